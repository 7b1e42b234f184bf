import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('declared over', () => {
  test.each([
    ['Hassan Rouhani said that the nuclear deal was dead.', ['REJECT occurred: Hassan Rouhani > nobody']],
    ['The treaty has ceased to exist, Vladimir Putin told reporters.', ['REJECT occurred: Vladimir Putin > nobody']],
    ['Azerbaijan declared the ceasefire dead.', ['REJECT occurred: Azerbaijan > nobody']],
    ['Hamas declared its truce with Israel over on Monday.', ['REJECT occurred: Hamas > Israel']],
    ['Peru told the Assembly on Monday that any such decision was incapable of having legal effect.', ['REJECT occurred: Peru > Assembly']],
    ['Ban Ki-moon said that the referendum in Abkhazia had no legal force.', ['REJECT occurred: Ban Ki-moon > Abkhazia']],
    ['The film had no effect, Vladimir Putin told reporters.', []],
    ['Analysts said that the truce was dead.', []],
    ['Angela Merkel said that the truce was not dead.', []],
    ['Hamas declared a truce over the weekend.', ['RETREAT occurred: Hamas > truce']],
  ])('%s', (text, told) => expect(toldActs(text)).toEqual(told))
})
