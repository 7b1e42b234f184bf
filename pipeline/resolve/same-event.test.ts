import { describe, expect, test } from 'vitest'
import type { Account } from '@/model/resolved-event'
import { blockOf, isMutual } from './block-of'
import { isDisputed } from './is-disputed'
import { daysOf, mergeKeys } from './merge-keys'
import { quantitiesOf } from './quantities-of'
import { anAccount, aReport, someone } from './report-for-tests'
import { contradict, sameAct } from './same-event'
import { sidesOf } from './sides-of'
import { bandsOf, likeness, signatureOf } from './signature'

const report = (name: string, given: Parameters<typeof anAccount>[0] = {}) => aReport(name, anAccount(given))
const place = (name: string) => ({ name, country: null, start: 0, end: 1 })
const agreement = (slug: string, status: 'signed' | 'reached' = 'signed') => ({ slug, name: slug, status, start: null, end: null })
const state = (role: 'source' | 'target', code: string) => someone(role, code, code, 'country')
const said = (quote: string) => ({ evidence: { start: 0, end: quote.length, quote } })

describe('two accounts can not both be of one act', () => {
  test.each<[string, Partial<Account>, Partial<Account>, boolean]>([
    ['where they name other people of one state', {}, { participants: [someone('source', 'Barack Obama', 'USA'), someone('target', 'Sergei Lavrov', 'RUS')] }, true],
    ['not where one names the state alone', {}, { participants: [state('source', 'USA'), someone('target', 'Sergei Lavrov', 'RUS')] }, false],
    ['where they speak of other agreements', { agreement: agreement('minsk') }, { agreement: agreement('geneva') }, true],
    ['not where one names no agreement', { agreement: agreement('minsk') }, {}, false],
    ['where one is a call and one a meeting', { mode: 'phone' }, { mode: 'meeting' }, true],
    ['not where one only speaks of talks', { mode: 'phone' }, { mode: 'talks' }, false],
    ['where they met at two places', { mode: 'meeting', place: place('Paris') }, { mode: 'meeting', place: place('Rome') }, true],
    ['not where a sanction was told of from two places', { type: 'SANCTION', place: place('Paris') }, { type: 'SANCTION', place: place('Rome') }, false],
  ])('%s', (_, one, other, expected) => {
    expect(contradict(report('a', one), report('b', other))).toBe(expected)
    expect(contradict(report('b', other), report('a', one))).toBe(expected)
  })
})

describe('two accounts are of one act', () => {
  const demand = (quote: string, participants = [state('source', 'USA'), state('target', 'RUS')]) => ({ type: 'REQUEST' as const, mode: 'urge', label: 'Urges', participants, ...said(quote) })
  test.each<[string, Partial<Account>, Partial<Account>, boolean]>([
    ['of the same call', {}, {}, true],
    ['of one call, told from either side', {}, { participants: [someone('source', 'Sergei Lavrov', 'RUS'), someone('target', 'John Kerry', 'USA')] }, true],
    ['not of a call and a plan to call', {}, { modality: 'planned' }, false],
    ['of what goes on and what happened', { type: 'ASSAULT', modality: 'ongoing', ...said('Jets strike depots near the airport.') }, { type: 'ASSAULT', modality: 'occurred', ...said('Depots near the airport were struck by jets.') }, true],
    ['not of a demand and a demand the other way round', demand('Withdraw the battalions at once.'), demand('Withdraw the battalions at once.', [state('source', 'RUS'), state('target', 'USA')]), false],
    ['not of demands for other things', demand('Release the captured observers soon.'), demand('Withdraw battalions beyond frontier lines.'), false],
    ['of sanctions, whatever is said of them', { type: 'SANCTION', participants: demand('').participants, ...said('Eleven bankers lost visas.') }, { type: 'SANCTION', participants: demand('').participants, ...said('Further exports of drills ended.') }, true],
    ['of one agreement of three, whoever is told first', { type: 'AGREE', mode: 'agree', participants: [state('source', 'USA'), state('target', 'RUS'), state('target', 'UKR')] }, { type: 'AGREE', mode: 'agree', participants: [state('source', 'UKR'), state('source', 'RUS'), state('target', 'USA')] }, true],
    ['not of one agreement of two, where another agrees', { type: 'AGREE', mode: 'agree', participants: [state('source', 'USA'), state('target', 'RUS')] }, { type: 'AGREE', mode: 'agree', participants: [state('source', 'RUS'), state('target', 'USA')] }, false],
    ['of the making of one known agreement, of which one names a party more', { type: 'AGREE', mode: 'agree', agreement: agreement('minsk'), participants: [state('source', 'USA'), state('target', 'RUS'), state('target', 'UKR')] }, { type: 'AGREE', mode: 'agree', agreement: agreement('minsk'), participants: [state('source', 'RUS'), state('target', 'USA')] }, true],
    ['not where each names one whom the other does not', { type: 'AGREE', mode: 'sign', agreement: agreement('minsk'), participants: [state('source', 'USA'), state('target', 'RUS')] }, { type: 'AGREE', mode: 'reach', agreement: agreement('minsk'), participants: [state('source', 'RUS'), state('target', 'UKR')] }, false],
  ])('%s', (_, one, other, same) => {
    expect(sameAct(report('a', one), report('b', other)) > 0).toBe(same)
    expect(sameAct(report('a', one), report('b', other))).toBe(sameAct(report('b', other), report('a', one)))
  })

  test('more surely where they say the same than where they only name the same', () => {
    const same = sameAct(report('a', said('They spoke about the captured monitors.')), report('b', said('The captured monitors were spoken about.')))
    expect(same).toBeGreaterThan(sameAct(report('a', said('They spoke about the captured monitors.')), report('b', said('Grain exports came up.'))))
  })
})

