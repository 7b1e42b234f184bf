import { beforeAll, describe, expect, test } from 'vitest'
import gaps from './fixtures/known-gaps.json'
import { fixtureFailures, type Failure, type FailureKind } from './score/fixture-failures'
import { loadFixtures } from './score/load-fixtures'
import { readFixture, type FixtureReading } from './score/read-fixture'

const fixtures = loadFixtures()
const readings = new Map<string, FixtureReading>()

beforeAll(async () => {
  for (const fixture of fixtures) readings.set(fixture.name, await readFixture(fixture))
}, 300_000)

// What the reader does not do yet, each named: the list may only shrink. A failure that is not on it fails, and so does a line of it that is mended.
const knownGaps = new Map(Object.entries(gaps as Record<string, string[]>))
const lineOf = ({ kind, what }: Failure) => `${kind}: ${what}`
const isKnown = (name: string, failure: Failure) => knownGaps.get(name)?.includes(lineOf(failure)) ?? false

const failures = (name: string): Failure[] => fixtureFailures(readings.get(name) as FixtureReading)
const inWords = ({ kind, what, got }: Failure) => `${kind}: ${what} <- ${got}`
const ofKinds = (name: string, kinds: FailureKind[]): string[] => failures(name).filter((failure) => kinds.includes(failure.kind) && !isKnown(name, failure)).map(inWords)

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
    expect(failures(name).filter((failure) => failure.kind.startsWith('wrong') && !isKnown(name, failure)).map(inWords)).toEqual([])
  })
  test('has no known gap left that is mended', () => {
    const now = new Set(failures(name).map(lineOf))
    expect((knownGaps.get(name) ?? []).filter((line) => !now.has(line))).toEqual([])
  })
})
