import type { EventDraft } from '@/model/event-draft'

/** How many characters may lie between the sentence that names who acted and the one that leaves it out: about two sentences. */
const near = 300

/**
 * A measure or a release told in the passive, with nobody named who did it ("Eight firms were put on the list", "One captive was released"), is
 * by whoever imposed the measures, or held the captives, right before it; what somebody "is urged to do" is the wish of those of whom the text told
 * right before. The draft is less sure.
 */
export function carrySources(drafts: EventDraft[]): EventDraft[] {
  return drafts.map((draft, at) => {
    const isBehind = whoseLead(draft)
    if (!isBehind || draft.participants.some(({ role }) => role === 'source')) return draft
    const before = drafts.slice(0, at).findLast(isBehind)
    const source = before?.participants.find(({ role }) => role === 'source')
    if (!before || !source || draft.evidence.start - before.evidence.end > near) return draft
    return { ...draft, participants: [source, ...draft.participants], confidence: Math.round(draft.confidence * 80) / 100 }
  })
}

/** Which earlier draft tells who did one that names nobody; null where none can. */
function whoseLead(draft: EventDraft): ((other: EventDraft) => boolean) | null {
  const targets = draft.participants.map(({ mention }) => mention)
  if (draft.mode === 'list') return ({ type }) => type === 'SANCTION'
  if (draft.mode === 'release') return ({ type, mode }) => type === 'COERCE' && keeping.has(mode ?? '')
  if (draft.mode === 'in force') return ({ type, evidence }) => measures.has(type) && /\bsanctions?\b/.test(evidence.quote)
  if (draft.type === 'REQUEST') return ({ participants }) => participants.some(({ role, mention }) => role === 'source' && !targets.includes(mention))
  return null
}

const measures = new Set(['SANCTION', 'THREATEN'])
const keeping = new Set(['hold', 'arrest'])
