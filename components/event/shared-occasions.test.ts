import { describe, expect, test } from 'vitest'
import type { ReportView } from '@/model/views/event-view'
import { sharedOccasions } from './shared-occasions'

const report = (outlet: string, source: number, occasion: string | null, speaker: string | null = 'Jen Psaki'): ReportView => ({
  article: { id: outlet, title: outlet, outlet, agency: null, publishedOn: null }, quote: '', start: 0, end: 0, marks: [], rule: 'met', confidence: 0.9,
  date: { edtf: '2014-04-21', start: '2014-04-21', end: '2014-04-21', precision: 'day', inferred: false, words: null }, dateBasis: { quote: null, anchor: 'stated', rule: 'day' }, modality: 'occurred',
  participants: speaker === null ? [] : [{ role: 'speaker', words: speaker, actor: { slug: speaker, name: speaker, kind: 'person', country: 'USA', office: null } }],
  source, label: 'Meeting', place: null, quantities: [], occasion,
})

describe('accounts that rest on the same words', () => {
  test('are those of different sources that quote one person on one sort of occasion', () => {
    expect(sharedOccasions([report('Herald', 1, 'at a news conference'), report('Courier', 2, 'told a press conference in Washington')])).toEqual([{ speaker: 'Jen Psaki', occasion: 'at a news conference', by: ['Herald', 'Courier'] }])
  })

  test.each<[string, ReportView[]]>([
    ['one source', [report('Herald', 1, 'at a briefing'), report('Courier', 1, 'at a briefing')]],
    ['another occasion', [report('Herald', 1, 'at a briefing'), report('Courier', 2, 'in an interview')]],
    ['another speaker', [report('Herald', 1, 'at a briefing'), report('Courier', 2, 'at a briefing', 'Jay Carney')]],
    ['no speaker', [report('Herald', 1, 'at a briefing', null), report('Courier', 2, 'at a briefing', null)]],
    ['no occasion', [report('Herald', 1, null), report('Courier', 2, null)]],
    ['an occasion of no known sort', [report('Herald', 1, 'at dinner'), report('Courier', 2, 'at dinner')]],
    ['one account', [report('Herald', 1, 'at a briefing')]],
    ['none', []],
  ])('are not those of %s', (_, reports) => {
    expect(sharedOccasions(reports)).toEqual([])
  })

  test('name each outlet once', () => {
    expect(sharedOccasions([report('Herald', 1, 'a briefing'), report('Herald', 2, 'a briefing'), report('Post', 3, 'a briefing')])[0]?.by).toEqual(['Herald', 'Post'])
  })
})
