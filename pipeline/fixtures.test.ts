import { beforeAll, describe, expect, test } from 'vitest'
import { fixtureFailures, type Failure, type FailureKind } from './score/fixture-failures'
import { loadFixtures } from './score/load-fixtures'
import { readFixture, type FixtureReading } from './score/read-fixture'

const fixtures = loadFixtures()
const readings = new Map<string, FixtureReading>()

beforeAll(async () => {
  for (const fixture of fixtures) readings.set(fixture.name, await readFixture(fixture))
}, 300_000)

const failures = (name: string): Failure[] => fixtureFailures(readings.get(name) as FixtureReading)
const inWords = ({ kind, what, got }: Failure) => `${kind}: ${what} <- ${got}`
const ofKinds = (name: string, kinds: FailureKind[]): string[] => failures(name).filter(({ kind }) => kinds.includes(kind)).map(inWords)

describe('the sample articles', () => {
  test('are 52 or more, at least a fifth of them without an event, half of them HTML pages', () => {
    const without = fixtures.filter(({ expectation }) => !expectation.events.length)
    expect(fixtures.length).toBeGreaterThanOrEqual(52)
    expect(without.length / fixtures.length).toBeGreaterThanOrEqual(0.2)
    expect(fixtures.filter(({ file }) => file.endsWith('.html')).length / fixtures.length).toBeGreaterThanOrEqual(0.5)
  })

  test('are published over many years, under dates that their names state', () => {
    expect(new Set(fixtures.map(({ expectation }) => expectation.article.publishedOn.slice(0, 4))).size).toBeGreaterThanOrEqual(8)
    for (const { name, expectation } of fixtures) expect(Math.abs(Date.parse(name.split('/')[1]?.slice(0, 10) ?? '') - Date.parse(expectation.article.publishedOn)), name).toBeLessThanOrEqual(86_400_000)
  })
})

describe.each(fixtures.map(({ name }) => name))('%s', (name) => {
  test('gives a body with all of the story and nothing of the tail', () => expect(ofKinds(name, ['tail', 'words'])).toEqual([]))
  test('states its title, day, outlet, agency and dateline', () => expect(ofKinds(name, ['article'])).toEqual([]))
  test('mentions its actors', () => expect(ofKinds(name, ['actor'])).toEqual([]))
  test('shows nothing as a fact that was only said, and no trap as an event', () => expect(ofKinds(name, ['said shown as fact', 'trap', 'event in a negative'])).toEqual([]))
  test('tells every event expected of it', () => expect(ofKinds(name, ['missed'])).toEqual([]))
  test('has who, to whom, when, status, speaker and agreement right', () => {
    expect(failures(name).filter(({ kind }) => kind.startsWith('wrong')).map(inWords)).toEqual([])
  })
})
