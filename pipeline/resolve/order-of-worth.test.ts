import { describe, expect, test } from 'vitest'
import { byAge, byWorth, whyFirst } from './order-of-worth'
import { anAccount, aReport, someone } from './report-for-tests'

const exact = aReport('exact', anAccount())
const vague = aReport('vague', anAccount({ edtf: '2014-04' }))
const sure = aReport('sure', anAccount({ confidence: 0.95 }))
const states = [someone('source', 'United States', 'USA', 'country'), someone('target', 'Russia', 'RUS', 'country')]
const nameless = aReport('nameless', anAccount({ participants: states }))
const oneNamed = aReport('one-named', anAccount({ participants: [someone('source', 'John Kerry', 'USA'), states[1]!] }))
const spoken = aReport('a-spoken', anAccount({ participants: [...states, someone('speaker', 'Jen Psaki', 'USA')] }))
const late = aReport('a-late', anAccount(), { publishedOn: '2014-04-25' })
const undated = aReport('a-undated', anAccount(), { publishedOn: null })

describe('the account that is shown first', () => {
  test.each([
    ['gives the most exact date, however sure the other is', exact, aReport('b', anAccount({ edtf: '2014-04', confidence: 1 })), 'it gives the most exact date'],
    ['says so most plainly', sure, exact, 'it says so most plainly'],
    ['names the most people', exact, nameless, 'it names the most people'],
    ['names the most people, who only tells of it not counted', oneNamed, spoken, 'it names the most people'],
    ['was published first', exact, late, 'it was published first'],
    ['was published on a day that is known', exact, undated, 'it was published first'],
  ])('%s', (_, first, other, why) => {
    expect([other, first].sort(byWorth)).toEqual([first, other])
    expect([first, other].sort(byWorth)).toEqual([first, other])
    expect(whyFirst([first, other])).toBe(why)
  })

  test('is told of against all the others', () => {
    expect(whyFirst([exact, late, vague])).toBe('it gives the most exact date')
  })

  test('needs no reason where it is the only one', () => {
    expect(whyFirst([exact])).toBeNull()
    expect(whyFirst([])).toBeNull()
  })
})

test('of two reports of one day the order is that of their ids, so that it never changes', () => {
  const other = aReport('other', anAccount())
  expect([byAge(exact, other), byAge(other, exact), byAge(exact, exact)]).toEqual([-1, 1, 0])
})
