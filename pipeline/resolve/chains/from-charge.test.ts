import { describe, expect, test } from 'vitest'
import { someone } from '../report-for-tests'
import { linksFrom } from './chain-links'
import { kinds, state, told } from './chained-for-tests'

const russia = state('source', 'Russia', 'RUS')
const charge = told('2015-02-20', { type: 'ACCUSE', mode: 'accuse', label: 'Accuses', participants: [someone('source', 'Petro Poroshenko', 'UKR'), state('target', 'Russia', 'RUS')] }, 'Poroshenko accused Moscow of having directed the snipers.')

describe('a charge', () => {
  test('is answered where the accused rejects it', () => {
    const denial = told('2015-02-21', { type: 'REJECT', mode: 'reject', label: 'Rejects', participants: [russia, someone('target', 'Petro Poroshenko', 'UKR')] }, 'The foreign ministry dismissed the claim as delirium.')
    expect(linksFrom(charge, [denial])).toMatchObject([{ kind: 'answer', reason: 'the sentence says so: “dismissed the claim”' }])
  })

  test('is answered by one who denies a part in the matter, naming nobody, at once but not days later', () => {
    const denies = (day: string) => told(day, { type: 'REJECT', mode: 'reject', label: 'Rejects', participants: [russia] }, 'Russia denies any involvement.')
    expect(kinds(charge, denies('2015-02-21'))).toEqual([[0, 'answer']])
    expect(kinds(charge, denies('2015-02-24'))).toEqual([])
  })

  test.each([
    ['the denial names another who made one', told('2015-02-21', { type: 'REJECT', mode: 'reject', label: 'Rejects', participants: [russia, someone('target', 'Pavlo Klimkin', 'UKR')] }, 'Moscow rejected the charge.')],
    ['what is rejected is a proposal', told('2015-02-21', { type: 'REJECT', mode: 'reject', label: 'Rejects', participants: [russia, state('target', 'Ukraine', 'UKR')] }, 'Moscow rejected the idea of peacekeepers.')],
    ['another denies it', told('2015-02-21', { type: 'REJECT', mode: 'reject', label: 'Rejects', participants: [state('source', 'China', 'CHN'), state('target', 'Ukraine', 'UKR')] }, 'Beijing rejected the charge.')],
    ['it came before', told('2015-02-19', { type: 'REJECT', mode: 'reject', label: 'Rejects', participants: [russia, state('target', 'Ukraine', 'UKR')] }, 'Moscow rejected the charge.')],
  ])('is not answered where %s', (_, other) => {
    expect(linksFrom(charge, [other])).toEqual([])
  })
})
