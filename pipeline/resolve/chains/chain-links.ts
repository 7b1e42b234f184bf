import type { EventLink, LinkKind } from '@/model/event-link'
import { isFact } from '@/model/modality'
import { isMutual } from '../block-of'
import { daysFrom, type Chained, type Judge } from './chained'
import { blows, fromBlow } from './from-blow'
import { fromCharge } from './from-charge'
import { fromDemand } from './from-demand'
import { fromPlan, isPlan } from './from-plan'
import { fromPromise, isPromise } from './from-promise'
import { fromThreat } from './from-threat'

/** How to tell what came of an event; null where nothing can come of it. */
function judgeOf(event: Chained): Judge | null {
  if (isPlan(event)) return fromPlan
  if (event.type === 'THREATEN') return isFact(event.modality) || event.modality === 'conditional' ? fromThreat : null
  if (!isFact(event.modality)) return null
  if (event.type === 'REQUEST') return isMutual(event) ? null : fromDemand
  if (event.type === 'ACCUSE') return fromCharge
  if (isPromise(event)) return fromPromise
  return blows.has(event.type) ? fromBlow : null
}

export const isOpening = (event: Chained): boolean => judgeOf(event) !== null

/** True where a later event can be what came of an earlier one, whatever else there is. */
export const canFollow = (opener: Chained, later: Chained): boolean => opener.id !== later.id && (judgeOf(opener)?.(opener, later) ?? null) !== null

/** True where a sentence that says it answers can as well mean another that lies nearer: it answers the last before it. */
function isOutdone(opener: Chained, later: Chained, judge: Judge, others: Chained[]): boolean {
  const days = daysFrom(opener.date.start, later.date.start)
  return others.some((rival) => {
    const near = daysFrom(rival.date.start, later.date.start)
    return rival.id !== opener.id && near >= 0 && near < days && judgeOf(rival) === judge && judge(rival, later)?.ofOne === true
  })
}

/**
 * The links from a demand, a charge, a threat, a promise, a blow or a plan to what came of it among other events: of each kind the nearest. The same in
 * whatever order they come.
 */
export function linksFrom(opener: Chained, others: Chained[]): EventLink[] {
  const judge = judgeOf(opener)
  if (!judge) return []
  const links = new Map<LinkKind, EventLink>()
  const near = (event: Chained) => Math.abs(daysFrom(opener.date.start, event.date.start))
  for (const later of others.filter(({ id }) => id !== opener.id).sort((a, b) => near(a) - near(b) || (a.id < b.id ? -1 : 1))) {
    const finding = judge(opener, later)
    if (!finding || links.has(finding.kind) || (finding.ofOne && isOutdone(opener, later, judge, others))) continue
    links.set(finding.kind, { from: opener.id, to: later.id, kind: finding.kind, reason: finding.reason })
  }
  return [...links.values()]
}
