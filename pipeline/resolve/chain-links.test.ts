import { describe, expect, test } from 'vitest'
import type { Account } from '@/model/resolved-event'
import { linksFrom, type Chained } from './chain-links'
import { eventOf } from './event-of'
import { anAccount, aReport, someone } from './report-for-tests'

const state = (role: 'source' | 'target', name: string, code: string) => someone(role, name, code, 'country')
const [us, upon] = [state('source', 'United States', 'USA'), state('target', 'Russia', 'RUS')]
const [russia, uponUs] = [state('source', 'Russia', 'RUS'), state('target', 'United States', 'USA')]

function told(edtf: string, given: Partial<Account>, quote: string): Chained {
  return eventOf([aReport(quote, anAccount({ edtf, ...given, evidence: { start: 0, end: quote.length, quote } }))])
}
const kinds = (opener: Chained, ...others: Chained[]) => linksFrom(opener, others).map(({ to, kind }) => [others.findIndex(({ id }) => id === to), kind])

describe('a demand', () => {
  const demand = told('2014-03-01', { type: 'REQUEST', mode: 'urge', label: 'Urges', participants: [us, upon] }, 'Washington urged Russia to withdraw its battalions from the frontier and admit inspectors.')
  const refusal = told('2014-03-03', { type: 'REJECT', mode: 'refuse', label: 'Refuses', participants: [russia, uponUs] }, 'Moscow said that no battalions would be withdrawn from the frontier.')
  const outcome = told('2014-03-20', { type: 'RETREAT', mode: 'withdraw', label: 'Withdraws', participants: [russia] }, 'Russia withdrew two battalions from the frontier.')

  test('is linked to its answer and its outcome, with the words that both have', () => {
    expect(kinds(demand, refusal, outcome)).toEqual([[0, 'answer'], [1, 'outcome']])
    expect(linksFrom(demand, [refusal])[0]?.reason).toBe('both speak of withdraw, battalions, frontier')
  })

  test('is linked where the sentence says that it answers one who made it', () => {
    const answer = told('2014-03-02', { type: 'REJECT', mode: 'reject', label: 'Rejects', participants: [russia, uponUs] }, 'Russia rejected the American demand.')
    expect(linksFrom(demand, [answer])[0]?.reason).toBe('the sentence says so: “rejected the American demand”')
  })

  test.each<[string, Chained]>([
    ['what those asked say of other things', told('2014-03-03', { type: 'REJECT', mode: 'refuse', label: 'Refuses', participants: [russia, uponUs] }, 'Moscow refused to extradite the contractor.')],
    ['what another does', told('2014-03-03', { type: 'REJECT', mode: 'refuse', label: 'Refuses', participants: [state('source', 'China', 'CHN'), uponUs] }, 'China said that no battalions would be withdrawn from the frontier.')],
    ['what came before', told('2014-02-20', { type: 'RETREAT', mode: 'withdraw', label: 'Withdraws', participants: [russia] }, 'Russia withdrew two battalions from the frontier.')],
    ['what is only planned', told('2014-03-20', { type: 'RETREAT', mode: 'withdraw', label: 'Withdraws', modality: 'planned', participants: [russia] }, 'Russia will withdraw two battalions from the frontier.')],
  ])('is not linked to %s', (_, other) => {
    expect(linksFrom(demand, [other])).toEqual([])
  })
})

describe('a threat', () => {
  const threat = told('2014-04-21', { type: 'THREATEN', mode: 'threaten', label: 'Threatens', modality: 'conditional', participants: [us, upon] }, 'If there is no progress we remain prepared to impose additional costs on Russia.')

  test('is carried out by the same on the same, once', () => {
    const first = told('2014-04-28', { type: 'SANCTION', mode: 'sanctions', label: 'Imposes sanctions', participants: [us, upon] }, 'The United States imposed sanctions on seven Russian officials.')
    const second = told('2014-07-16', { type: 'SANCTION', mode: 'sanctions', label: 'Imposes sanctions', participants: [us, upon] }, 'The United States imposed sanctions on Russian banks.')
    expect(kinds(threat, second, first)).toEqual([[1, 'carried out']])
  })

  test('is not carried out by sanctions on another, by another, or by another deed', () => {
    const others = [
      told('2014-04-28', { type: 'SANCTION', mode: 'sanctions', label: 'Imposes sanctions', participants: [us, state('target', 'Iran', 'IRN')] }, 'The United States imposed sanctions on Iran.'),
      told('2014-04-28', { type: 'SANCTION', mode: 'sanctions', label: 'Imposes sanctions', participants: [state('source', 'Canada', 'CAN'), upon] }, 'Canada imposed sanctions on Russia.'),
      told('2014-04-28', { type: 'ACCUSE', mode: 'accuse', label: 'Accuses', participants: [us, upon] }, 'The United States accused Russia.'),
    ]
    expect(linksFrom(threat, others)).toEqual([])
  })
})

describe('a plan', () => {
  const plan = told('2014-03-14', { mode: 'meeting', label: 'Meeting', modality: 'planned' }, 'Kerry will meet Lavrov in London on Friday.')

  test('is held where the same people meet on the day, whoever else comes', () => {
    const held = told('2014-03-14', { mode: 'talks', label: 'Talks' }, 'Kerry and Lavrov talked for six hours.')
    expect(linksFrom(plan, [held])).toMatchObject([{ kind: 'held', reason: 'the same parties, on the day that was planned' }])
  })

  test('is called off where one of them says so', () => {
    const off = told('2014-03-13', { type: 'REJECT', mode: 'refuse', label: 'Refuses', participants: [someone('source', 'John Kerry', 'USA')] }, 'Kerry called off the meeting in London, where he was to meet Lavrov.')
    const meetingPlan = told('2014-03-14', { mode: 'meeting', label: 'Meeting', modality: 'planned' }, 'The meeting of Kerry and Lavrov is set for Friday.')
    expect(kinds(meetingPlan, off)).toEqual([[0, 'called off']])
  })

  test('is not held by other people of the same states, by a call, or a month later', () => {
    expect(linksFrom(plan, [
      told('2014-03-14', { mode: 'meeting', label: 'Meeting', participants: [someone('source', 'Barack Obama', 'USA'), someone('target', 'Vladimir Putin', 'RUS')] }, 'Obama met Putin.'),
      told('2014-03-14', { mode: 'phone', label: 'Phone call', participants: [someone('source', 'Barack Obama', 'USA'), someone('target', 'Vladimir Putin', 'RUS')] }, 'Obama telephoned Putin.'),
      told('2014-04-14', { mode: 'meeting', label: 'Meeting' }, 'Kerry met Lavrov.'),
    ])).toEqual([])
  })
})
