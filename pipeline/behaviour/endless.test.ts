import { describe, expect, test } from 'vitest'
import { read } from './told'

// What no person writes, but a broken page or a malicious one may hold.
const endless = ['to meet ', 'from Monday to ', 'Kerry met Lavrov and ', '"Kerry said, ', 'which Russia said ', 'accused of ', '( ', '2014-']

const millisecondsFor = (words: string, times: number): number => {
  const before = process.cpuUsage()
  read(`Kerry met Lavrov in Paris. ${words.repeat(times)}`)
  return process.cpuUsage(before).user / 1000
}

describe('a sentence without an end', () => {
  test.each(endless)('%s again and again takes time that grows as its length does', (words) => {
    const once = millisecondsFor(words, 1000)
    expect(millisecondsFor(words, 4000)).toBeLessThan(8 * Math.max(once, 150))
  }, 60_000)

  test('leaves what stands before it readable', () => {
    const { parsed, events } = read(`Kerry met Lavrov in Paris. ${'to meet '.repeat(500)}`)
    expect(events.map(({ act }) => act.quote)).toContain('met')
    expect(Math.max(...parsed.sentences.map(({ tokens }) => tokens.length))).toBe(300)
  })
})
