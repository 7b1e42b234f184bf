import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('what a side says of what others have made, offered or spoilt', () => {
  test.each([
    ['Israel has destroyed the last hope of a settlement, Turkish Foreign Minister Ahmet Davutoglu said.', 'ACCUSE occurred: Ahmet Davutoğlu > Israel'],
    ["Israel's raid has dashed the last hope of peace, President Bashar al-Assad's spokeswoman said.", 'ACCUSE occurred: Bashar al-Assad > Israel'],
    ['William Hague said that Syria had dashed all hopes of peace.', 'ACCUSE occurred: William Hague > Syria'],
    ['Hamas said that the agreement did not bind its fighters.', 'REJECT occurred: Hamas > nobody'],
    ['The truce was not binding on Israel, Benjamin Netanyahu said.', 'REJECT occurred: Benjamin Netanyahu > nobody'],
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
  ])('no verdict: %s', (text) => expect(toldActs(text).filter((act) => /^(ACCUSE|REJECT)/.test(act))).toEqual([]))
})
