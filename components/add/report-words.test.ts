import { describe, expect, it } from 'vitest'
import { reportWords } from './report-words'

describe('reportWords', () => {
  it('counts events, and those that are new', () => {
    expect(reportWords({ outcome: 'stored', input: 'a.html', article: 'x', events: 7, newEvents: 7 })).toBe('7 events read, all new.')
    expect(reportWords({ outcome: 'stored', input: 'a.html', article: 'x', events: 7, newEvents: 2 })).toBe('7 events read, 2 new; the rest joined events already known.')
    expect(reportWords({ outcome: 'stored', input: 'a.html', article: 'x', events: 1, newEvents: 1 })).toBe('1 event read, all new.')
  })
  it('says that nothing changed', () => {
    expect(reportWords({ outcome: 'already known', input: 'a.html', article: 'x' })).toBe('Already in the record: nothing changed.')
  })
  it('says that no event was found', () => {
    expect(reportWords({ outcome: 'no event', input: 'a.html', article: 'x', message: 'a.html: stored' })).toContain('no diplomatic event')
  })
  it('gives the reason of a refusal without the name of the input', () => {
    expect(reportWords({ outcome: 'refused', input: 'a.html', code: 'no-date', message: 'a.html: no date of publication was found' })).toBe('Not taken. No date of publication was found. Give the day under “Published on”.')
    expect(reportWords({ outcome: 'refused', input: 'a.html', code: 'binary', message: 'This is no text.' })).toBe('Not taken. This is no text.')
  })
})
