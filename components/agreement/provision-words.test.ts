import { describe, expect, test } from 'vitest'
import type { ProvisionCell } from '@/model/views/agreement-view'
import { basisWords, cellId, statusOf, statusWords } from './provision-words'

const cell = (given: Partial<ProvisionCell> = {}): ProvisionCell => ({ party: { key: 'RUS', name: 'Russia' }, proposed: null, confirmed: null, evidence: [], ...given })
const evidence = (count: number) => Array.from({ length: count }, () => ({}) as ProvisionCell['evidence'][number])
const confirmed = (status: 0 | 1 | 2 | 3) => ({ status, note: null, on: '2015-02-03' })

describe('the status of a cell', () => {
  test.each<[string, Partial<ProvisionCell>, number | null, string]>([
    ['proposed by events', { proposed: 2 }, 2, 'intermediate'],
    ['not begun, which is a status too', { proposed: 0 }, 0, 'not begun'],
    ['set by a reviewer, against what events propose', { proposed: 0, confirmed: confirmed(3) }, 3, 'full'],
    ['set by a reviewer to not begun', { proposed: 3, confirmed: confirmed(0) }, 0, 'not begun'],
    ['none where no event speaks of it', {}, null, 'no evidence'],
    ['none where there are only claims', { evidence: evidence(1) }, null, 'only claims'],
  ])('is %s', (_, given, status, words) => {
    expect([statusOf(cell(given)), statusWords(cell(given))]).toEqual([status, words])
  })
})

test.each<[Partial<ProvisionCell>, string]>([
  [{}, ''],
  [{ evidence: evidence(1) }, '1 event'],
  [{ evidence: evidence(3), confirmed: confirmed(1) }, '3 events · confirmed 3 February 2015'],
  [{ confirmed: confirmed(1) }, 'confirmed 3 February 2015'],
])('a status rests on its events and its reviewer: %#', (given, words) => {
  expect(basisWords(cell(given))).toBe(words)
})

test('the evidence of each provision and party has an address of its own', () => {
  expect(new Set([cellId(1, 'RUS'), cellId(1, 'UKR'), cellId(11, 'RUS'), cellId(2, 'RUS')]).size).toBe(4)
  expect(cellId(7, 'RUS')).toBe('evidence-7-rus')
})
