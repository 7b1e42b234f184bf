import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'

/** How many characters may lie between a demand and its answer, or the threat that goes with it: they stand side by side. */
const beside = 20

const refused = /^\s+(?:the|this|that|such an?)\s+(?:\p{L}+\s+)?(?:idea|demand|proposal|plan|request|appeal|offer|call)\b/u

/** True where a refusal right behind a demand names what was demanded: "X demanded ... Y rejected the idea". */
function isAnswerTo(demand: EventDraft | undefined, answer: EventDraft | undefined, body: string): boolean {
  if (demand?.type !== 'REQUEST' || answer?.type !== 'REJECT') return false
  const gap = answer.evidence.start - demand.evidence.end
  return gap >= 0 && gap <= beside && refused.test(body.slice(answer.act.end, answer.act.end + 60))
}

const sourceIn = (draft: EventDraft | undefined): number | null => draft?.participants.find(({ role }) => role === 'source')?.mention ?? null

/** Of whom a demand that names nobody was made, or whom a refusal answers, where the two stand side by side; an index into mentions, null where they do not. */
export function otherOfDemandAndAnswer(drafts: EventDraft[], at: number, { article: { body } }: ParsedArticle): number | null {
  if (isAnswerTo(drafts[at], drafts[at + 1], body)) return sourceIn(drafts[at + 1])
  return isAnswerTo(drafts[at - 1], drafts[at], body) ? sourceIn(drafts[at - 1]) : null
}

/** Whoever else asked for something last, before a place in the list of drafts. */
const lastDemandant = (drafts: EventDraft[], at: number, own: number | null): number | null =>
  sourceIn(drafts.slice(0, at).findLast((other) => other.type === 'REQUEST' && sourceIn(other) !== null && sourceIn(other) !== own))

/** "welcomed the appeal": whoever made the last one that the text told of; an index into mentions, null where nobody else did. */
export function appealWelcomed(drafts: EventDraft[], at: number, { article: { body } }: ParsedArticle): number | null {
  const draft = drafts[at]
  if (draft?.type !== 'SUPPORT' || !/^\s+(?:the|this|that)\s+(?:appeal|request|call|demand)\b/.test(body.slice(draft.act.end, draft.act.end + 30))) return null
  return lastDemandant(drafts, at, sourceIn(draft))
}

/** "The base will stay, Turkey replied": whoever made the demand last; an index into mentions, null where nobody else made one. */
export function demandantOf(drafts: EventDraft[], at: number): number | null {
  const draft = drafts[at]
  if (draft?.rule !== 'kept-in-place') return null
  return lastDemandant(drafts, at, sourceIn(draft))
}

/** "were ready to intensify sanctions": against those of whom something was demanded right before; an index into mentions, null where nothing was. */
export function demandedBefore(drafts: EventDraft[], at: number): number | null {
  const [draft, before] = [drafts[at], drafts[at - 1]]
  if (draft?.type !== 'THREATEN' || before?.type !== 'REQUEST' || !/\bsanctions?\b/.test(draft.evidence.quote) || draft.evidence.start - before.evidence.end > beside) return null
  return before.participants.find(({ role }) => role === 'target')?.mention ?? null
}
