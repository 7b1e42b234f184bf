import { laneRole, partyRoles } from '@/model/lane-roles'
import { isFact, Modality } from '@/model/modality'
import { QuadClass } from '@/model/plover'
import type { RelationMonth } from '@/model/views/relation-view'
import type { Census } from './census'
import { isoDay } from './days'
import { listOf, rolesIn, type RoleKey, type Segment } from './segment'

/** With whom: how often in events that happened, by whether they brought together or set apart, and the first day of the last. */
export type Dealing = { key: string; cooperation: number; conflict: number; last: string }

/** The part that an actor or a country has in all events: how many there are, how many in each role, the days the first and the last begin, the agreements concerned, and with whom. */
export type Dealings = { events: number; source: number; target: number; speaker: number; first: string | null; last: string | null; agreements: string[]; others: Dealing[] }

const monthOf = memoized((day) => isoDay(day).slice(0, 7))
const isHappening = Modality.options.map(isFact)
const isTogether = QuadClass.options.map((quad) => quad.endsWith('cooperation'))

/** What one actor (slug) or country (code) has a part in. `others` come most often first. */
export function dealingsOf(census: Census, kind: RoleKey, key: string): Dealings {
  const found: Dealings = { events: 0, source: 0, target: 0, speaker: 0, first: null, last: null, agreements: [], others: [] }
  const keys = census.dictionaries[kind].keys
  const [together, apart, latest] = [new Uint32Array(keys.length), new Uint32Array(keys.length), new Int32Array(keys.length)]
  const agreements = new Set<number>()
  let [first, last] = [Infinity, -Infinity]
  eachEventOf(census, kind, key, (segment, event, roles) => {
    const day = segment.start[event] as number
    found.events++
    for (const role of ['source', 'target', 'speaker'] as const) if (roles & laneRole[role]) found[role]++
    first = Math.min(first, day)
    last = Math.max(last, day)
    if (!(roles & partyRoles)) return
    for (const agreement of listOf(segment.keysOf.agreement, event)) agreements.add(agreement)
    if (!isHappening[segment.modality[event] as number]) return
    const side = isTogether[segment.quad[event] as number] ? together : apart
    eachPartyBeside(segment, kind, event, (other) => {
      ;(side[other] as number)++
      latest[other] = Math.max(latest[other] as number, day)
    })
  })
  const own = census.dictionaries[kind].numberOf(key)
  const sum = (other: number) => (together[other] as number) + (apart[other] as number)
  const others = [...keys.keys()].filter((other) => other !== own && sum(other) > 0).sort((a, b) => sum(b) - sum(a) || ((keys[a] as string) < (keys[b] as string) ? -1 : 1))
  return {
    ...found,
    first: found.events ? isoDay(first) : null,
    last: found.events ? isoDay(last) : null,
    agreements: [...agreements].map((agreement) => census.dictionaries.agreement.keys[agreement] as string),
    others: others.map((other) => ({ key: keys[other] as string, cooperation: together[other] as number, conflict: apart[other] as number, last: isoDay(latest[other] as number) })),
  }
}

/** What happened between one and each of some others, month by month of its first day and by quad class, in time order. */
export function monthsWith(census: Census, kind: RoleKey, key: string, others: string[]): Map<string, RelationMonth[]> {
  const wanted = new Map(others.map((other) => [census.dictionaries[kind].numberOf(other), new Map<string, RelationMonth[]>()]))
  eachEventOf(census, kind, key, (segment, event, roles) => {
    if (!(roles & partyRoles) || !isHappening[segment.modality[event] as number]) return
    eachPartyBeside(segment, kind, event, (other) => {
      const months = wanted.get(other)
      if (!months) return
      const month = monthOf(segment.start[event] as number)
      const sums = months.get(month) ?? QuadClass.options.map((quad) => ({ month, quad, events: 0, sources: 0 }))
      months.set(month, sums)
      const sum = sums[segment.quad[event] as number] as RelationMonth
      sum.events++
      sum.sources += segment.sources[event] as number
    })
  })
  return new Map(others.map((other) => [other, [...(wanted.get(census.dictionaries[kind].numberOf(other)) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, sums]) => sums.filter(({ events }) => events > 0))]))
}

/** The month of a day; there are far fewer days than events. */
function memoized(of: (day: number) => string): (day: number) => string {
  const known = new Map<number, string>()
  return (day) => {
    const month = known.get(day) ?? of(day)
    known.set(day, month)
    return month
  }
}

/** Every event, as it is now, in which the key has a part, and its roles there. */
function eachEventOf({ parts, changed, dictionaries }: Census, kind: RoleKey, key: string, visit: (segment: Segment, event: number, roles: number) => void): void {
  const number = dictionaries[kind].numberOf(key)
  if (number === undefined) return
  for (const { segment, sign } of parts) {
    if (sign < 0) continue
    const isFirst = segment === parts[0]?.segment
    for (const event of listOf(segment.eventsOf[kind], number)) {
      if (isFirst && changed.has(segment.seq[event] as number)) continue
      visit(segment, event, rolesIn(segment, kind, event, number))
    }
  }
}

function eachPartyBeside({ keysOf, rolesOf }: Segment, kind: RoleKey, event: number, visit: (key: number) => void): void {
  const { from, items } = keysOf[kind]
  for (let i = from[event] as number; i < (from[event + 1] as number); i++) if ((rolesOf[kind][i] as number) & partyRoles) visit(items[i] as number)
}
