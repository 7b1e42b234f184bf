import { describe, expect, test } from 'vitest'
import type { EventDraft } from '@/model/event-draft'
import type { Span } from '@/model/parsed-article'
import { fixtureFailures } from './fixture-failures'
import { f1, fixtureScores, share } from './fixture-scores'
import { loadFixtures } from './load-fixtures'
import { matchEvents, spanOf } from './match-events'
import { readFixture, type FixtureReading } from './read-fixture'

const named = (name: string) => loadFixtures().filter((fixture) => fixture.name === name)
const readAll = (name: string) => Promise.all(named(name).map(readFixture))
const paris = 'ukraine-2014/2014-03-05-kerry-lavrov-paris'

/** The same article as if nothing, or something else, had been read in it. */
const withEvents = (reading: FixtureReading, events: FixtureReading['events']): FixtureReading =>
  ({ ...reading, events, match: matchEvents(reading.fixture.expectation.events, reading.parsed, events) })

describe('the scores of sample articles', () => {
  test('count only what is core as expected', async () => {
    const readings = await readAll(paris)
    expect(fixtureScores(readings).expected).toBe(readings[0]?.fixture.expectation.events.filter(({ core }) => core).length)
  })

  test('fall to nothing where nothing is read, and nothing counts as a false fact', async () => {
    const scores = fixtureScores((await readAll(paris)).map((reading) => withEvents(reading, [])))
    expect(scores.found).toMatchObject({ recall: 0, f1: 0 })
    expect(scores.falseFacts).toEqual({ right: 0, of: 0 })
  })

  test('call a planned meeting that is given as a fact a false fact', async () => {
    const [reading] = await readAll(paris) as [FixtureReading]
    const words = 'the two would meet again in Rome on Thursday'
    const span = { ...spanOf(words, reading.parsed.article.body) as Span, quote: words }
    const rome: EventDraft = { ...reading.events[0] as EventDraft, type: 'CONSULT', modality: 'planned', act: span, evidence: span }
    const wrong = withEvents(reading, [{ ...rome, modality: 'occurred' }])
    expect(fixtureScores([wrong]).saidAsFact).toBe(1)
    expect(fixtureFailures(wrong).map(({ kind }) => kind)).toContain('said shown as fact')
    expect(fixtureScores([withEvents(reading, [rome])]).saidAsFact).toBe(0)
  })

  test('count every event in an article that tells none', async () => {
    const [event] = (await readAll(paris))[0]?.events ?? []
    const [negative] = await readAll('negatives/2014-07-13-world-cup-final') as [FixtureReading]
    const wrong = withEvents(negative, event ? [event] : [])
    expect(fixtureScores([wrong])).toMatchObject({ inNegatives: 1, negatives: 1 })
    expect(fixtureFailures(wrong).map(({ kind }) => kind)).toContain('event in a negative')
  })

  test('are shares and harmonic means', () => {
    expect(share({ right: 3, of: 4 })).toBe(0.75)
    expect(share({ right: 0, of: 0 })).toBe(1)
    expect(f1(0.5, 1)).toBeCloseTo(2 / 3)
    expect(f1(0, 0)).toBe(0)
  })
})
