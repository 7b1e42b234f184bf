import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('stated intent', () => {
  test.each([
    ['Hassan Rouhani said Iran would discuss nothing but the sanctions with France.', ['REJECT occurred: Iran > France']],
    ['Hassan Rouhani said Iran would talk with France about sanctions.', ['CONSULT planned: Iran > France']],
    ['The Taliban said they will release the prisoners.', ['AGREE occurred: Taliban > prisoners']],
    ['Turkey said it would boycott the meeting with Israel.', ['THREATEN occurred: Turkey > Israel']],
    ['Israel said it will not accept the plan.', ['REJECT occurred: Israel > nobody']],
    ['David Cameron said his government would ask Angela Merkel for a loan.', ['REQUEST occurred: David Cameron > Angela Merkel']],
    ['Barack Obama said that an embassy would be opened in Rangoon.', ['AGREE planned: Barack Obama > embassy']],
    ['Iranian officials said the three sailors would be freed on Monday.', ['AGREE planned: Iranian officials > three sailors']],
    ['Vladimir Putin announced in 2007 that Russia would pull out of the arms treaty.', ['REJECT occurred: Russia > nobody']],
    ['North Korea said in 2003 that it would withdraw from the treaty.', ['REJECT occurred: North Korea > nobody']],
    ['Vladimir Putin said that Russia would leave the treaty if the United States built missiles.', ['THREATEN conditional: Russia > nobody']],
    ['Vladimir Putin said that Russia would not leave the treaty.', ['AGREE occurred: Russia > nobody']],
    ['The measures could be rolled back if Belarus freed the prisoners, Angela Merkel said.', ['AGREE conditional: Angela Merkel > nobody']],
    ['It can be undone if the other side returns to its word, Hassan Rouhani said.', ['AGREE conditional: Hassan Rouhani > nobody']],
    ['Serbia said it would answer in kind.', ['THREATEN occurred: Serbia > nobody']],
    ['Serbia will retaliate, President Aleksandar Vucic told reporters.', ['THREATEN occurred: Serbia > nobody']],
    ['Serbia said it would not retaliate.', ['AGREE occurred: Serbia > nobody']],
    ['Serbia said it would answer in writing.', []],
    ['The Serbian president said that the treaty would not be ratified.', ['REJECT occurred: Serbian president > nobody']],
    ['The Serbian president said that the song would not be sung.', []],
    ['"Make no mistake: we will answer every provocation in kind," Benjamin Netanyahu said.', ['THREATEN occurred: Benjamin Netanyahu > nobody']],
    ['Iran said it would respond to any attack.', ['THREATEN occurred: Iran > nobody']],
    ['Afghanistan will release 1,500 Taliban prisoners.', ['AGREE planned: Afghanistan > 1,500 Taliban prisoners']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })

  test.each([
    'Jair Bolsonaro did not say whether Brazil would leave the accord.',
    'Iran said it would respond to the letter in June.',
    'The measures could be rolled back, Angela Merkel said.',
    'The knot can be undone if one pulls, a sailor said.',
    'Analysts said that an embassy would be opened in Rangoon.',
    'Barack Obama said that the door would be opened by a servant.',
    'France said that the house would be painted.',
  ])('no promise of: %s', (text) => expect(toldActs(text)).toEqual([]))
})
