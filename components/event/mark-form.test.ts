import { expect, test } from 'vitest'
import type { DateView } from '@/model/views/event-view'
import { markOutline, markShape } from './mark-form'

const date = (over: Partial<DateView>): DateView => ({ edtf: '', start: '2014-04-21', end: '2014-04-21', precision: 'day', inferred: false, words: null, ...over })

test('only a date known to the day becomes a dot', () => {
  expect(markShape(date({}), 'occurred')).toBe('dot')
  expect(markShape(date({ precision: 'month', start: '2014-04-01', end: '2014-04-30' }), 'occurred')).toBe('pale')
  expect(markShape(date({ precision: 'year', start: '2014-01-01', end: '2014-12-31' }), 'planned')).toBe('pale')
})

test('an interval is a bar, an inferred one says that the day is unknown, an ongoing one stays open', () => {
  const interval = { precision: 'interval', start: '2014-04-17', end: '2014-04-21' } as const
  expect(markShape(date(interval), 'occurred')).toBe('bar')
  expect(markShape(date({ ...interval, inferred: true }), 'occurred')).toBe('inferred')
  expect(markShape(date({ ...interval, end: null }), 'occurred')).toBe('open')
  expect(markShape(date({}), 'ongoing')).toBe('open')
})

test('what was only said never gets the solid form', () => {
  for (const modality of ['planned', 'conditional', 'hypothetical', 'requested', 'denied', 'negated'] as const) expect(markOutline(modality)).not.toBe('solid')
  expect(markOutline('occurred')).toBe('solid')
  expect(markOutline('denied')).not.toBe(markOutline('planned'))
})
