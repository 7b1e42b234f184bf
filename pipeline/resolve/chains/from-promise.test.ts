import { describe, expect, test } from 'vitest'
import { linksFrom } from './chain-links'
import { kinds, state, told } from './chained-for-tests'

const [ukraine, russia] = [state('source', 'Ukraine', 'UKR'), state('target', 'Russia', 'RUS')]
const promise = told('2019-12-09', { type: 'AGREE', mode: 'agree', label: 'Agrees', participants: [ukraine, russia] }, 'The presidents of Russia and Ukraine agreed to exchange all remaining prisoners by the end of the year.')

describe('a promise', () => {
  test('is carried out where one who made it does what it is about', () => {
    const exchange = told('2019-12-29', { type: 'RETREAT', mode: 'release', label: 'Releases', participants: [ukraine] }, 'Ukraine and the separatists exchanged prisoners at a checkpoint near Horlivka.')
    expect(linksFrom(promise, [exchange])).toMatchObject([{ kind: 'carried out', reason: 'both speak of exchange, prisoners' }])
  })

  test('is not carried out by other deeds, by others, or after four months', () => {
    const deed = (day: string, who: typeof ukraine, quote: string) => told(day, { type: 'RETREAT', mode: 'release', label: 'Releases', participants: [who] }, quote)
    expect(kinds(promise,
      deed('2019-12-20', ukraine, 'Ukraine pulled its guns back from the bridge.'),
      deed('2019-12-20', state('source', 'Israel', 'ISR'), 'Israel exchanged two prisoners.'),
      deed('2020-04-16', ukraine, 'Ukraine exchanged more prisoners at Easter.'),
    )).toEqual([])
  })

  test('not to do something can not be seen kept', () => {
    const never = told('2014-08-22', { type: 'AGREE', mode: 'promise', label: 'Promises', participants: [ukraine] }, 'Ukraine would not use force against the white trucks of the convoy, its security chief said.')
    const trucks = told('2014-08-23', { type: 'RETREAT', mode: 'return', label: 'Returns', participants: [ukraine] }, 'Ukraine let the white trucks of the convoy go.')
    expect(linksFrom(never, [trucks])).toEqual([])
  })
})
