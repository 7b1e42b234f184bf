import type { Role } from '@/model/event-draft'
import { isParticular } from '@/model/is-particular'
import { rolesOf } from '@/model/lane-roles'
import type { ResolvedEvent, ResolvedReport } from '@/model/resolved-event'
import type { Row } from './insert-rows'

/** The row of table event. */
export function eventRow(event: ResolvedEvent): Row {
  return {
    id: event.id,
    block: event.block,
    type: event.type,
    mode: event.mode,
    label: event.label,
    title: event.title,
    quad: event.quad,
    modality: event.modality,
    edtf: event.date.edtf,
    starts_on: event.date.start,
    ends_on: event.date.end,
    precision: event.date.precision,
    inferred: event.date.inferred,
    date_words: event.date.words,
    place_name: event.place?.name ?? null,
    place_country: event.place?.country ?? null,
    agreement_slug: event.agreement?.slug ?? null,
    agreement_status: event.agreement?.status ?? null,
    condition: event.condition,
    deadline_words: event.deadline?.words ?? null,
    deadline_on: event.deadline?.on ?? null,
    quote: event.quote,
    speaker_slug: event.speaker,
    confidence: event.confidence,
    sources: event.sources,
    copies: event.copies,
    disputed: event.disputed,
    why_first: event.whyFirst,
    words: searchWords(event),
  }
}

/** What free text finds an event by, besides its title. */
function searchWords(event: ResolvedEvent): string {
  const people = event.participants.flatMap(({ name, office, words }) => [name, office, words])
  return [event.quote, event.label, event.place?.name, event.agreement?.slug.replaceAll('-', ' '), ...people].filter(Boolean).join(' | ')
}

/** The rows of table event_participant. */
export function participantRows(event: ResolvedEvent): Row[] {
  return event.participants.map(({ role, actor, office, country, words }, position) => ({
    event_id: event.id, position, role, actor_slug: actor, office, country_code: country, words,
  }))
}

/** The rows of table event_lane: countries of those who act or are acted on, everyone in particular who acts, is acted on or speaks, each with its roles, the agreement, the outlets. */
export function laneRows(event: ResolvedEvent): Row[] {
  const inside = event.participants.filter(({ role }) => role !== 'mentioned')
  const keys = {
    country: rolesBy(inside.filter(({ role }) => role !== 'speaker').map(({ country, role }) => [country, role])),
    actor: rolesBy(inside.filter(isParticular).map(({ actor, role }) => [actor, role])),
    agreement: rolesBy([[event.agreement?.slug]]),
    outlet: rolesBy(event.outlets.map((outlet) => [outlet])),
  }
  const shared = { starts_on: event.date.start, event_id: event.id, ends_on: event.date.end, quad: event.quad, type: event.type, modality: event.modality }
  return Object.entries(keys).flatMap(([kind, values]) => [...values].map(([key, roles]) => ({ kind, key, ...shared, roles: rolesOf(roles) })))
}

/** The roles of each key; what has no key stands in no lane. */
function rolesBy(parts: [key: string | null | undefined, role?: Role][]): Map<string, Role[]> {
  const roles = new Map<string, Role[]>()
  for (const [key, role] of parts) if (key) roles.set(key, [...(roles.get(key) ?? []), ...(role ? [role] : [])])
  return roles
}

/** The place of a report in its event: which event, how far in front it is shown, and of which independent source it is. */
export function placeRows(event: ResolvedEvent): Row[] {
  return event.reports.map((id, rank) => ({ id, event_id: event.id, rank, source_number: event.sourceNumbers[rank] ?? 1 }))
}

/** The row of table report. */
export function reportRow(report: ResolvedReport, event: string): Row {
  return { id: report.id, article_id: report.article, event_id: event, rank: 0, source_number: 1, block: report.block, keys: report.keys, starts_on: report.start, ends_on: report.end, account: report.account }
}
