import { describe, expect, test } from 'vitest'
import { Account } from '@/model/resolved-event'
import { marksOf } from './report-marks'

const sentence = 'In Geneva on Monday Kerry urged Lavrov to keep the deal if Kiev does.'
const before = 'Two lines that stand before it. '

/** Where words stand in the article, the sentence after two lines of others. */
const at = (words: string) => ({ start: before.length + sentence.indexOf(words), end: before.length + sentence.indexOf(words) + words.length })
const someone = (role: 'source' | 'target' | 'speaker', words: string, span = at(words)) => ({ role, actor: words.toLowerCase(), name: words, kind: 'person', country: null, office: null, words, ...span })
const quoted = (words: string) => ({ quote: words, ...at(words) })

const account = (given: object = {}) => Account.parse({
  type: 'REQUEST', mode: null, label: 'Urges', modality: 'occurred', date: { edtf: '2014-04-21', inferred: false, basis: { ...quoted('on Monday'), anchor: 'publication', rule: 'weekday' } },
  place: { name: 'Geneva', country: 'CHE', ...at('Geneva') }, agreement: { slug: 'geneva', name: 'Geneva', status: 'mentioned', ...at('the deal') },
  participants: [someone('target', 'Lavrov'), someone('source', 'Kerry')], act: quoted('urged'), condition: quoted('if Kiev does'), evidence: { quote: sentence, start: before.length, end: before.length + sentence.length },
  confidence: 0.9, rule: 'requested-act', ...given,
})
const told = (given?: object) => marksOf(account(given)).map(({ field, start, end }) => `${field}: ${sentence.slice(start, end)}`)

describe('what was read in a sentence is marked', () => {
  test('in the order of the text, counted from the beginning of the sentence', () => {
    expect(told()).toEqual(['where: Geneva', 'when: on Monday', 'who: Kerry', 'act: urged', 'who: Lavrov', 'agreement: the deal', 'condition: if Kiev does'])
  })

  test.each([
    ['whom another sentence names', { participants: [someone('source', 'Kerry'), someone('target', 'Lavrov', { start: 0, end: 3 })] }, 'who: Lavrov'],
    ['a date that no words state', { date: { edtf: '2014-04-21', inferred: true, basis: { quote: null, start: null, end: null, anchor: 'publication', rule: 'news-day' } } }, 'when: on Monday'],
    ['a place that nobody names', { place: null }, 'where: Geneva'],
    ['an agreement that is only meant', { agreement: { slug: 'geneva', name: 'Geneva', status: 'mentioned', start: null, end: null } }, 'agreement: the deal'],
    ['words that reach beyond the sentence', { condition: { quote: 'x', start: at('if Kiev').start, end: 1000 } }, 'condition: if Kiev does'],
  ])('but not %s', (_, given, unmarked) => {
    expect(told()).toContain(unmarked)
    expect(told(given)).toEqual(told().filter((mark) => mark !== unmarked))
  })

  test('once where one has two parts in it', () => {
    expect(told({ participants: [someone('source', 'Kerry'), someone('speaker', 'Kerry')] }).filter((mark) => mark === 'who: Kerry')).toHaveLength(1)
  })

  test('the shorter first where two begin at one place', () => {
    expect(told({ participants: [], place: null, condition: null, agreement: null, date: { edtf: '2014', inferred: false, basis: { ...quoted('urged Lavrov'), anchor: 'stated', rule: 'year' } } })).toEqual(['act: urged', 'when: urged Lavrov'])
  })
})
