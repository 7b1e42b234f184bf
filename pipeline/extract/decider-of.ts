import type { EventDraft } from '@/model/event-draft'
import { isFact } from '@/model/modality'
import type { ParsedArticle } from '@/model/parsed-article'
import { sentenceBefore } from './sentence-before'
import { isSide, sidesOf, sidesOfMention } from './sides'
import { subjectOf } from './subject-of'

/** Types of act that may be called a step or a decision. */
const decided = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'RETREAT', 'SANCTION', 'MOBILIZE', 'COERCE'])
const step = /^[,\s]*what (?:he|she|it|they) (?:called|calls|termed|described as)\b|^[,\s]*(?:the|this|that) (?:step|decision|move|decree|ruling|announcement)\b/i
const stepBefore = /\b(?:the|this|that) (?:step|decision|move|decree|ruling|announcement)\s*$/i
const plan = /^[,\s]*(?:the|this|that|these|those) (?:plans?|idea|intention|project|scheme)\b/i
const planBefore = /\b(?:the|this|that|these|those) (?:plans?|idea|intention|project|scheme)\s*$/i

/** "called the vote a farce": deeds that go by a noun which the sentence before has too. */
const deed = /^[,\s]*(?:the|this|that|these|those|such) (votes?|ballots?|polls?|elections?|referendum|launch|drilling|annexation|census|exercises?|parade|inauguration|trial|execution)\b/i

/** How the words behind and before an act name what was done or is meant: as a plan, as a step; null where they name neither. */
function namedAs({ act, evidence }: EventDraft, { article: { body } }: ParsedArticle): 'plan' | 'step' | null {
  const [behind, before] = [body.slice(act.end), body.slice(evidence.start, act.start)]
  return plan.test(behind) || planBefore.test(before) ? 'plan' : step.test(behind) || stepBefore.test(before) ? 'step' : null
}

/** Who does what the sentence before tells, of another side than the `own`, in the same paragraph. */
function subjectBefore(draft: EventDraft, own: Set<unknown>, meant: boolean, parsed: ParsedArticle): number | null {
  const { mentions, sentences, article: { body } } = parsed
  const before = sentenceBefore(draft, sentences)
  const subject = before && !/\n/.test(body.slice(before.end, draft.evidence.start)) ? subjectOf(before, parsed, meant) : null
  return subject !== null && !sidesOfMention(mentions[subject]).some((side) => own.has(side)) ? subject : null
}

/** Who means to do or does what a draft without a target judges: "X plans to build there. Y called the plan illegal", "X held a vote. Y called the vote a farce". An index into mentions, null where it judges nothing told so right before. */
export function plannerOf(drafts: EventDraft[], at: number, parsed: ParsedArticle): number | null {
  const draft = drafts[at]
  if (!draft) return null
  const own = new Set(sidesOf(draft, 'source', parsed.mentions))
  if (namedAs(draft, parsed) === 'plan') return subjectBefore(draft, own, true, parsed)
  const noun = deed.exec(parsed.article.body.slice(draft.act.end))?.[1]?.toLowerCase()
  const before = noun && sentenceBefore(draft, parsed.sentences)
  return before && before.tokens.some(({ text }) => text.toLowerCase() === noun) ? subjectBefore(draft, own, false, parsed) : null
}

/**
 * Who took the step that a draft without a target judges ("Kerry welcomed the step", "condemned what he called a land grab", "said the decision violated the law"): who did what the sentence before
 * tells, else what the article begins with, where that is another side than the judge and the `victim`. An index into mentions, null where there is none.
 */
export function deciderOf(drafts: EventDraft[], at: number, parsed: ParsedArticle, victim: string | null | undefined): number | null {
  const { mentions, sentences } = parsed
  const draft = drafts[at]
  if (!draft || namedAs(draft, parsed) !== 'step') return null
  const before = sentenceBefore(draft, sentences)?.start
  // "the decision violated Y's rights": what was done, and not what is to come.
  const told = drafts.slice(0, at).filter(({ type, mode, modality }) => decided.has(type) && (!victim || isFact(modality)) && !/^(praise|back|defend|mourn|apologise)$/.test(mode ?? ''))
  const own = new Set([...sidesOf(draft, 'source', mentions), victim])
  const doerOf = (other: EventDraft | undefined): number | null => {
    const doer = other?.participants.find(({ role }) => role === 'source')?.mention
    return other && doer !== undefined && isSide(mentions[doer]) && !sidesOf(other, 'source', mentions).some((side) => own.has(side)) ? doer : null
  }
  const isTold = drafts.some(({ evidence }) => evidence.start === before)
  return doerOf(told.findLast(({ evidence }) => evidence.start === before)) ?? (isTold ? null : subjectBefore(draft, own, false, parsed)) ?? doerOf(told.at(0))
}
