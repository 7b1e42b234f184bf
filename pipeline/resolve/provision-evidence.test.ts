import { describe, expect, test } from 'vitest'
import type { Account } from '@/model/resolved-event'
import agreements from '@/pipeline/lexicon/agreements.json'
import { eventOf } from './event-of'
import { provisionEvidence } from './provision-evidence'
import { knownTexts } from './provisions-of'
import { anAccount, aReport, someone } from './report-for-tests'

const state = (role: 'source' | 'target', name: string, code: string) => someone(role, name, code, 'country')
const separatists = someone('source', 'pro-Russian separatists', 'UKR', 'group')

function evidence(edtf: string, given: Partial<Account>, quote: string) {
  const event = eventOf([aReport('a', anAccount({ edtf, ...given, evidence: { start: 0, end: quote.length, quote } }))])
  return provisionEvidence(event).map(({ agreement, number, party, stance, weight }) => `${agreement.split('-')[0]} ${number} ${party} ${stance} ${weight}`)
}

describe('what an event says of provisions', () => {
  test('a seizure speaks against those who seize, and not against the state on whose ground they do', () => {
    const seized = evidence('2014-04-25', { type: 'COERCE', mode: 'seize', label: 'Seizes', participants: [separatists, state('target', 'Ukraine', 'UKR')] }, 'Separatists seized the observers of the OSCE.')
    expect(seized).toEqual(['geneva 7 separatists against deed'])
  })

  test('letting them go speaks for it', () => {
    expect(evidence('2014-05-03', { type: 'RETREAT', mode: 'release', label: 'Releases', participants: [separatists] }, 'Separatists released the OSCE observers.')).toEqual(['geneva 7 separatists for deed'])
  })

  test('a charge is a claim, a refusal a refusal, a promise a promise', () => {
    expect(evidence('2015-02-20', { type: 'ACCUSE', mode: 'accuse', label: 'Accuses', participants: [state('source', 'Ukraine', 'UKR'), state('target', 'Russia', 'RUS')] }, 'Kiev accused Moscow of sending mercenaries.')).toEqual(['minsk 10 RUS against claim'])
    expect(evidence('2015-03-20', { type: 'REJECT', mode: 'refuse', label: 'Refuses', participants: [state('source', 'Ukraine', 'UKR')] }, 'Kiev refused to grant an amnesty.')).toEqual(['minsk 5 UKR against refusal'])
    expect(evidence('2015-03-20', { type: 'AGREE', mode: 'promise', label: 'Promises', participants: [state('source', 'Ukraine', 'UKR')] }, 'Kiev promised an amnesty.')).toEqual(['minsk 5 UKR for promise'])
  })

  test('leaving the nuclear deal breaks it', () => {
    const left = evidence('2018-05-08', { type: 'RETREAT', mode: 'withdraw', label: 'Withdraws', participants: [state('source', 'United States', 'USA'), state('target', 'Iran', 'IRN')] }, 'The United States withdrew from the nuclear deal.')
    expect(left).toEqual(['jcpoa 11 USA against deed'])
  })

  test.each<[string, string, Partial<Account>, string]>([
    ['what happened before the agreement', '2014-04-10', { type: 'COERCE', mode: 'seize', label: 'Seizes', participants: [separatists] }, 'Separatists seized the observers of the OSCE.'],
    ['what another country is about', '2018-06-10', { type: 'RETREAT', mode: 'withdraw', label: 'Withdraws', participants: [state('source', 'United States', 'USA'), state('target', 'Syria', 'SYR')] }, 'The United States withdrew from the deal on Syria.'],
    ['what is only demanded', '2014-04-25', { type: 'REQUEST', mode: 'urge', label: 'Urges', participants: [state('source', 'Ukraine', 'UKR'), state('target', 'Russia', 'RUS')] }, 'Kiev urged Moscow to have the observers released.'],
    ['the making of the agreement', '2015-07-14', { type: 'AGREE', mode: 'reach', label: 'Reaches agreement', participants: [state('source', 'Iran', 'IRN'), state('target', 'United States', 'USA')] }, 'Iran reached a nuclear deal that limits enrichment.'],
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
