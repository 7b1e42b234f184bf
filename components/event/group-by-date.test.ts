import { describe, expect, it } from 'vitest'
import type { DateView, EventSummary } from '@/model/views/event-view'
import { groupByDate } from './group-by-date'

const day = (start: string, more: Partial<DateView> = {}): DateView => ({ edtf: start, start, end: start, precision: 'day', inferred: false, words: null, ...more })
const event = (id: string, date: DateView): EventSummary => ({
  id, date, title: id, type: 'CONSULT', mode: 'phone', label: 'Phone call', quad: 'verbal-cooperation', modality: 'occurred',
  countries: [], actors: [], agreement: null, speaker: null, quote: '', sources: 1, copies: 0, disputed: false,
})
const ids = (events: EventSummary[]) => groupByDate(events).map((group) => group.events.map((each) => each.id).join(' '))

describe('groupByDate', () => {
  it('gathers the events of one day', () => {
    expect(ids([event('a', day('2014-04-21')), event('b', day('2014-04-21')), event('c', day('2014-04-17'))])).toEqual(['a b', 'c'])
  })
  it('keeps an hour with its day', () => {
    expect(ids([event('a', day('2014-04-21')), event('b', day('2014-04-21', { edtf: '2014-04-21T13:00', precision: 'time' }))])).toEqual(['a b'])
  })
  it('keeps a month apart from its first day', () => {
    const april = day('2014-04-01', { edtf: '2014-04', end: '2014-04-30', precision: 'month' })
    expect(ids([event('a', day('2014-04-01')), event('b', april)])).toEqual(['a', 'b'])
  })
  it('keeps the inferred apart from the stated', () => {
    expect(ids([event('a', day('2014-04-21')), event('b', day('2014-04-21', { inferred: true }))])).toEqual(['a', 'b'])
  })
  it('never changes the order to gather more', () => {
    expect(ids([event('a', day('2014-04-21')), event('b', day('2014-04-17')), event('c', day('2014-04-21'))])).toEqual(['a', 'b', 'c'])
  })
  it('gives nothing for nothing', () => {
    expect(groupByDate([])).toEqual([])
  })
})
