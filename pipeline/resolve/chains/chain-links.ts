import type { EventLink, LinkKind } from '@/model/event-link'
import { daysFrom, type Chained, type Finding, type Judge } from './chained'
import { blowReach, fromBlow } from './from-blow'
import { chargeReach, fromCharge } from './from-charge'
import { demandReach, fromDemand } from './from-demand'
import { fromPlan, isPlan, planReach } from './from-plan'
import { fromPromise, isPromise, promiseReach } from './from-promise'
import { fromThreat, threatReach } from './from-threat'
import { bearingsOf, isOf, type Bearing, type Reach } from './reach'

/** A way in which one event follows from another: what it reaches, which of these it opens with, and how it is told. */
type Chain = { reach: Reach; opens?: (event: Chained) => boolean; judge: Judge }

const chains: Chain[] = [
  { reach: planReach, opens: isPlan, judge: fromPlan },
  { reach: threatReach, judge: fromThreat },
  { reach: demandReach, judge: fromDemand },
  { reach: chargeReach, judge: fromCharge },
  { reach: promiseReach, opens: isPromise, judge: fromPromise },
  { reach: blowReach, judge: fromBlow },
]

/** The chain that an event opens, if something can come of it. */
const chainOf = (event: Chained): Chain | undefined => chains.find(({ reach, opens }) => isOf(reach.openers, event) && (opens?.(event) ?? true))

export const isOpening = (event: Chained): boolean => chainOf(event) !== undefined

/** The kinds of events, by days from its first, that can bear on what an event is linked to. */
export const bearingOn = (event: Chained): Bearing[] => bearingsOf(event, chains.map(({ reach }) => reach))

function findingOf({ reach, judge }: Chain, opener: Chained, later: Chained): Finding {
  const days = daysFrom(opener.date.start, later.date.start)
  return opener.id !== later.id && isOf(reach.laters, later) && days >= reach.from && days <= reach.to ? judge(opener, later) : null
}

/** True where a later event can be what came of an earlier one, whatever else there is. */
export function canFollow(opener: Chained, later: Chained): boolean {
  const chain = chainOf(opener)
  return chain !== undefined && findingOf(chain, opener, later) !== null
}

/** True where a sentence that says it answers can as well mean another that lies nearer: it answers the last before it. */
function isOutdone(opener: Chained, later: Chained, chain: Chain, others: Chained[]): boolean {
  const days = daysFrom(opener.date.start, later.date.start)
  return others.some((rival) => {
    const near = daysFrom(rival.date.start, later.date.start)
    return rival.id !== opener.id && near >= 0 && near < days && chainOf(rival) === chain && findingOf(chain, rival, later)?.ofOne === true
  })
}

/**
 * The links from a demand, a charge, a threat, a promise, a blow or a plan to what came of it among other events: of each kind the nearest. The same in
 * whatever order they come.
 */
export function linksFrom(opener: Chained, others: Chained[]): EventLink[] {
  const chain = chainOf(opener)
  if (!chain) return []
  const links = new Map<LinkKind, EventLink>()
  const near = (event: Chained) => Math.abs(daysFrom(opener.date.start, event.date.start))
  for (const later of others.toSorted((a, b) => near(a) - near(b) || (a.id < b.id ? -1 : 1))) {
    const finding = findingOf(chain, opener, later)
    if (!finding || links.has(finding.kind) || (finding.ofOne && isOutdone(opener, later, chain, others))) continue
    links.set(finding.kind, { from: opener.id, to: later.id, kind: finding.kind, reason: finding.reason })
  }
  return [...links.values()]
}