describe('what is done together', () => {
  test.each([
    ['CONSULT', 'phone', true],
    ['CONSULT', 'visit', false],
    ['COOPERATE', 'exercise', true],
    ['AGREE', 'sign', true],
    ['AGREE', 'promise', false],
    ['AGREE', null, false],
    ['SANCTION', 'sanction', false],
  ] as const)('%s by %s: %s', (type, mode, together) => {
    expect(isMutual({ type, mode })).toBe(together)
    const sides = sidesOf(anAccount({ type, mode }))
    expect(sides).toEqual(together ? { by: new Set(['USA', 'RUS']), to: new Set() } : { by: new Set(['USA']), to: new Set(['RUS']) })
  })

  test('what happened and what goes on are of one block, all other certainties of their own', () => {
    const block = (modality: Account['modality']) => blockOf(anAccount({ modality }))
    expect(block('occurred')).toBe(block('ongoing'))
    expect(new Set([block('occurred'), block('planned'), block('denied'), block('conditional')]).size).toBe(4)
  })
})

describe('the keys by which reports are found', () => {
  test.each([
    ['a day has one for each side', '2014-04-21', ['2014-04-21 CONSULT|fact RUS', '2014-04-21 CONSULT|fact USA']],
    ['each of some days has them', '2014-04-21/2014-04-22', ['2014-04-21 CONSULT|fact RUS', '2014-04-21 CONSULT|fact USA', '2014-04-22 CONSULT|fact RUS', '2014-04-22 CONSULT|fact USA']],
    ['a year has them once', '2014', ['2014-01-01/2014-12-31 CONSULT|fact RUS', '2014-01-01/2014-12-31 CONSULT|fact USA']],
  ])('%s', (_, edtf, keys) => {
    expect(report('a', { edtf }).keys).toEqual(keys)
  })

  test('a month shares one with each of its days, a longer time with none', () => {
    const keys = (edtf: string) => new Set(report('a', { edtf }).keys)
    const shared = (a: string, b: string) => [...keys(a)].some((key) => keys(b).has(key))
    expect([shared('2014-03', '2014-03-31'), shared('2014-03', '2014-04-01'), shared('2014', '2014-03-31')]).toEqual([true, false, false])
    expect(daysOf({ start: '2014-03-01', end: '2014-03-31' })).toBe(31)
  })

  test('what nobody is named for has one too', () => {
    expect(mergeKeys({ ...report('a'), account: anAccount({ participants: [] }) })).toEqual(['2014-04-21 CONSULT|fact '])
  })
})

describe('accounts of independent sources are at odds', () => {
  test.each<[string, Partial<Account>, Partial<Account>, boolean]>([
    ['on the place', { place: place('Paris') }, { place: place('Rome') }, true],
    ['on what became of an agreement', { agreement: agreement('minsk', 'signed') }, { agreement: agreement('minsk', 'reached') }, true],
    ['on numbers', { quantities: quantitiesOf('26 people') }, { quantities: quantitiesOf('24 people') }, true],
    ['on how it was done', { type: 'SANCTION', mode: 'expel' }, { type: 'SANCTION', mode: 'embargo' }, true],
    ['not on nothing', {}, {}, false],
    ['not where one is silent', { place: place('Paris') }, {}, false],
    ['not on how two spoke', { mode: 'talks' }, { mode: 'phone' }, false],
  ])('%s', (_, one, other, disputed) => {
    expect(isDisputed([anAccount(one), anAccount(other)], 2)).toBe(disputed)
    expect(isDisputed([anAccount(one), anAccount(other)], 1), 'copies of one source never are').toBe(false)
  })
})

describe('the signature of a text', () => {
  const text = 'The foreign ministers of the two countries spoke for half an hour on Monday about the monitors, the seized buildings and the prisoners.'
  test('is the same whatever the case, the signs and the space', () => {
    expect(signatureOf(text.toUpperCase().replaceAll(' ', '  ').replace('.', ' !'))).toEqual(signatureOf(text))
  })

  test('of a text is like itself alone, and of no text like none', () => {
    expect(likeness(signatureOf(text), signatureOf(text))).toBe(1)
    expect(likeness([], [])).toBe(0)
    expect(likeness(signatureOf(text), [])).toBe(0)
  })

  test('shares a band with a copy, none with another story', () => {
    const bands = (of: string) => new Set(bandsOf(signatureOf(of)))
    const sharesBand = (a: string, b: string) => [...bands(a)].some((band) => bands(b).has(band))
    expect(sharesBand(text, `MOSCOW -- ${text} More to follow.`)).toBe(true)
    expect(sharesBand(text, 'A storm that crossed the coast overnight closed schools and left thousands of homes without power until the morning, the service said.')).toBe(false)
  })
})
