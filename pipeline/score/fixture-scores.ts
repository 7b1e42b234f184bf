import { isFact } from '@/model/modality'
import { EventType } from '@/model/plover'
import { JudgedField, type FieldShares, type QualityView, type Rates, type Share } from '@/model/views/quality-view'
import { overlaps, spanOf, type Pair } from './match-events'
import type { FixtureReading } from './read-fixture'

export const share = ({ right, of }: Share): number => (of ? right / of : 1)
export const f1 = (precision: number, recall: number): number => (precision + recall ? (2 * precision * recall) / (precision + recall) : 0)

/** The fields that make an event a full match; a speaker or an agreement missed does not undo it. */
export const isFull = ({ judgement }: Pair): boolean => (['source', 'target', 'date', 'modality'] as const).every((field) => judgement[field] !== false)

/** Sums up the readings of all sample articles. Only core expectations count; optional ones neither add nor take away. */
export function fixtureScores(readings: FixtureReading[]): QualityView {
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
      return { type, expected, found: ours.length, full: ours.filter(isFull).length, fields: fieldShares(ours) }
    }).filter(({ expected }) => expected > 0),
  }
}

const sum = <T>(list: T[], count: (one: T) => number): number => list.reduce((total, one) => total + count(one), 0)

/** Expectations missed though an event stands at their words: its type is not one that is accepted. */
const wronglyTyped = ({ parsed, match }: FixtureReading): number => match.missed.filter(({ at }) => {
  const span = spanOf(at, parsed.article.body)
  return span && match.extra.some(({ act }) => overlaps(act, span))
}).length

function fieldShares(pairs: Pair[]): FieldShares {
  const shareOf = (field: JudgedField): Share => {
    const stated = pairs.filter(({ judgement }) => judgement[field] !== null)
    return { right: stated.filter(({ judgement }) => judgement[field]).length, of: stated.length }
  }
  return Object.fromEntries(JudgedField.options.map((field) => [field, shareOf(field)])) as FieldShares
}
