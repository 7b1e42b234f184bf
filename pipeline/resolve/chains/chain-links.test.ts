import { describe, expect, test } from 'vitest'
import { someone } from '../report-for-tests'
import { linksFrom } from './chain-links'
import type { Chained } from './chained'
import { kinds, state, told } from './chained-for-tests'

const [us, upon] = [state('source', 'United States', 'USA'), state('target', 'Russia', 'RUS')]
const [russia, uponUs] = [state('source', 'Russia', 'RUS'), state('target', 'United States', 'USA')]

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

describe('a demand and its answer', () => {
  const wish = told('2014-06-24', { type: 'REQUEST', mode: 'urge', label: 'Urges', participants: [someone('source', 'Vladimir Putin', 'RUS'), state('target', 'Ukraine', 'UKR')] }, 'Putin called on Ukraine to prolong its truce.')
  const extended = told('2014-06-27', { type: 'RETREAT', mode: 'ceasefire', label: 'Declares truce', participants: [someone('source', 'Petro Poroshenko', 'UKR')] }, 'Poroshenko extended the ceasefire for three days.')

  test('are joined where they name one thing by other words', () => {
    expect(linksFrom(wish, [extended])).toMatchObject([{ kind: 'outcome', reason: 'both speak of prolong, truce' }])
  })

  test('are not joined by one word alone, nor after two months', () => {
    const declared = told('2014-06-27', { type: 'RETREAT', mode: 'ceasefire', label: 'Declares truce', participants: [someone('source', 'Petro Poroshenko', 'UKR')] }, 'Poroshenko declared a ceasefire.')
    const late = told('2014-08-29', { type: 'RETREAT', mode: 'ceasefire', label: 'Declares truce', participants: [someone('source', 'Petro Poroshenko', 'UKR')] }, 'Poroshenko extended the ceasefire for three days.')
    expect(linksFrom(wish, [declared, late])).toEqual([])
  })

  test('of two demands that a sentence can mean, the last before it is answered', () => {
    const asks = (day: string) => told(day, { type: 'REQUEST', mode: 'demand', label: 'Demands', participants: [us, upon] }, `On ${day} Washington demanded something of Moscow.`)
    const [early, last] = [asks('2014-03-02'), asks('2014-03-05')]
    const refusal = told('2014-03-06', { type: 'REJECT', mode: 'reject', label: 'Rejects', participants: [russia, uponUs] }, 'Russia rejected the American demand.')
    expect(kinds(early, last, refusal)).toEqual([])
    expect(kinds(last, early, refusal)).toEqual([[1, 'answer']])
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

  test('that names nobody is aimed at the states in its sentence', () => {
    const vague = told('2018-05-21', { type: 'THREATEN', mode: 'threaten', label: 'Threatens', participants: [someone('source', 'Mike Pompeo', 'USA')] }, 'Pompeo read out twelve demands to Iran and threatened the strongest sanctions in history.')
    const imposed = told('2018-08-06', { type: 'SANCTION', mode: 'sanctions', label: 'Imposes sanctions', participants: [us, state('target', 'Iran', 'IRN')] }, 'The United States restored sanctions on Iranian cars and gold.')
    const elsewhere = told('2018-08-01', { type: 'SANCTION', mode: 'sanctions', label: 'Imposes sanctions', participants: [us, state('target', 'Turkey', 'TUR')] }, 'The United States imposed sanctions on two Turkish ministers.')
    expect(kinds(vague, elsewhere, imposed)).toEqual([[1, 'carried out']])
  })

  test('is no threat of what the other is warned not to do', () => {
    const warning = told('2014-02-28', { type: 'THREATEN', mode: 'threaten', label: 'Warns', participants: [state('source', 'Ukraine', 'UKR'), upon] }, 'Turchynov warned the Russian fleet that any attack on its neighbours would be treated as aggression.')
    const shot = told('2014-05-17', { type: 'ASSAULT', mode: 'attack', label: 'Attack', participants: [state('source', 'Ukraine', 'UKR'), upon] }, 'Ukrainian guns fired on a Russian column.')
    expect(linksFrom(warning, [shot])).toEqual([])
  })

  test('is answered where the other scorns it, and given up where it is dropped', () => {
    const scorn = told('2014-04-22', { type: 'REJECT', mode: 'reject', label: 'Rejects', participants: [russia, uponUs] }, 'Moscow dismissed the American threat.')
    const dropped = told('2014-05-01', { type: 'CONCEDE', mode: 'yield', label: 'Yields', participants: [us, upon] }, 'Washington dropped its threat.')
    expect(kinds(threat, scorn, dropped)).toEqual([[0, 'answer'], [1, 'not carried out']])
  })
})

describe('a plan', () => {
  const plan = told('2014-03-14', { mode: 'meeting', label: 'Meeting', modality: 'planned' }, 'Kerry will meet Lavrov in London on Friday.')

  test('is held where the same people meet on the day, whoever else comes', () => {
    const held = told('2014-03-14', { mode: 'talks', label: 'Talks' }, 'Kerry and Lavrov talked for six hours.')
    expect(linksFrom(plan, [held])).toMatchObject([{ kind: 'held', reason: 'the same parties, when it was planned' }])
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

  test('for a season is held by the two people, and not by others of their states', () => {
    const autumn = told('2018-09/2018-11', { mode: 'visit', label: 'Visit', modality: 'planned', participants: [someone('source', 'Moon Jae-in', 'KOR'), state('target', 'North Korea', 'PRK')] }, 'Moon will visit Pyongyang in the autumn.')
    const visit = told('2018-09-18', { mode: 'visit', label: 'Visit', participants: [someone('source', 'Moon Jae-in', 'KOR'), state('target', 'North Korea', 'PRK')] }, 'Moon arrived in Pyongyang on Tuesday.')
    const envoy = told('2018-09-05', { mode: 'visit', label: 'Visit', participants: [someone('source', 'Chung Eui-yong', 'KOR'), state('target', 'North Korea', 'PRK')] }, 'Chung flew to Pyongyang.')
    expect(kinds(autumn, envoy, visit)).toEqual([[1, 'held']])
  })

  test('of a deed comes about where the same do what it is about', () => {
    const wave = told('2018-11-05', { type: 'SANCTION', mode: 'sanctions', label: 'Imposes sanctions', modality: 'planned', participants: [us, state('target', 'Iran', 'IRN')] }, 'A second wave, against oil and the central bank, is to follow on November 5.')
    const imposed = told('2018-11-05', { type: 'SANCTION', mode: 'sanctions', label: 'Imposes sanctions', participants: [us, state('target', 'Iran', 'IRN')] }, 'The United States reimposed sanctions on Iran, on its oil and its banks.')
    expect(kinds(wave, imposed)).toEqual([[0, 'held']])
  })

  test('that one promises is no plan', () => {
    const promise = told('2019-10-01', { type: 'AGREE', mode: 'promise', label: 'Promises', modality: 'planned', participants: [state('source', 'Ukraine', 'UKR')] }, 'Ukraine accepted a formula for elections.')
    const other = told('2019-10-01', { type: 'AGREE', mode: 'promise', label: 'Promises', participants: [state('source', 'Ukraine', 'UKR')] }, 'No red line would be crossed, he promised.')
    expect(linksFrom(promise, [other])).toEqual([])
  })
})
