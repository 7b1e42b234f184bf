import { describe, expect, test } from 'vitest'
import { proposeStatus, type Stance, type Weight } from './provision'

const read = (words: string) => words.split(' ').filter(Boolean).map((word) => ({ stance: (word.startsWith('+') ? 'for' : 'against') as Stance, weight: word.slice(1) as Weight }))

describe('the status that evidence proposes', () => {
  test('is none without evidence, and none where there are only claims', () => {
    expect(proposeStatus([])).toBeNull()
    expect(proposeStatus(read('-claim -claim'))).toBeNull()
  })

  test.each([
    ['-deed', 0], ['-refusal', 0], ['+promise -refusal', 0],
    ['+promise', 1], ['+deed -deed', 1], ['-deed -deed +deed', 1], ['+completion -deed', 1],
    ['+deed', 2], ['-deed +deed', 2], ['-claim +deed -claim', 2],
    ['+completion', 3], ['-deed +deed +completion', 3],
  ] as const)('of %s is %i', (evidence, status) => {
    expect(proposeStatus(read(evidence))).toBe(status)
  })
})
