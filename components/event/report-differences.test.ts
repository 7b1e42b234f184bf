import { describe, expect, it } from 'vitest'
import type { ReportView } from '@/model/views/event-view'
import { reportDifferences } from './report-differences'

const on = (day: string, inferred = false) => ({ edtf: day, start: day, end: day, precision: 'day' as const, inferred, words: null })
const who = (role: 'source' | 'target', name: string) => ({ role, words: name, actor: { slug: name, name, kind: 'country', country: null, office: null } })
const report = (more: Partial<ReportView>): ReportView => ({
  article: { id: 'a', title: 'A', outlet: null, agency: null, publishedOn: null },
  quote: '', start: 0, end: 0, marks: [], rule: 'met', confidence: 0.9, date: on('2014-04-17'), dateBasis: { quote: null, anchor: 'stated', rule: 'day' }, modality: 'occurred', participants: [],
  source: 1, label: 'Meeting', place: null, quantities: [], occasion: null,
  ...more,
})

describe('reportDifferences', () => {
  const by = (outlet: string) => ({ article: { id: outlet, title: outlet, outlet, agency: null, publishedOn: null } })

  it('names the versions of a day with who gives each, the one that is shown in front', () => {
    expect(reportDifferences([report({ date: on('2014-04-18'), ...by('Herald') }), report(by('Courier')), report(by('Post'))])).toEqual([
      { point: 'on the day', versions: [{ words: 'Friday 18 April 2014', by: ['Herald'], shown: true }, { words: 'Thursday 17 April 2014', by: ['Courier', 'Post'], shown: false }] },
    ])
  })
  it('sets numbers of one kind against each other, where each account gives one', () => {
    const people = (value: number) => ({ quantities: [{ value, unit: 'people', words: `${value} people` }] })
    expect(reportDifferences([report(people(26)), report(people(24))])[0]).toMatchObject({ point: 'on how many people', versions: [{ words: '26' }, { words: '24' }] })
    const two = { quantities: [...people(26).quantities, ...people(3).quantities] }
    expect(reportDifferences([report(two), report(people(24))])).toEqual([])
  })
  it('sets how long it took against each other, in hours where they are whole', () => {
    const lasting = (value: number) => ({ quantities: [{ value, unit: 'minutes', words: 'for as long' }] })
    expect(reportDifferences([report(lasting(60)), report(lasting(45)), report(lasting(240))])).toMatchObject([{ point: 'on how long it took', versions: [{ words: '1 hour' }, { words: '45 minutes' }, { words: '4 hours' }] }])
  })
  it('tells the denied from what happened', () => {
    expect(reportDifferences([report({}), report({ modality: 'denied' })]).map((each) => each.point)).toEqual(['on whether it happened'])
  })
  it('compares those who did it whatever their order', () => {
    const both = [report({ participants: [who('source', 'Russia'), who('source', 'Ukraine')] }), report({ participants: [who('source', 'Ukraine'), who('source', 'Russia')] })]
    expect(reportDifferences(both)).toEqual([])
    expect(reportDifferences([report({ participants: [who('source', 'Russia'), who('target', 'Ukraine')] }), ...both])).toEqual([])
    expect(reportDifferences([...both, report({ participants: [who('source', 'Russia')] })]).map((each) => each.point)).toEqual(['on who did it'])
  })
})

describe('accounts that do not differ', () => {
  it('a single one', () => {
    expect(reportDifferences([report({})])).toEqual([])
  })
  it('one that is silent', () => {
    expect(reportDifferences([report({ participants: [who('target', 'Russia')] }), report({})])).toEqual([])
  })
  it('one whose day is only inferred', () => {
    expect(reportDifferences([report({}), report({ date: on('2014-04-20', true) })])).toEqual([])
  })
})
