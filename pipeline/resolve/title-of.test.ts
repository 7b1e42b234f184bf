import { describe, expect, test } from 'vitest'
import { anAccount, someone } from './report-for-tests'
import { titleOf } from './title-of'
import { participle, plural, verbWords } from './verb-words'

const said = (quote: string, act: string) => ({
  evidence: { start: 0, end: quote.length, quote },
  act: { start: quote.indexOf(act), end: quote.indexOf(act) + act.length, quote: act },
})
const lavrovToUs = [someone('source', 'Sergei Lavrov', 'RUS'), someone('target', 'United States', 'USA', 'country')]

describe('titleOf', () => {
  test('tells what two did together', () => {
    expect(titleOf(anAccount())).toBe('Kerry and Lavrov speak by phone')
    expect(titleOf(anAccount({ mode: 'meeting', label: 'Meeting', place: { name: 'Paris', country: 'FRA', start: 0, end: 5 } }))).toBe('Kerry and Lavrov meet in Paris')
  })

  test('tells what was asked, in the words of the sentence', () => {
    const words = said('Lavrov urged the United States to stop threatening Russia with sanctions, Interfax said.', 'urged')
    expect(titleOf(anAccount({ type: 'REQUEST', mode: 'urge', label: 'Urges', participants: lavrovToUs, ...words }))).toBe('Lavrov urges the US to stop threatening Russia')
  })

  test('tells the thing done to where no party is', () => {
    const words = said('Lavrov rejected the proposal of a contact group.', 'rejected')
    expect(titleOf(anAccount({ type: 'REJECT', mode: 'reject', label: 'Rejects', participants: [someone('source', 'Sergei Lavrov', 'RUS')], ...words }))).toBe('Lavrov rejects the proposal of a contact group')
  })

  test.each([
    ['ACCUSE', 'Accuses', 'Lavrov accused the United States of having broken the agreement.', 'accused', 'Lavrov accuses the US of having broken the agreement'],
    ['ACCUSE', 'Criticises', 'Lavrov condemned the vote in the capital.', 'condemned', 'Lavrov criticises the vote'],
    ['ACCUSE', 'Criticises', 'Lavrov called the vote a coup.', 'called', 'Lavrov criticises the vote'],
    ['REJECT', 'Rejects', 'Lavrov denied that Russia had sent arms.', 'denied', 'Lavrov denies that Russia had sent arms'],
    ['REJECT', 'Rejects', 'Lavrov has always denied that Russia had sent arms.', 'has always denied', 'Lavrov denies that Russia had sent arms'],
    ['AGREE', 'Votes', 'Lavrov voted to restore the old law.', 'voted', 'Lavrov votes to restore the old law'],
    ['AGREE', 'Signs order', 'Lavrov signed an order on Monday.', 'signed', 'Lavrov signs an order'],
    ['CONSULT', 'Calls a meeting', 'Lavrov called an emergency session of the council.', 'called', 'Lavrov calls an emergency session of the council'],
    ['REQUEST', 'Proposes', 'Lavrov asked for two brigades to be stationed there.', 'asked for', 'Lavrov asks for two brigades to be stationed there'],
    ['SUPPORT', 'Backs', 'Lavrov had the full support of it.', 'had', 'Lavrov voices support'],
    ['CONSULT', 'Attends', 'Lavrov attended Poroshenko’s inauguration.', 'attended', 'Lavrov attends Poroshenko’s inauguration'],
    ['SUPPORT', 'Backs', 'Lavrov threw his weight behind it.', 'threw', 'Lavrov voices support'],
    ['REJECT', 'Refuses', 'Lavrov refused to meet the envoy of the United States.', 'refused', 'Lavrov refuses to meet the envoy of the United States'],
    ['THREATEN', 'Threatens', 'Lavrov threatened the United States with a complaint.', 'threatened', 'Lavrov threatens the US with a complaint'],
    ['AGREE', 'Promises', 'Lavrov offered to meet them again.', 'offered', 'Lavrov offers to meet them again'],
    ['THREATEN', 'Warns', 'Lavrov warned against any attempt to stop the convoy.', 'warned', 'Lavrov warns against any attempt to stop the convoy'],
    ['THREATEN', 'Warns', 'Lavrov warned of a serious and strong answer.', 'warned', 'Lavrov warns of a serious and strong answer'],
    ['ACCUSE', 'Accuses', 'Lavrov blamed the United States.', 'blamed', 'Lavrov accuses the US'],
    ['THREATEN', 'Warns', 'Lavrov warned of heavy political and economic damage should it go on.', 'warned', 'Lavrov warns of heavy political and economic damage'],
    ['REJECT', 'Refuses', 'Lavrov refused to certify that the report of the two inspectors was complete.', 'refused', 'Lavrov refuses to certify that the report of the two inspectors was complete'],
    ['REJECT', 'Refuses', 'Lavrov refused to open the three crossings north of the river for lorries with food from other states.', 'refused', 'Lavrov refuses to open the three crossings north of the river for lorries'],
    ['ACCUSE', 'Criticises', 'Lavrov went on television to call the vote a coup.', 'to call', 'Lavrov criticises the vote'],
  ] as const)('tells what an act of %s (%s) is about: %s', (type, label, quote, act, title) => {
    const at = quote.indexOf('the United States')
    const us = { ...someone('target', 'United States', 'USA', 'country'), start: at, end: at + 17 }
    const participants = [someone('source', 'Sergei Lavrov', 'RUS'), ...(at < 0 ? [] : [us])]
    expect(titleOf(anAccount({ type, mode: null, label, participants, ...said(quote, act) }))).toBe(title)
  })

  test('keep the order of names that a state has, and of Korean ones anywhere', () => {
    const speak = (name: string, country: string | null) => titleOf(anAccount({ participants: [someone('source', 'Sergei Lavrov', 'RUS'), someone('target', name, country)] }))
    expect(speak('Ban Ki-moon', 'UN')).toBe('Lavrov and Ban Ki-moon speak by phone')
    expect(speak('Najib Razak', 'MYS')).toBe('Lavrov and Najib Razak speak by phone')
  })

  test('a crowd that begins a sentence is still several; an agreement of nobody is one, and where', () => {
    expect(titleOf(anAccount({ type: 'AGREE', mode: null, label: 'Promises', participants: [someone('source', 'Separatists', 'UKR', 'group')] }))).toBe('Separatists make a promise')
    expect(titleOf(anAccount({ type: 'AGREE', mode: 'agree', label: 'Is agreed', participants: [], place: { name: 'Minsk', country: 'BLR', start: 0, end: 5 } }))).toBe('Agreement in Minsk')
  })

  test('say whose word a deed of another side is; one’s own side, a denial and what two did together need none', () => {
    const bombing = (teller: ReturnType<typeof someone>, type: 'ASSAULT' | 'CONSULT' = 'ASSAULT') => titleOf(anAccount({ type, mode: null, label: 'Bombing', participants: [someone('source', 'Kiev regime', 'UKR', 'group'), someone('target', 'Slavyansk', 'UKR', 'group'), teller] }))
    expect(bombing(someone('speaker', 'Dmitry Peskov', 'RUS'))).toBe('Peskov: Kiev regime bombs Slavyansk')
    expect(bombing(someone('speaker', 'Petro Poroshenko', 'UKR'))).toBe('Kiev regime bombs Slavyansk')
    expect(bombing(someone('speaker', 'a witness', null))).toBe('Kiev regime bombs Slavyansk')
    expect(bombing(someone('speaker', 'Dmitry Peskov', 'RUS'), 'CONSULT')).not.toContain(':')
  })

  test('what nobody is named for was done; what says little alone is said in full', () => {
    const soldiers = someone('target', 'seven soldiers', 'UKR', 'group')
    expect(titleOf(anAccount({ type: 'COERCE', mode: 'arrest', label: 'Arrests', participants: [soldiers] }))).toBe('Seven soldiers arrested')
    expect(titleOf(anAccount({ type: 'COERCE', mode: 'arrest', label: 'Arrests', modality: 'planned', participants: [soldiers] }))).toBe('Seven soldiers to be arrested')
    expect(titleOf(anAccount({ type: 'ACCUSE', mode: null, label: 'Criticises', participants: [lavrovToUs[0]!] }))).toBe('Lavrov voices criticism')
    expect(titleOf(anAccount({ mode: 'meeting', label: 'Meeting', participants: [someone('source', 'EU leaders', 'EU', 'group')] }))).toBe('EU leaders hold a meeting')
  })

  test('names in a verb what a label tells in a phrase', () => {
    const [iran, us] = [someone('source', 'Iran', 'IRN', 'country'), someone('target', 'United States', 'USA', 'country')]
    expect(titleOf(anAccount({ type: 'AGREE', mode: 'in force', label: 'Takes effect', participants: [iran, us] }))).toBe('Iran puts an agreement into effect with the US')
    expect(titleOf(anAccount({ type: 'RETREAT', mode: 'yield', label: 'Would give way, on a condition', modality: 'conditional', participants: [iran, us] }))).toBe('Iran may offer to give way')
    expect(titleOf(anAccount({ type: 'REJECT', mode: 'refuse', label: 'Does not feel bound', participants: [iran, us] }))).toBe('Iran refuses to be bound')
  })

  test('of what is named alone, it says what became of it', () => {
    const minsk = { name: 'Minsk Protocol', slug: 'minsk-protocol', status: 'signed' as const, start: 0, end: 14 }
    expect(titleOf(anAccount({ type: 'AGREE', mode: 'sign', label: 'Signs agreement', participants: [], agreement: minsk }))).toBe('Minsk Protocol signed')
    expect(titleOf(anAccount({ type: 'AGREE', mode: 'ratify', label: 'Ratifies', modality: 'planned', participants: [], agreement: { ...minsk, status: 'ratified' } }))).toBe('Minsk Protocol to be ratified')
    expect(titleOf(anAccount({ type: 'AGREE', mode: 'in force', label: 'Takes effect', participants: [], agreement: { ...minsk, status: 'in force' } }))).toBe('Minsk Protocol takes effect')
    expect(titleOf(anAccount({ type: 'ASSAULT', mode: 'attack', label: 'Fighting', participants: [someone('target', 'Debaltseve', 'UKR', 'group')] }))).toBe('Fighting in Debaltseve')
  })

  test('forces themselves deploy', () => {
    const troops = [someone('source', '150 American paratroopers', 'USA', 'group'), someone('target', 'Poland', 'POL', 'country')]
    expect(titleOf(anAccount({ type: 'MOBILIZE', mode: 'troops', label: 'Deploys forces', participants: troops }))).toBe('150 American paratroopers deploy to Poland')
  })

  test('leaves out what another says of it', () => {
    const words = said('Lavrov warned the United States, said an aide who flew to Moscow with him.', 'warned')
    expect(titleOf(anAccount({ type: 'THREATEN', mode: 'threaten', label: 'Threatens', participants: lavrovToUs, ...words }))).toBe('Lavrov threatens the US')
  })

  test.each([
    ['planned', 'Kerry and Lavrov to meet'],
    ['conditional', 'Kerry and Lavrov may meet'],
    ['negated', 'Kerry and Lavrov do not meet'],
    ['denied', 'Denied: Kerry and Lavrov meet'],
  ] as const)('never shows the %s as done', (modality, title) => {
    expect(titleOf(anAccount({ mode: 'meeting', label: 'Meeting', modality }))).toBe(title)
  })

  test('names an agreement and its parties, four at most', () => {
    const parties = ['Russia', 'Ukraine', 'United States', 'European Union', 'Germany'].map((name, i) => someone(i ? 'target' : 'source', name, name, 'country'))
    const agreement = { slug: 'geneva-statement-2014', name: 'Geneva statement', status: 'signed' as const, start: null, end: null }
    expect(titleOf(anAccount({ type: 'AGREE', mode: 'sign', label: 'Signs agreement', participants: parties, agreement }))).toBe('Russia, Ukraine, US and 2 others sign the Geneva statement')
  })

  test('puts a crowd in the plural, and a group of one name not', () => {
    const account = (name: string) => anAccount({ type: 'COERCE', mode: 'seize', label: 'Seizes', participants: [someone('source', name, null, 'group'), someone('target', 'Donetsk', 'UKR', 'group')] })
    expect(titleOf(account('militants in eastern Ukraine'))).toBe('Militants in eastern Ukraine seize Donetsk')
    expect(titleOf(account('Hamas'))).toBe('Hamas seizes Donetsk')
  })
})

test.each([['reaches an agreement', 'reach an agreement'], ['ratifies', 'ratify'], ['urges', 'urge'], ['criticises', 'criticise'], ['represses', 'repress'], ['recalls its envoy', 'recall their envoy'], ['says it is ready', 'say they are ready']])('%s becomes %s', (one, many) => {
  expect(plural(one)).toBe(many)
})

test('a label that is no phrase of its own is a verb', () => {
  expect(verbWords('Invites')).toEqual({ verb: 'invites', to: '' })
})

test.each([['arrests', 'arrested'], ['seizes', 'seized'], ['ratifies', 'ratified'], ['expels', 'expelled'], ['holds captive', 'held captive']])('%s becomes %s', (one, done) => {
  expect(participle(one)).toBe(done)
})
