import { describe, expect, test } from 'vitest'
import type { EventDraft } from '@/model/event-draft'
import type { Mention, ParsedArticle } from '@/model/parsed-article'
import type { ExpectedEvent } from '../fixtures-format'
import { judgeEvent } from './judge-event'
import { matchEvents } from './match-events'

const body = 'Kerry met Lavrov in Paris on Wednesday. The two warned Kiev.'
const mention = (text: string, name: string, country: string | null, more: Partial<Mention> = {}): Mention =>
  ({ start: body.indexOf(text), end: body.indexOf(text) + text.length, text, kind: 'person', actor: null, name, country, office: null, form: 'name', ...more })
const mentions = [mention('Kerry', 'John Kerry', 'USA'), mention('Lavrov', 'Sergei Lavrov', 'RUS'), mention('The two', 'The two', null, { form: 'collective', members: ['john-kerry', 'sergei-lavrov'] }), mention('Kiev', 'Ukraine', 'UKR')]
const parsed: ParsedArticle = {
  article: { id: '1', url: null, title: null, outlet: null, agency: null, byline: null, language: 'en', publishedAt: null, publishedOn: '2014-03-05', publishedBasis: null, dateline: null, body, cut: [] },
  sentences: [], dates: [], mentions, quotations: [],
}
const at = (quote: string) => ({ start: body.indexOf(quote), end: body.indexOf(quote) + quote.length, quote })
const draft = (more: Partial<EventDraft> = {}): EventDraft => ({
  type: 'CONSULT', mode: null, label: 'Meeting', modality: 'occurred', date: { edtf: '2014-03-05', inferred: false, basis: { quote: null, start: null, end: null, anchor: 'publication', rule: 'weekday' } },
  place: null, agreement: null, participants: [{ role: 'source', mention: 0 }, { role: 'target', mention: 1 }], act: at('met'), condition: null, evidence: at('Kerry met Lavrov in Paris on Wednesday.'), confidence: 1, rule: 'act-verb', ...more,
})
const expected = (more: Partial<ExpectedEvent> = {}): ExpectedEvent => ({
  what: 'Kerry meets Lavrov', at: 'Kerry met Lavrov', types: ['CONSULT'], modality: ['occurred'], dates: ['2014-03-05'], source: [['John Kerry']], target: [['Sergei Lavrov']], both: false, speaker: [], agreement: [], place: null, core: true, ...more,
})

describe('an event meets an expectation', () => {
  test('where type and sentence are right', () => {
    const match = matchEvents([expected()], parsed, [draft()])
    expect(match.pairs).toHaveLength(1)
    expect(match.missed).toEqual([])
    expect(match.pairs[0]?.judgement).toEqual({ source: true, target: true, date: true, modality: true, speaker: null, agreement: null })
  })

  test('with its sides swapped only where they are interchangeable', () => {
    const swapped = draft({ participants: [{ role: 'source', mention: 1 }, { role: 'target', mention: 0 }] })
    expect(judgeEvent(swapped, expected(), parsed)).toMatchObject({ source: false, target: false })
    expect(judgeEvent(swapped, expected({ both: true }), parsed)).toMatchObject({ source: true, target: true })
  })

  test('through the members of a collective and without regard to accents', () => {
    const collective = draft({ participants: [{ role: 'source', mention: 2 }] })
    expect(judgeEvent(collective, expected({ source: [['Jóhn Kerry'], ['Sergei Lavrov']], target: [] }), parsed).source).toBe(true)
  })

  test('once: a second telling is repeated, not extra', () => {
    const match = matchEvents([expected()], parsed, [draft(), draft()])
    expect([match.pairs.length, match.repeated.length, match.extra.length]).toEqual([1, 1, 0])
  })

  test('whose words its act lies in, before another in the same sentence', () => {
    const other = expected({ what: 'other', at: 'in Paris on Wednesday' })
    const match = matchEvents([other, expected()], parsed, [draft()])
    expect(match.pairs[0]?.expected.what).toBe('Kerry meets Lavrov')
    expect(match.missed).toEqual([other])
  })
})

describe('an event does not meet an expectation', () => {
  test('of another type', () => {
    const match = matchEvents([expected()], parsed, [draft({ type: 'THREATEN' })])
    expect([match.missed.length, match.extra.length]).toEqual([1, 1])
  })

  test('told in another sentence', () => {
    expect(matchEvents([expected()], parsed, [draft({ act: at('warned'), evidence: at('The two warned Kiev.') })]).missed).toHaveLength(1)
  })

  test('whose words are not in the body', () => {
    expect(matchEvents([expected({ at: 'Kerry telephoned' })], parsed, [draft()]).missed).toHaveLength(1)
  })

  test('and an optional one that nothing meets is not missed', () => {
    expect(matchEvents([expected({ core: false })], parsed, []).missed).toEqual([])
  })

  test('with another date, status, speaker or agreement', () => {
    const wanted = expected({ dates: ['2014-03-06'], modality: ['planned'], speaker: [['Psaki']], agreement: ['geneva-statement-2014'] })
    expect(judgeEvent(draft(), wanted, parsed)).toMatchObject({ date: false, modality: false, speaker: false, agreement: false })
  })
})
