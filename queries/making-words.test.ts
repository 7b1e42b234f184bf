import { expect, test } from 'vitest'
import type { Account } from '@/model/resolved-event'
import { makingsDiffer, makingWords } from './making-words'

/** An account whose agreement is named by `name` in its sentence, 100 characters into the article. */
function account(quote: string, name: string, given: Partial<Account> = {}): Pick<Account, 'type' | 'mode' | 'agreement' | 'evidence'> {
  const start = 100 + quote.indexOf(name)
  return { type: 'ACCUSE', mode: 'accuse', evidence: { start: 100, end: 100 + quote.length, quote }, agreement: { slug: 'geneva', name, status: 'mentioned', start, end: start + name.length }, ...given }
}

test.each<[string, string, string | null]>([
  ['Lavrov accused them of breaking the agreement that he signed with them in Geneva last week.', 'agreement', 'Signed'],
  ['It demanded that Ukraine honour the statement signed in Geneva only three days before.', 'statement', 'Signed'],
  ['The fighters must lay down their weapons, as the Geneva statement of April 17 demands.', 'Geneva statement', 'Joint statement'],
  ['Biden called on Russia to act on the agreement struck in Geneva last week.', 'agreement', 'Agreed'],
  ['Obama signed an order, and called the Geneva accord a chance.', 'Geneva accord', null],
  ['The agreement that is yet to be signed would end the war.', 'agreement', null],
])('%s', (quote, name, way) => {
  expect(makingWords(account(quote, name))).toBe(way)
})

test('the act itself says how', () => {
  expect(makingWords(account('The four issued a joint statement.', 'joint statement', { type: 'AGREE', mode: 'statement' }))).toBe('Joint statement')
})

test('sources differ where some say signed and some a statement; "agreed" fits with either', () => {
  expect(makingsDiffer([{ status: 'Signed' }, { status: 'Joint statement' }, { status: 'Agreed' }])).toBe(true)
  expect(makingsDiffer([{ status: 'Signed' }, { status: 'Agreed' }])).toBe(false)
})
