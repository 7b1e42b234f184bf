import type { EventDraft, Role } from '@/model/event-draft'
import type { Mention } from '@/model/parsed-article'

const provoking = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE', 'REJECT'])
/** How many characters may lie between the sentence that provokes and the one that answers: about two sentences. */
const near = 400
const lookBack = 3

/**
 * Whom a draft without a target answers ("Nepal accused India ...; India rejected the charge"): the source of the nearest earlier draft
 * that was aimed at the answering side. An index into mentions, null where there is none. `at` is the draft's place in text order.
 */
export function answeredParty(drafts: EventDraft[], at: number, mentions: Mention[]): number | null {
  const draft = drafts[at]
  if (!draft) return null
  const sides = (of: EventDraft, role: Role) => of.participants.filter((p) => p.role === role).flatMap(({ mention }) => mentions[mention]?.country ?? mentions[mention]?.actor ?? mentions[mention]?.name ?? [])
  const own = new Set(sides(draft, 'source'))
  for (let k = at - 1; k >= Math.max(0, at - lookBack); k--) {
    const other = drafts[k]
    if (!other || !provoking.has(other.type) || draft.evidence.start - other.evidence.end > near) continue
    if (sides(other, 'target').some((side) => own.has(side)) && !sides(other, 'source').some((side) => own.has(side))) return other.participants.find((p) => p.role === 'source')?.mention ?? null
  }
  return null
}
