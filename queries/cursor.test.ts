import { describe, expect, it } from 'vitest'
import { cursorOf, readCursor } from './cursor'

describe('a cursor', () => {
  it('comes back as it went', () => {
    expect(readCursor(cursorOf('2014-04-21', 'a1b2'))).toEqual(['2014-04-21', 'a1b2'])
  })

  it('that is none of ours begins at the start', () => {
    for (const text of [undefined, null, '', 'x', '2014-99-99_a', '2014-04-21', "2014-04-21_' OR 1=1", '0_0']) expect(readCursor(text)).toEqual(['', ''])
  })
})
