import { describe, expect, test } from 'vitest'
import type { Account } from '@/model/resolved-event'
import agreements from '@/pipeline/lexicon/agreements.json'
import { eventOf } from './event-of'
import { provisionEvidence } from './provision-evidence'
import { knownTexts } from './provisions-of'
import { anAccount, aReport, someone } from './report-for-tests'

const state = (role: 'source' | 'target', name: string, code: string) => someone(role, name, code, 'country')
const separatists = someone('source', 'pro-Russian separatists', 'UKR', 'group')

/** What an event says of provisions; the words for its act stand in brackets: "Separatists [seized] the observers." */
function evidence(edtf: string, given: Partial<Account>, marked: string) {
  const [lead = '', words = '', rest = ''] = marked.split(/[[\]]/)
  const [quote, start] = [lead + words + rest, lead.length]
  const event = eventOf([aReport('a', anAccount({ edtf, ...given, act: { start, end: start + words.length, quote: words }, evidence: { start: 0, end: quote.length, quote } }))])
  return provisionEvidence(event).map(({ agreement, number, party, stance, weight }) => `${agreement.split('-')[0]} ${number} ${party} ${stance} ${weight}`)
}

describe('what an event says of provisions', () => {
  test('a seizure speaks against those who seize, and not against the state on whose ground they do', () => {
    const seized = evidence('2014-04-25', { type: 'COERCE', mode: 'seize', label: 'Seizes', participants: [separatists, state('target', 'Ukraine', 'UKR')] }, 'Separatists [seized] the observers of the OSCE.')
    expect(seized).toEqual(['geneva 7 separatists against deed'])
  })

  test('letting them go speaks for it', () => {
    expect(evidence('2014-05-03', { type: 'RETREAT', mode: 'release', label: 'Releases', participants: [separatists] }, 'Separatists [released] the OSCE observers.')).toEqual(['geneva 7 separatists for deed'])
  })

  test('a charge is a claim, a refusal a refusal, a promise a promise', () => {
    expect(evidence('2015-02-20', { type: 'ACCUSE', mode: 'accuse', label: 'Accuses', participants: [state('source', 'Ukraine', 'UKR'), state('target', 'Russia', 'RUS')] }, 'Kiev [accused] Moscow of sending mercenaries.')).toEqual(['minsk 10 RUS against claim'])
    expect(evidence('2015-03-20', { type: 'REJECT', mode: 'refuse', label: 'Refuses', participants: [state('source', 'Ukraine', 'UKR')] }, 'Kiev [refused] to grant an amnesty.')).toEqual(['minsk 5 UKR against refusal'])
    expect(evidence('2015-03-20', { type: 'AGREE', mode: 'promise', label: 'Promises', participants: [state('source', 'Ukraine', 'UKR')] }, 'Kiev [promised] an amnesty.')).toEqual(['minsk 5 UKR for promise'])
  })

  test('what several did is read for each, and who is told of for each thing that they did', () => {
    const iaea = someone('source', 'International Atomic Energy Agency', 'IAEA', 'organisation')
    expect(evidence('2016-01-16', { type: 'AID', mode: 'aid', label: 'Gives aid', participants: [iaea, state('source', 'Iran', 'IRN')] }, 'The International Atomic Energy Agency reported that Iran had dismantled its centrifuges, [shipped] its low-enriched uranium to Russia and poured concrete into the Arak reactor.'))
      .toEqual(['jcpoa 2 IRN for completion', 'jcpoa 3 IRN for completion', 'jcpoa 5 IRN for completion'])
    expect(evidence('2015-02-21', { type: 'RETREAT', mode: 'release', label: 'Releases', participants: [state('source', 'Ukraine', 'UKR')] }, 'Ukraine and the separatists [exchanged] 191 prisoners.')).toEqual(['minsk 6 UKR for deed', 'minsk 6 separatists for deed'])
    expect(evidence('2015-07-20', { type: 'SUPPORT', mode: 'back', label: 'Backs', participants: [someone('source', 'UN Security Council', 'UN', 'organisation'), state('target', 'Iran', 'IRN')] }, 'The accord was [endorsed] on Monday by the United Nations Security Council.'))
      .toEqual(['USA', 'GBR', 'FRA', 'RUS', 'CHN'].map((party) => `jcpoa 8 ${party} for deed`))
  })

  test('what one party says of another is a claim, what it does itself a deed', () => {
    const shelled = { type: 'ASSAULT' as const, mode: 'bomb', label: 'Bombing', participants: [state('source', 'Ukraine', 'UKR')] }
    expect(evidence('2014-05-02', shelled, 'Ukrainian troops have begun to [shell] the town.')).toEqual(['geneva 1 UKR against deed'])
    expect(evidence('2014-05-02', shelled, 'In Moscow the foreign ministry said that Ukrainian troops had begun to [shell] the town.')).toEqual(['geneva 1 UKR against claim'])
  })

  test('a charge speaks of what it is about, not of what else its sentence tells', () => {
    const accused = { type: 'ACCUSE' as const, mode: 'accuse', label: 'Accuses', participants: [state('source', 'Russia', 'RUS'), state('target', 'Ukraine', 'UKR')] }
    expect(evidence('2015-03-20', accused, 'Russia [accused] Ukraine of having shelled observers, a day after Kiev had refused to grant an amnesty.')).toEqual(['minsk 1 UKR against claim', 'minsk 3 UKR against claim'])
    expect(evidence('2015-03-20', { ...accused, type: 'THREATEN', mode: 'threaten' }, 'Kiev refused to grant an amnesty and Russia [threatened] to cut off its gas.')).toEqual([])
  })

  test('what is only drafted or offered is a promise', () => {
    const conceded = { type: 'CONCEDE' as const, mode: 'grant', label: 'Grants', participants: [state('source', 'Ukraine', 'UKR')] }
    expect(evidence('2014-04-19', conceded, 'Kiev has drafted a law [granting] an amnesty.')).toEqual(['geneva 6 UKR for promise'])
    expect(evidence('2014-04-19', conceded, 'Kiev has passed a law [granting] an amnesty.')).toEqual(['geneva 6 UKR for completion'])
  })

  test('monitors who confirm do their own part', () => {
    const withdrawn = { type: 'RETREAT' as const, mode: 'withdraw', label: 'Withdraws', participants: [state('source', 'Ukraine', 'UKR')] }
    expect(evidence('2019-07-01', withdrawn, 'Monitors of the OSCE confirmed that Ukrainian soldiers had [withdrawn].')).toEqual(['minsk 3 OSCE for deed'])
  })

  test('force in a sentence that tells a keeping is no keeping', () => {
    const fought = { type: 'ASSAULT' as const, mode: 'fight', label: 'Fights', participants: [state('source', 'Ukraine', 'UKR')] }
    expect(evidence('2017-12-28', fought, 'Kiev and the separatists that it has been [fighting] for years exchanged prisoners.')).toEqual(['minsk 1 UKR against deed'])
  })

  test('a truce can be broken from the day that it begins', () => {
    const shelled = { type: 'ASSAULT' as const, mode: 'bomb', label: 'Bombing', participants: [separatists] }
    expect(evidence('2015-02-14', shelled, 'Separatists [shelled] the town.')).toEqual([])
    expect(evidence('2015-02-15', shelled, 'Separatists [shelled] the town.')).toEqual(['minsk 1 separatists against deed'])
  })

  test('a charge about years before the agreement is none of its breaking', () => {
    const accused = { type: 'ACCUSE' as const, mode: 'accuse', label: 'Accuses', participants: [state('source', 'Ukraine', 'UKR'), state('target', 'Russia', 'RUS')] }
    expect(evidence('2015-03-20', accused, 'Kiev [accused] Russian officers of having shot protesters a year ago.')).toEqual([])
  })

  test('to condemn what is to be condemned is a deed', () => {
    expect(evidence('2014-04-17', { type: 'ACCUSE', mode: 'criticize', label: 'Criticises', participants: [someone('source', 'John Kerry', 'USA'), state('target', 'Ukraine', 'UKR')] }, 'John Kerry [condemned] anti-Semitic leaflets in Donetsk.')).toEqual(['geneva 2 USA for deed'])
  })

  test('an order to one\'s own forces is a deed', () => {
    expect(evidence('2015-02-15', { type: 'REQUEST', mode: 'demand', label: 'Orders', participants: [someone('source', 'Petro Poroshenko', 'UKR'), someone('target', 'his forces', 'UKR', 'group')] }, 'Poroshenko [ordered] his forces to cease fire.')).toEqual(['minsk 1 UKR for deed'])
  })

  test('leaving the nuclear deal breaks it', () => {
    const left = evidence('2018-05-08', { type: 'RETREAT', mode: 'withdraw', label: 'Withdraws', participants: [state('source', 'United States', 'USA'), state('target', 'Iran', 'IRN')] }, 'The United States [withdrew] from the nuclear deal.')
    expect(left).toEqual(['jcpoa 11 USA against deed'])
  })

  test.each<[string, string, Partial<Account>, string]>([
    ['what happened before the agreement', '2014-04-10', { type: 'COERCE', mode: 'seize', label: 'Seizes', participants: [separatists] }, 'Separatists [seized] the observers of the OSCE.'],
    ['what another country is about', '2018-06-10', { type: 'RETREAT', mode: 'withdraw', label: 'Withdraws', participants: [state('source', 'United States', 'USA'), state('target', 'Syria', 'SYR')] }, 'The United States [withdrew] from the deal on Syria.'],
    ['what is only demanded', '2014-04-25', { type: 'REQUEST', mode: 'urge', label: 'Urges', participants: [state('source', 'Ukraine', 'UKR'), state('target', 'Russia', 'RUS')] }, 'Kiev [urged] Moscow to have the observers released.'],
    ['a place in the dateline', '2014-04-20', { type: 'ASSAULT', mode: 'attack', label: 'Attack', participants: [someone('source', 'gunmen', null, 'group')] }, 'SLAVYANSK, Ukraine -- Gunmen [attacked] a roadblock.'],
    ['what others are to do', '2014-04-18', { type: 'CONCEDE', mode: 'permit', label: 'Permits', participants: [state('source', 'Ukraine', 'UKR')] }, 'Kiev will [listen] to all who lay down their arms.'],
    ['sanctions for another cause', '2016-01-17', { type: 'SANCTION', mode: 'sanctions', label: 'Imposes sanctions', participants: [state('source', 'United States', 'USA'), state('target', 'Iran', 'IRN')] }, 'The United States [imposed] sanctions over missile tests.'],
    ['those killed', '2014-04-25', { type: 'ASSAULT', mode: 'kill', label: 'Killing', participants: [someone('target', 'separatists', null, 'group'), state('target', 'Ukraine', 'UKR')] }, 'Two separatists were [killed] in Ukraine.'],
    ['the making of the agreement', '2015-07-14', { type: 'AGREE', mode: 'reach', label: 'Reaches agreement', participants: [state('source', 'Iran', 'IRN'), state('target', 'United States', 'USA')] }, 'Iran [reached] a nuclear deal that limits enrichment.'],
  ])('%s says nothing', (_, edtf, given, quote) => {
    expect(evidence(edtf, given, quote)).toEqual([])
  })
})

describe('the lexicon of provisions', () => {
  test('has the three agreements with their numbers of provisions, each under a known slug', () => {
    expect(knownTexts.map(({ slug, provisions }) => [slug, provisions.length])).toEqual([['geneva-statement-2014', 8], ['minsk-agreement-2015', 13], ['jcpoa-2015', 11]])
    const slugs = new Set(agreements.map(({ slug }) => slug))
    for (const text of knownTexts) for (const slug of [text.slug, text.predecessor, text.successor]) if (slug) expect(slugs.has(slug), slug).toBe(true)
  })

  test('has words that are regular expressions, and binds parties that it knows', () => {
    for (const { groups, provisions, slug } of knownTexts) {
      for (const { about, done, broken, obliges, number } of provisions) {
        for (const words of [about, done.words, broken.words, done.full ?? '']) expect(() => new RegExp(words, 'i'), `${slug} ${number}`).not.toThrow()
        for (const party of obliges) expect(/^[A-Z]{2,5}$/.test(party) || groups.some(({ key }) => key === party), `${slug} ${number} ${party}`).toBe(true)
      }
    }
  })
})
