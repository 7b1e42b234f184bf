import { describe, expect, it } from 'vitest'
import { inputName, reportWords } from './report-words'

describe('reportWords', () => {
  it('counts events, and those that are new', () => {
    expect(reportWords({ outcome: 'stored', input: 'a.html', article: 'x', events: 7, newEvents: 7 })).toBe('7 events read, all new.')
    expect(reportWords({ outcome: 'stored', input: 'a.html', article: 'x', events: 7, newEvents: 2 })).toBe('7 events read, 2 new; the rest joined events already known.')
    expect(reportWords({ outcome: 'stored', input: 'a.html', article: 'x', events: 1, newEvents: 1 })).toBe('1 event read, new to the record.')
  })
  it('says so where other articles told all of it already', () => {
    expect(reportWords({ outcome: 'stored', input: 'a.html', article: 'x', events: 1, newEvents: 0 })).toBe('1 event read, known already from another article.')
    expect(reportWords({ outcome: 'stored', input: 'a.html', article: 'x', events: 3, newEvents: 0 })).toBe('3 events read, all known already from other articles.')
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
  it('leaves names of files and addresses as they are', () => {
    expect(['the text', 'turku.txt', 'http://a.example/b'].map(inputName)).toEqual(['The text', 'turku.txt', 'http://a.example/b'])
  })
})
