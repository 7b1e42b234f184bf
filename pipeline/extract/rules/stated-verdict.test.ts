import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('what a side says of what others have made, offered or spoilt', () => {
  test.each([
    ['Israel has destroyed the last hope of a settlement, Turkish Foreign Minister Ahmet Davutoglu said.', 'ACCUSE occurred: Ahmet Davutoğlu > Israel'],
    ["Israel's raid has dashed the last hope of peace, President Bashar al-Assad's spokeswoman said.", 'ACCUSE occurred: Bashar al-Assad > Israel'],
    ['William Hague said that Syria had dashed all hopes of peace.', 'ACCUSE occurred: William Hague > Syria'],
    ['Hamas said that the agreement did not bind its fighters.', 'REJECT occurred: Hamas > nobody'],
    ['The truce was not binding on Israel, Benjamin Netanyahu said.', 'REJECT occurred: Benjamin Netanyahu > nobody'],
    ['"This is a return to the Cold War," Wang Yi said of the American plan.', 'ACCUSE occurred: Wang Yi > United States'],
    ['"This is the language of the colonialism that Portugal once brought us," Robert Mugabe said.', 'ACCUSE occurred: Robert Mugabe > Portugal'],
    ['Another summit would lead nowhere, Benjamin Netanyahu told reporters.', 'REJECT occurred: Benjamin Netanyahu > nobody'],
    ['Sergei Lavrov said that talks with Georgia would achieve nothing.', 'REJECT occurred: Sergei Lavrov > Georgia'],
  ])('%s', (text, act) => expect(toldActs(text)).toEqual([act]))

  test.each([
    'The earthquake has destroyed the last hope of a harvest, Barack Obama said.',
    'The defeat has destroyed the last hope of a title.',
    'Turkey said that it had dashed no hopes.',
    'Analysts said that the agreement did not bind Israel.',
    'Benjamin Netanyahu said that the agreement did not bind Turkey.',
    'This road would lead nowhere, Benjamin Netanyahu said.',
    'Another summit would lead nowhere, analysts said.',
    'This is no return to the Cold War, Barack Obama said.',
    'This is a return to the years of plenty, Barack Obama said.',
    'The museum of the Cold War is open, Barack Obama said.',
  ])('no verdict: %s', (text) => expect(toldActs(text).filter((act) => /^(ACCUSE|REJECT)/.test(act))).toEqual([]))
})
