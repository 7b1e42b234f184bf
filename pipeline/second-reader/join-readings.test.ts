import { expect, test } from 'vitest'
import type { EventDraft } from '@/model/event-draft'
import { joinReadings } from './join-readings'

const draft = (type: EventDraft['type'], start: number, end: number, rule: string): EventDraft => ({
  type, mode: null, label: type, modality: 'occurred', date: null, place: null, agreement: null, participants: [], condition: null, confidence: 0.5, rule,
  act: { start, end, quote: '' }, evidence: { start, end, quote: '' },
})

test('the second reader adds what the first did not see, and nothing twice', () => {
  const first = [draft('CONSULT', 0, 50, 'act-verb')]
  const second = [draft('CONSULT', 10, 40, 'model'), draft('THREATEN', 10, 40, 'model'), draft('CONSULT', 60, 90, 'model')]
  expect(joinReadings(first, second).map(({ type, evidence, rule }) => `${type} ${evidence.start} ${rule}`)).toEqual(['CONSULT 0 act-verb', 'THREATEN 10 model', 'CONSULT 60 model'])
  expect(joinReadings(first, [])).toEqual(first)
})
