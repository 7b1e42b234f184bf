import { isFact } from '@/model/modality'
import { JudgedField } from '@/model/views/quality-view'
import { overlaps, spanOf } from './match-events'
import { fold } from './party-names'
import type { FixtureReading } from './read-fixture'

export type FailureKind = 'article' | 'tail' | 'actor' | 'words' | 'missed' | `wrong ${JudgedField}` | 'said shown as fact' | 'trap' | 'event in a negative'

/** One way in which an article is not read as expected: `what` names the expectation, `got` says what came instead. */
export type Failure = { fixture: string; kind: FailureKind; what: string; got: string }

/** Everything in which the reading of one sample article falls short. */
export function fixtureFailures(reading: FixtureReading): Failure[] {
  const { fixture, parsed, events, match } = reading
  const { expectation } = fixture
  const { body } = parsed.article
  const failure = (kind: FailureKind, what: string, got: string): Failure => ({ fixture: fixture.name, kind, what, got })

  const names = new Set(parsed.mentions.flatMap(({ name, text }) => [fold(name), fold(text)]))
  const wrong = match.pairs.filter(({ expected }) => expected.core).flatMap(({ event, expected, judgement }) =>
    JudgedField.options.filter((field) => judgement[field] === false).map((field) => failure(`wrong ${field}`, expected.what, `${given(field, event, reading)} at "${event.act.quote}"`)))
  const asFact = [...match.pairs, ...match.repeated].filter(({ event, expected }) => isFact(event.modality) && !expected.modality.some(isFact))
  const traps = expectation.mustNotContain.flatMap((words) => {
    const span = spanOf(words, body)
    return span ? events.filter(({ act }) => overlaps(act, span)).map((event) => failure('trap', words, event.type)) : []
  })
  return [
    ...articleFailures(reading).map(([what, got]) => failure('article', what, got)),
    ...expectation.tail.filter((words) => body.includes(words)).map((words) => failure('tail', words, 'in the body')),
    ...expectation.actors.filter((name) => !names.has(fold(name))).map((name) => failure('actor', name, 'not among the mentions')),
    ...[...expectation.events.map(({ at }) => at), ...expectation.mustNotContain].filter((at) => !spanOf(at, body)).map((at) => failure('words', at, 'not in the body')),
    ...match.missed.map((expected) => failure('missed', `${expected.types.join('|')}: ${expected.what}`, `"${expected.at}"`)),
    ...wrong,
    ...asFact.map(({ event, expected }) => failure('said shown as fact', expected.what, `${event.type} ${event.modality} at "${event.act.quote}"`)),
    ...traps,
    ...(expectation.events.length ? [] : events.map((event) => failure('event in a negative', `${event.type} by ${event.rule}`, `"${event.evidence.quote}"`))),
  ]
}

function articleFailures({ fixture, parsed: { article } }: FixtureReading): [string, string][] {
  const { title, publishedOn, outlet, agency, dateline } = fixture.expectation.article
  const placeOf = (line: { place: string } | null) => line && fold(line.place.split(',')[0] ?? '')
  const checks: [string, unknown, unknown][] = [
    ['title', title, article.title], ['published', publishedOn, article.publishedOn], ['outlet', outlet, article.outlet], ['agency', agency, article.agency],
    ['dateline place', placeOf(dateline), placeOf(article.dateline)], ['dateline date', dateline?.date, dateline?.date && article.dateline?.date],
  ]
  return checks.filter(([, wanted, got]) => wanted !== got).map(([name, wanted, got]) => [`${name} ${JSON.stringify(wanted)}`, JSON.stringify(got)])
}

function given(field: JudgedField, event: FixtureReading['events'][number], { parsed: { mentions } }: FixtureReading): string {
  if (field === 'date') return event.date?.edtf ?? 'none'
  if (field === 'modality') return event.modality
  if (field === 'agreement') return event.agreement?.name ?? 'none'
  return event.participants.filter(({ role }) => role === field).map(({ mention }) => mentions[mention]?.name).join(' + ') || 'none'
}
