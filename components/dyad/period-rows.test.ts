import { expect, test } from 'vitest'
import { daysOf, periodRows, rateWords } from './period-rows'

const quads = { 'verbal-cooperation': 4, 'material-cooperation': 0, 'verbal-conflict': 6, 'material-conflict': 2 }
const directions = { 'a-to-b': 5, 'b-to-a': 3, together: 4, 'from-others': 0 }
const tally = (from: string, to: string, events: number) => ({ edtf: `${from}/${to}`, from, to, events, sources: events * 2, contacts: 3, quads, directions })
const side = (name: string) => ({ code: name, slug: name, name })
const rows = periodRows({ a: side('US'), b: side('Russia'), periods: [tally('2014-01-01', '2014-12-31', 12), tally('2015-01-01', '2015-01-31', 12)] })

test('a period counts its first and its last day', () => {
  expect(daysOf({ from: '2014-04-17', to: '2014-04-17' })).toBe(1)
  expect(daysOf({ from: '2014-01-01', to: '2014-12-31' })).toBe(365)
})

test('equal counts in a year and in a month are told apart by their rate', () => {
  expect(rows[0]?.rows[0]).toMatchObject({ label: 'Events', counts: [12, 12] })
  expect(rows[0]?.rows[0]?.rates.map(rateWords)).toEqual(['1.0', '12'])
})

test('each kind and each way has its row', () => {
  expect(rows[1]?.rows.map(({ label, counts }) => [label, counts[0]])).toEqual([['Words of cooperation', 4], ['Acts of cooperation', 0], ['Words of conflict', 6], ['Acts of conflict', 2]])
  expect(rows[2]?.rows.map(({ label }) => label)).toEqual(['US to Russia', 'Russia to US', 'Together', 'Others, with both'])
})

test('rates have as many digits as mean something', () => {
  expect([0, 0.034, 0.34, 3.44, 34.4].map(rateWords)).toEqual(['0', '0.03', '0.3', '3.4', '34'])
})
