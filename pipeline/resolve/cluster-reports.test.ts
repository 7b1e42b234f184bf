import { describe, expect, test } from 'vitest'
import type { Account, ResolvedReport } from '@/model/resolved-event'
import { anAccount, aReport, someone } from './report-for-tests'
import { resolveEvents } from './merge-reports'

const told = (reports: ResolvedReport[]) => resolveEvents(reports).map((event) => event.reports.map((id) => id.split('-')[0]).sort().join('+')).sort()
const words = (quote: string): Partial<Account> => ({ evidence: { start: 0, end: quote.length, quote } })
const obamaPutin = [someone('source', 'Barack Obama', 'USA'), someone('target', 'Vladimir Putin', 'RUS')]

describe('accounts of one event', () => {
  test('merge whoever of the two is named first', () => {
    const reversed = anAccount({ participants: [someone('source', 'Sergei Lavrov', 'RUS'), someone('target', 'John Kerry', 'USA')] })
    expect(told([aReport('a', anAccount()), aReport('b', reversed)])).toEqual(['a+b'])
  })

  test('merge where one names the states and the other the people', () => {
    const states = anAccount({ participants: [someone('source', 'United States', 'USA', 'country'), someone('target', 'Russia', 'RUS', 'country')] })
    expect(told([aReport('a', anAccount()), aReport('b', states)])).toEqual(['a+b'])
  })

  test('merge where one knows only the month, if only one event lies in it', () => {
    const vague = aReport('v', anAccount({ edtf: '2014-04' }))
    expect(told([aReport('a', anAccount()), vague])).toEqual(['a+v'])
    expect(told([aReport('a', anAccount()), aReport('b', anAccount({ edtf: '2014-04-12' })), vague])).toEqual(['a', 'b', 'v'])
  })

  test('merge requests of one day only where they say the same', () => {
    const request = { type: 'REQUEST' as const, mode: 'urge', label: 'Urges', participants: [someone('source', 'John Kerry', 'USA'), someone('target', 'Russia', 'RUS', 'country')] }
    const osce = aReport('a', anAccount({ ...request, ...words('Kerry called on Russia to assign a senior diplomat to the OSCE mission.') }))
    const same = aReport('b', anAccount({ ...request, ...words('Russia should assign a senior diplomat to the OSCE mission, Kerry urged.') }))
    const other = aReport('c', anAccount({ ...request, ...words('Kerry urged Moscow to withdraw its battalions from the frontier.') }))
    expect(told([osce, same, other])).toEqual(['a+b', 'c'])
  })
})

describe('look-alikes stay apart', () => {
  test.each<[string, Partial<Account> & { edtf?: string }]>([
    ['calls on different days', { edtf: '2014-04-20' }],
    ['calls of other people of the same states', { participants: obamaPutin }],
    ['a call and a meeting', { mode: 'meeting', label: 'Meeting' }],
    ['what happened and what is planned', { modality: 'planned' }],
    ['what happened and what was denied', { modality: 'denied' }],
    ['a call and a sanction', { type: 'SANCTION', mode: 'sanction', label: 'Imposes sanctions' }],
  ])('%s', (_, other) => {
    expect(told([aReport('a', anAccount()), aReport('b', anAccount(other))])).toEqual(['a', 'b'])
  })

  test('who threatens whom', () => {
    const threat = (from: string, to: string) => anAccount({ type: 'THREATEN', mode: 'threaten', label: 'Threatens', participants: [someone('source', from, from, 'country'), someone('target', to, to, 'country')] })
    expect(told([aReport('a', threat('USA', 'RUS')), aReport('b', threat('RUS', 'USA'))])).toEqual(['a', 'b'])
  })

  test('meetings at two places', () => {
    const at = (name: string) => anAccount({ mode: 'meeting', label: 'Meeting', place: { name, country: null, start: 0, end: 1 } })
    expect(told([aReport('a', at('Paris')), aReport('b', at('London'))])).toEqual(['a', 'b'])
  })
})

test('any order of the same reports gives the same events', () => {
  const days = ['2014-04-20', '2014-04-21', '2014-04-21', '2014-04', '2014-04-19/2014-04-21']
  const reports = days.flatMap((edtf, i) => [aReport(`a${i}`, anAccount({ edtf })), aReport(`b${i}`, anAccount({ edtf, participants: obamaPutin })), aReport(`c${i}`, anAccount({ edtf, mode: i % 2 ? 'talks' : 'meeting', label: i % 2 ? 'Talks' : 'Meeting' }))])
  const expected = JSON.stringify(resolveEvents(reports).sort((a, b) => (a.id < b.id ? -1 : 1)))
  let seed = 7
  for (let round = 0; round < 40; round++) {
    const shuffled = reports.map((report) => ({ report, at: (seed = (seed * 16807) % 2147483647) })).sort((a, b) => a.at - b.at).map(({ report }) => report)
    expect(JSON.stringify(resolveEvents(shuffled).sort((a, b) => (a.id < b.id ? -1 : 1)))).toBe(expected)
  }
})
