import { describe, expect, it } from 'vitest'
import type { DateView } from '@/model/views/event-view'
import { dateBasisWords, fullDateWords, gapWords, kindWords, sourceWords, sublineWords } from './event-words'

const monday: DateView = { edtf: '2014-04-21', start: '2014-04-21', end: '2014-04-21', precision: 'day', inferred: false, words: 'on Monday' }
const between: DateView = { edtf: '2014-04-17/2014-04-21', start: '2014-04-17', end: '2014-04-21', precision: 'interval', inferred: true, words: null }
const warning = { title: 'US warns Russia of more sanctions', label: 'Warning', modality: 'conditional', agreement: { key: 'geneva-statement-2014', name: 'Geneva statement' }, speaker: { key: 'jay-carney', name: 'Jay Carney' }, disputed: false } as const

describe('the line under a title', () => {
  it('names kind, certainty, agreement and speaker', () => {
    expect(sublineWords(warning)).toBe('Warning, conditional · Geneva statement · said by Jay Carney')
  })
  it('does not repeat an agreement that the title names', () => {
    expect(sublineWords({ ...warning, title: 'Russia and Ukraine reach the Geneva statement', speaker: null })).toBe('Warning, conditional')
  })
  it('does not repeat the agreement whose page it stands on', () => {
    expect(sublineWords(warning, 'geneva-statement-2014')).toBe('Warning, conditional · said by Jay Carney')
    expect(sublineWords(warning, 'minsk-protocol-2014')).toContain('Geneva statement')
  })
  it('says where accounts differ', () => {
    expect(sublineWords({ ...warning, agreement: null, speaker: null, disputed: true })).toBe('Warning, conditional · accounts differ')
  })
  it('does not say of what happened that it happened', () => {
    expect(kindWords({ label: 'Phone call', modality: 'occurred' })).toBe('Phone call')
  })
})

describe('sources', () => {
  it('counts copies apart from independent sources', () => {
    expect(sourceWords({ sources: 2, copies: 5 })).toBe('2 independent sources, 5 copies')
    expect(sourceWords({ sources: 1, copies: 1 })).toBe('1 source, 1 copy')
    expect(sourceWords({ sources: 1, copies: 0 })).toBe('1 source')
  })
})

describe('dates', () => {
  it('give the weekday where the day is known', () => {
    expect(fullDateWords(monday)).toBe('Monday 21 April 2014')
  })
  it('give no weekday to an interval', () => {
    expect(fullDateWords(between)).toBe('17–21 April 2014')
  })
  it('say what they were counted from', () => {
    expect(dateBasisWords(monday, { quote: 'on Monday', anchor: 'publication' })).toBe('“on Monday”, counted from the article’s date')
  })
  it('say where they are inferred', () => {
    expect(dateBasisWords(between, { quote: null, anchor: 'mention' })).toBe('inferred: the text states no date')
    expect(dateBasisWords(between, { quote: 'after the deal', anchor: 'mention' })).toBe('inferred from “after the deal”')
  })
  it('never show the name of an anchor that has no words', () => {
    expect(dateBasisWords(monday, { quote: null, anchor: 'event:3' })).toBe('as the text states it')
  })
})

describe('gapWords', () => {
  it('counts days up to two months, then months, then years', () => {
    expect(gapWords('2014-04-21', '2014-04-28')).toBe('seven days later')
    expect(gapWords('2014-04-21', '2014-04-20')).toBe('one day earlier')
    expect(gapWords('2014-04-17', '2014-09-05')).toBe('five months later')
    expect(gapWords('2015-07-14', '2018-05-08')).toBe('three years later')
    expect(gapWords('2014-04-01', '2014-04-13')).toBe('12 days later')
  })
  it('says the same day', () => {
    expect(gapWords('2014-04-21', '2014-04-21')).toBe('the same day')
  })
})
