import { describe, expect, test } from 'vitest'
import { JudgedField, type QualityView } from '@/model/views/quality-view'
import { excessWords, percent, qualityLead } from './quality-words'

const rates = (recall: number) => ({ precision: 1, recall, f1: recall })
const fields = Object.fromEntries(JudgedField.options.map((field) => [field, { right: 0, of: 0 }])) as QualityView['fields']
const view: QualityView = { articles: 74, negatives: 15, expected: 400, given: 420, found: rates(0.95), full: rates(0.9), type: { right: 1, of: 1 }, fields, falseFacts: { right: 0, of: 380 }, saidAsFact: 0, inNegatives: 0, types: [] }

test('the lead counts articles, events, and what is found and right', () => {
  expect(qualityLead(view)).toBe('74 sample articles tell 400 events that a careful reader would put on a timeline; 15 of the articles tell none. 380 events are found, 360 with everyone, the date and the status right.')
})

describe('a share in per cent', () => {
  test('is never rounded up to all', () => expect(percent({ right: 999, of: 1000 })).toBe('99 %'))
  test('is 100 where all are right', () => expect(percent({ right: 7, of: 7 })).toBe('100 %'))
  test('is a dash where there is nothing to count', () => expect(percent({ right: 0, of: 0 })).toBe('–'))
})

describe('what is too much', () => {
  test('is nothing, in words', () => expect(excessWords(view)).toContain('Nothing that was only planned, threatened or denied is shown as having happened.'))
  test('is counted, with its verbs in the right number', () => {
    expect(excessWords({ ...view, saidAsFact: 1 })).toContain('1 act that was only planned, threatened or denied is shown')
    expect(excessWords({ ...view, saidAsFact: 2, inNegatives: 1, falseFacts: { right: 38, of: 380 } })).toMatch(/38 of these \(10 %\).*2 acts that were only planned.*give 1 event, and should give none/)
  })
})
