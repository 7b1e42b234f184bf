import { describe, expect, test } from 'vitest'
import { progressBar } from './progress'

function record(isTTY: boolean, total: number) {
  const written: string[] = []
  const out = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream
  const step = progressBar('Reading', total, out)
  for (let i = 0; i < total; i++) step()
  return written
}

describe('progressBar', () => {
  test('redraws one line on a terminal and ends it when all is done', () => {
    const written = record(true, 3)
    expect(written).toHaveLength(3)
    expect(written.slice(0, 2).every((text) => text.startsWith('\r') && !text.includes('\n'))).toBe(true)
    expect(written.at(-1)).toBe(`\rReading [${'#'.repeat(30)}] 3/3\n`)
  })

  test('writes about ten lines where there is no terminal, the last with the total', () => {
    const written = record(false, 200)
    expect(written).toHaveLength(10)
    expect(written.at(-1)).toBe('Reading: 200/200\n')
  })
})
