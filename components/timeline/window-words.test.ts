import { expect, test } from 'vitest'
import type { EventSummary } from '@/model/views/event-view'
import type { TimelineView } from '@/model/views/timeline-view'
import { cornerWords, headline, inSentence, leadWords, stretchWords } from './window-words'

const RUS = { key: 'RUS', name: 'Russia' }
const USA = { key: 'USA', name: 'United States' }
const UKR = { key: 'UKR', name: 'Ukraine' }
const event = (over: Partial<EventSummary>): EventSummary => ({
  id: Math.random().toString(36), title: 'Talks', type: 'CONSULT', mode: null, label: 'Talks', quad: 'verbal-cooperation', modality: 'occurred',
  date: { edtf: '2014-04-21', start: '2014-04-21', end: '2014-04-21', precision: 'day', inferred: false, words: null },
  countries: [RUS, USA], actors: [], agreement: null, speaker: null, quote: '', sources: 1, copies: 0, disputed: false, ...over,
})
const view = (over: Partial<TimelineView>): TimelineView => ({
  lanesBy: 'country', extent: { from: '2014-01-03', to: '2014-10-20' }, window: { from: '2014-03-25', to: '2014-05-09' },
  total: 1204, inWindow: 4, articles: 388, complete: true, overview: null, core: null, tiles: [], revision: '1', lanes: [], laneCount: 0, events: [], links: [], ...over,
})

test('the sentence counts what is there and names the pair that meets most', () => {
  const events = [event({}), event({}), event({ type: 'SANCTION', quad: 'material-conflict' }), event({ countries: [UKR] })]
  expect(leadWords(view({ events }))).toBe(
    '1,204 events from 388 articles, January–October 2014. In this window, 25 March – 9 May 2014: 4 events. Russia and the United States are both in 3 of them: 2 contacts, 1 act of conflict.',
  )
})

test('what was only planned or denied is not counted as a contact', () => {
  const events = [event({}), event({ modality: 'planned' }), event({ modality: 'denied' })]
  expect(leadWords(view({ events }))).toContain('are both in all of them: 1 contact, the rest only words.')
})

test('a window with too many to list is summed up by its lanes', () => {
  const lanes = [{ key: 'RUS', name: 'Russia', count: 840, events: [], bins: [] }, { key: 'USA', name: 'United States', count: 612, events: [], bins: [] }]
  expect(leadWords(view({ complete: false, inWindow: 1100, lanes }))).toContain('Russia takes part in 840, the United States in 612.')
})

test('an empty record and an empty window are said to be so', () => {
  expect(leadWords(view({ total: 0, extent: null, window: null }))).toBe('No event answers to these filters.')
  expect(leadWords(view({ inWindow: 0 }))).toContain('None in this window, 25 March – 9 May 2014.')
})

test('the heading names the subjects chosen', () => {
  expect(headline([])).toBe('Diplomacy, told by what was said and done')
  expect(headline(['Russia', 'United States'])).toBe('Russia and the United States, told by what was said and done')
  expect(headline(['European Union'])).toMatch(/^The European Union, /)
  expect(inSentence('Ukraine')).toBe('Ukraine')
})

test('long stretches are told in years, short ones in months or days', () => {
  expect(stretchWords('1990-02-01', '2026-11-01')).toBe('1990–2026')
  expect(stretchWords('2014-01-03', '2014-10-20')).toBe('January–October 2014')
  expect(stretchWords('2014-04-03', '2014-04-20')).toBe('3–20 April 2014')
})

test('the corner names a long window by its years, one over a turn of the year by its months', () => {
  expect(cornerWords('1959-10-12', '2023-05-15')).toBe('1959–2023')
  expect(cornerWords('2014-11-16', '2015-02-03')).toBe('Nov 2014 – Feb 2015')
  expect(cornerWords('2014-04-16', '2014-05-02')).toBe('16 Apr – 2 May 2014')
})
