import { isFact } from '@/model/modality'
import { EventType } from '@/model/plover'
import { fields, type Field } from './judge-event'
import { overlaps, spanOf, type Pair } from './match-events'
import type { FixtureReading } from './read-fixture'

export type Share = { right: number; of: number }
export type Rates = { precision: number; recall: number; f1: number }
type Tally = { expected: number; found: number; full: number } & Record<Field, Share>

/**
 * How well the sample articles are read. `found`: type and sentence right; `full`: also every party, date and modality.
 * `type` counts the expectations at whose words an event stands. `falseFacts`: events given as facts that are none.
 */
export type FixtureScores = {
  articles: number
  negatives: number
  expected: number
  given: number
  found: Rates
  full: Rates
  type: Share
  fields: Record<Field, Share>
  falseFacts: Share
  saidAsFact: number
  inNegatives: number
  types: (Tally & { type: EventType })[]
}

export const share = ({ right, of }: Share): number => (of ? right / of : 1)
export const f1 = (precision: number, recall: number): number => (precision + recall ? (2 * precision * recall) / (precision + recall) : 0)

/** The fields that make an event a full match; a speaker or an agreement missed does not undo it. */
export const isFull = ({ judgement }: Pair): boolean => (['source', 'target', 'date', 'modality'] as const).every((field) => judgement[field] !== false)

/** Sums up the readings of all sample articles. Only core expectations count; optional ones neither add nor take away. */
export function fixtureScores(readings: FixtureReading[]): FixtureScores {
  const core = readings.flatMap(({ match }) => match.pairs.filter(({ expected }) => expected.core))
  const missed = readings.flatMap(({ match }) => match.missed)
  const extra = sum(readings, ({ match }) => match.extra.length)
  const pairs = readings.flatMap(({ match }) => [...match.pairs, ...match.repeated])
  const facts = readings.flatMap(({ events }) => events).filter(({ modality }) => isFact(modality))
  const saidAsFact = pairs.filter(({ event, expected }) => isFact(event.modality) && !expected.modality.some(isFact)).length
  const extraFacts = sum(readings, ({ match }) => match.extra.filter(({ modality }) => isFact(modality)).length)
  const rates = (hits: number): Rates => {
    const precision = share({ right: hits, of: core.length + extra }), recall = share({ right: hits, of: core.length + missed.length })
    return { precision, recall, f1: f1(precision, recall) }
  }
  return {
    articles: readings.length,
    negatives: readings.filter(({ fixture }) => !fixture.expectation.events.length).length,
    expected: core.length + missed.length,
    given: sum(readings, ({ events }) => events.length),
    found: rates(core.length),
    full: rates(core.filter(isFull).length),
    type: { right: core.length, of: core.length + sum(readings, wronglyTyped) },
    fields: fieldShares(core),
    falseFacts: { right: saidAsFact + extraFacts, of: facts.length },
    saidAsFact,
    inNegatives: sum(readings, ({ fixture, events }) => (fixture.expectation.events.length ? 0 : events.length)),
    types: EventType.options.map((type) => {
      const ours = core.filter(({ expected }) => expected.types[0] === type)
      const expected = ours.length + missed.filter(({ types }) => types[0] === type).length
      return { type, expected, found: ours.length, full: ours.filter(isFull).length, ...fieldShares(ours) }
    }).filter(({ expected }) => expected > 0),
  }
}

const sum = <T>(list: T[], count: (one: T) => number): number => list.reduce((total, one) => total + count(one), 0)

/** Expectations missed though an event stands at their words: its type is not one that is accepted. */
const wronglyTyped = ({ parsed, match }: FixtureReading): number => match.missed.filter(({ at }) => {
  const span = spanOf(at, parsed.article.body)
  return span && match.extra.some(({ act }) => overlaps(act, span))
}).length

function fieldShares(pairs: Pair[]): Record<Field, Share> {
  const shareOf = (field: Field): Share => {
    const stated = pairs.filter(({ judgement }) => judgement[field] !== null)
    return { right: stated.filter(({ judgement }) => judgement[field]).length, of: stated.length }
  }
  return Object.fromEntries(fields.map((field) => [field, shareOf(field)])) as Record<Field, Share>
}
