import { countWords } from '@/lib/date-words'
import { Prisma, db } from '@/lib/db'
import { filtersToParams, type Filters } from '@/model/filters'
import { QuadClass } from '@/model/plover'
import type { Subject } from '@/model/subjects'
import type { CompareView, ComparedSubject } from '@/model/views/compare-view'
import { cached } from './cached'
import { findSides } from './dyad'
import { withBoth } from './dyad/directed'
import { inLane, underFilters } from './event-conditions'
import { readMonths } from './relation-months'

/** Actors, countries and dyads side by side, under these filters. */
export const getCompare = (subjects: Subject[], filters: Filters): Promise<CompareView> => cached(`compare ${subjects.map(({ ref }) => ref).join(' ')}?${filtersToParams(filters)}`, () => readCompare(subjects, filters))

async function readCompare(asked: Subject[], filters: Filters): Promise<CompareView> {
  const read = await Promise.all(asked.map(async (subject) => ({ ref: subject.ref, found: await readSubject(subject, filters) })))
  const subjects = read.flatMap(({ found }) => found ?? [])
  return { subjects, unknown: read.filter(({ found }) => !found).map(({ ref }) => ref), lead: leadOf(subjects) }
}

/** Who or what it is, which events are its own, and the keys of it that are no counterpart. */
type Identity = Pick<ComparedSubject, 'ref' | 'name' | 'sub'> & { condition: Prisma.Sql; self: string[]; by: 'actor' | 'country' }

async function identify(subject: Subject, filters: Filters): Promise<Identity | null> {
  if (subject.kind === 'actor') {
    const actor = await db().actor.findUnique({ where: { slug: subject.slug }, include: { country: true } })
    const takesPart = Prisma.sql`e.id IN (SELECT p.event_id FROM event_participant p WHERE p.actor_slug = ${subject.slug} AND p.role IN ('source', 'target', 'mediator'))`
    return actor && { ref: subject.ref, name: actor.name, sub: actor.country?.name ?? '', condition: Prisma.sql`${underFilters(filters)} AND ${takesPart}`, self: [actor.slug], by: 'actor' }
  }
  if (subject.kind === 'country') {
    const country = await db().country.findFirst({ where: { OR: [{ code: subject.key }, { slug: subject.key }] } })
    return country && { ref: `countries/${country.slug}`, name: country.name, sub: country.kind === 'country' ? 'Country' : 'International organisation', condition: Prisma.sql`${underFilters(filters)} AND ${inLane('country', [country.code])}`, self: [country.code], by: 'country' }
  }
  const sides = await findSides(subject.a, subject.b)
  return sides && { ref: `dyads/${sides.a.slug}/${sides.b.slug}`, name: `${sides.a.name} and ${sides.b.name}`, sub: 'Between the two', condition: withBoth(sides.a.code, sides.b.code, filters), self: [sides.a.code, sides.b.code], by: 'country' }
}

async function readSubject(subject: Subject, filters: Filters): Promise<ComparedSubject | null> {
  const identity = await identify(subject, filters)
  if (!identity) return null
  const { ref, name, sub, condition, self, by } = identity
  const [[span], months, types, counterparts] = await Promise.all([
    db().$queryRaw<Pick<ComparedSubject, 'events' | 'first' | 'last'>[]>`SELECT count(*)::int AS events, min(e.starts_on)::text AS first, max(e.starts_on)::text AS last FROM event e WHERE ${condition}`,
    readMonths(condition),
    db().$queryRaw<ComparedSubject['types']>`SELECT e.type, count(*)::int AS events FROM event e WHERE ${condition} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 6`,
    readCounterparts(condition, self, by),
  ])
  const quads = Object.fromEntries(QuadClass.options.map((quad) => [quad, months.filter((month) => month.quad === quad).reduce((sum, { events }) => sum + events, 0)])) as ComparedSubject['quads']
  const sum = (of: (month: (typeof months)[number]) => number) => months.reduce((total, month) => total + of(month), 0)
  return { ref, name, sub, events: span?.events ?? 0, first: span?.first ?? null, last: span?.last ?? null, happened: sum(({ events }) => events), sources: sum(({ sources }) => sources), months, quads, types, counterparts }
}

function readCounterparts(condition: Prisma.Sql, self: string[], by: 'actor' | 'country'): Promise<ComparedSubject['counterparts']> {
  if (by === 'actor') {
    return db().$queryRaw`SELECT a.slug AS key, a.name, count(DISTINCT e.id)::int AS events FROM event e JOIN event_participant p ON p.event_id = e.id AND p.role IN ('source', 'target', 'mediator') JOIN actor a ON a.slug = p.actor_slug
      WHERE ${condition} AND a.slug <> ALL(${self}) GROUP BY 1, 2 ORDER BY 3 DESC, 2 LIMIT 5`
  }
  return db().$queryRaw`SELECT c.slug AS key, c.name, count(*)::int AS events FROM event e JOIN event_lane l ON l.event_id = e.id AND l.kind = 'country' JOIN country c ON c.code = l.key
    WHERE ${condition} AND c.code <> ALL(${self}) GROUP BY 1, 2 ORDER BY 3 DESC, 2 LIMIT 5`
}

function leadOf(subjects: ComparedSubject[]): string {
  const [most] = [...subjects].sort((a, b) => b.events - a.events)
  if (!most) return 'Actors, countries and pairs of countries side by side, on one axis of time and one scale.'
  if (subjects.length === 1) return `${most.name}: ${countWords(most.events, 'event')}. Add another to compare.`
  const share = ({ quads, happened }: ComparedSubject) => (happened ? Math.round(((quads['verbal-cooperation'] + quads['material-cooperation']) / happened) * 100) : null)
  const shares = subjects.flatMap((subject) => (share(subject) === null ? [] : [`${share(subject)}% for ${subject.name}`]))
  return `${most.name} ${most.name.includes(' and ') ? 'have' : 'has'} most events, ${most.events.toLocaleString('en-GB')}.${shares.length > 1 ? ` Cooperation is ${shares.slice(0, -1).join(', ')} and ${shares.at(-1)} of what happened.` : ''}`
}
