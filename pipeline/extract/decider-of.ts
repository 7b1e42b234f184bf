import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { isSide, sidesOf } from './answered-party'

/** Types of act that may be called a step or a decision. */
const decided = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'RETREAT', 'SANCTION', 'MOBILIZE', 'COERCE'])
const step = /^[,\s]*what (?:he|she|it|they) (?:called|calls|termed|described as)\b|^[,\s]*(?:the|this|that) (?:step|decision|move|decree|ruling|announcement)\b/i
const stepBefore = /\b(?:the|this|that) (?:step|decision|move|decree|ruling|announcement)\s*$/i

/**
 * Who took the step that a draft without a target judges ("Kerry welcomed the step", "condemned what he called a land grab", "said the decision violated the law"): who did what the sentence before
 * tells, else what the article begins with, where that is another side than the judge and the `victim`. An index into mentions, null where there is none.
 */
export function deciderOf(drafts: EventDraft[], at: number, { mentions, sentences, article: { body } }: ParsedArticle, victim: string | null | undefined): number | null {
  const draft = drafts[at]
  if (!draft || !(step.test(body.slice(draft.act.end)) || stepBefore.test(body.slice(draft.evidence.start, draft.act.start)))) return null
  const before = sentences.findLast(({ end }) => end <= draft.evidence.start)?.start
  const told = drafts.slice(0, at).filter(({ type, mode }) => decided.has(type) && !/^(praise|back|defend|mourn|apologise)$/.test(mode ?? ''))
  const own = new Set([...sidesOf(draft, 'source', mentions), victim])
  for (const other of [told.findLast(({ evidence }) => evidence.start === before), told.at(0)]) {
    const doer = other?.participants.find(({ role }) => role === 'source')?.mention
    if (other && doer !== undefined && isSide(mentions[doer]) && !sidesOf(other, 'source', mentions).some((side) => own.has(side))) return doer
  }
  return null
}
