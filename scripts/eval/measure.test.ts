import { describe, expect, test } from 'vitest'
import { holds, table, toLine, type Measure } from './measure'
import { figureAt } from './measure-shared-set'
import { sharedSets } from './shared-sets'

const more: Measure = { measure: 'dates valueF1', ours: 0.81, best: 0.776, peer: 'HeidelTime', aim: { least: 0.8 }, size: 10 }
const less: Measure = { measure: 'events falseFacts', ours: 0.09, floor: 0.34, aim: { most: 0.08 } }

describe('a measure', () => {
  test('holds where it reaches its aim, or stays under its limit', () => {
    expect([holds(more), holds(less)]).toEqual([true, false])
    expect([holds({ ...more, ours: 0.8 }), holds({ ...more, ours: 0.799 }), holds({ ...less, ours: 0.08 })]).toEqual([true, false, true])
  })

  test('is one JSON object, with a limit where less is better', () => {
    expect(toLine(more)).toEqual({ measure: 'dates valueF1', ours: 0.81, best: 0.776, peer: 'HeidelTime', aim: 0.8, size: 10, holds: true })
    expect(toLine(less)).toEqual({ measure: 'events falseFacts', ours: 0.09, floor: 0.34, limit: 0.08, aim: 0.08, holds: false })
  })

  test('is a row of the table, its columns aligned', () => {
    const [head, first, second] = table([more, less]).split('\n')
    expect(head).toMatch(/^figure +ours +best known +floor +aim +holds$/)
    expect(first).toMatch(/\.810 +\.776 HeidelTime +>= \.800 +yes$/)
    expect(second).toMatch(/\.090 +\.340 +<= \.080 +NO$/)
    expect(head?.indexOf('aim')).toBe(first?.indexOf('>='))
  })
})

describe('the figures of the shared sets', () => {
  test('are found by their path, and a missing one is an error, not a nought', () => {
    expect(figureAt({ found: { f1: 0.5 } }, 'found.f1')).toBe(0.5)
    expect(() => figureAt({ found: {} }, 'found.f1')).toThrow('no figure found.f1')
    expect(() => figureAt({}, 'full.f1')).toThrow()
  })

  test('cover every row of the aims', () => {
    expect(Object.values(sharedSets).flatMap(({ figures }) => figures)).toHaveLength(15)
  })
})
