import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { answeredDoer, answeredParty, claimantBefore, doerJustTold, partyAddressed, strikerBefore, struckBefore, tellerBefore } from './answered-party'
import { deciderOf, plannerOf } from './decider-of'
import { appealWelcomed, demandantOf, demandedBefore, otherOfDemandAndAnswer } from './demand-and-answer'
import { sanctionedBefore } from './sanctioned-before'
import { wielderOf } from './wielder-of'

const answered = new Set(['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SUPPORT', 'REQUEST', 'SANCTION'])
const judging = new Set(['ACCUSE', 'REJECT', 'SUPPORT'])
const places = new Set(['place'])

/**
 * Words of blame, refusal or praise that name nobody ("the EU called the decision illegal") concern the one whom the article's
 * other such words name most, unless that is the speaker's own side; a refusal first of all the one that it answers. The mention is the one that names it; the draft is less sure.
 */
export function carryTargets(drafts: EventDraft[], parsed: ParsedArticle): EventDraft[] {
  const { mentions } = parsed
  const counts = new Map<string, { mention: number; count: number }>()
  for (const draft of drafts) {
    if (!answered.has(draft.type)) continue
    for (const { role, mention } of draft.participants) {
      const key = mentions[mention]?.country
      if (role !== 'target' || !key || places.has(mentions[mention]?.kind ?? '')) continue
      counts.set(key, { mention: counts.get(key)?.mention ?? mention, count: (counts.get(key)?.count ?? 0) + 1 })
    }
  }
  // What is aimed at a state's own people and bodies over and over is aimed at the state, where the text names it.
  for (const [key, one] of counts) {
    const state = mentions.findIndex((m) => m.kind === 'country' && m.country === key)
    if (one.count > 1 && state >= 0) one.mention = state
  }
  const ranked = [...counts].sort((a, b) => b[1].count - a[1].count)
  return drafts.map((draft, at) => {
    const target = draft.participants.find((p) => p.role === 'target')
    // "praised him and promised ten tanks": promised to whom the same words are.
    const promised = draft.type === 'AGREE' && draft.mode === 'promise' && !target ? partyAddressed(drafts, at) : null
    if (promised !== null) return aimedAt(draft, promised)
    const sanctioned = target ? null : sanctionedBefore(drafts, at, parsed)
    if (sanctioned !== null) return aimedAt(draft, sanctioned)
    if (!answered.has(draft.type) || (draft.type === 'THREATEN' && draft.modality === 'planned') || (target && !(draft.type === 'PROTEST' && places.has(mentions[target.mention]?.kind ?? '')))) return draft
    const answers = target ? null : whomItAnswers(drafts, at, parsed)
    if (answers !== null) return aimedAt(draft, answers)
    if (draft.label === 'Denies a right' && !target) {
      const claimant = claimantBefore(drafts, at, parsed)
      return claimant === null ? draft : aimedAt(draft, claimant)
    }
    const meant = target ? null : (demandedBefore(drafts, at) ?? struckBefore(drafts, at, parsed) ?? wielderOf(drafts, at, parsed))
    if (meant !== null) return aimedAt(draft, meant)
    if (isAhead(draft, parsed) || isNextWave(draft)) return draft
    const victim = wronged(draft, parsed)
    const own = new Set([...draft.participants.flatMap((p) => [mentions[p.mention]?.country, mentions[p.mention]?.actor]), victim])
    const judges = judging.has(draft.type) && !target
    const just = judges ? (answeredDoer(drafts, at, parsed, true) ?? deciderOf(drafts, at, parsed, victim) ?? doerJustTold(drafts, at, parsed)) : null
    const most = () => ranked.find(([key, { count }]) => count > 1 && !own.has(key))?.[1].mention ?? null
    const other = just ?? most() ?? (judges && !victim ? answeredDoer(drafts, at, parsed) : null)
    return other === null ? draft : aimedAt(draft, other)
  })
}

/** Whom the words of a draft without a target answer, the surest way to tell first; an index into mentions, null where they answer nobody. */
function whomItAnswers(drafts: EventDraft[], at: number, parsed: ParsedArticle): number | null {
  const draft = drafts[at]
  if (!draft) return null
  return otherOfDemandAndAnswer(drafts, at, parsed) ?? appealWelcomed(drafts, at, parsed) ?? demandantOf(drafts, at)
    ?? tellerBefore(draft, parsed) ?? partyAddressed(drafts, at) ?? strikerBefore(draft, drafts, parsed)
    ?? (judging.has(draft.type) ? plannerOf(drafts, at, parsed) : null)
    ?? (draft.type === 'REJECT' || isReply(draft) ? (answeredParty(drafts, at, parsed) ?? partyAddressed(drafts, at, true)) : null)
}

/** "the decision violated Chile's rights", "the rights of Chile": the state whose they are did not violate them. */
const wronged = ({ act, type }: EventDraft, { mentions, article: { body } }: ParsedArticle): string | null | undefined =>
  type === 'ACCUSE' ? mentions.find(({ start, end }) => start > act.end && start <= act.end + 40 && (start <= act.end + 5 ? /^['’]s?\s/.test(body.slice(end, end + 3)) : /^ the \p{L}+ of (?:the )?$/u.test(body.slice(act.end, start))))?.country : null

/** "replied that Russia reserved the right": to whoever spoke before. */
const isReply = ({ type, evidence, act }: EventDraft): boolean => type === 'THREATEN' && /\b(?:replied|retorted|answered) that\b/.test(evidence.quote.slice(0, Math.max(0, act.start - evidence.start)))

/** "called it a crime to use the army": what "it" means is still to come, and answers nobody. */
const isAhead = ({ act }: EventDraft, { article: { body } }: ParsedArticle): boolean => /^ it (?:an? )?(?:\p{L}+ ){1,3}to \p{Ll}/u.test(body.slice(act.end, act.end + 60))

/** "The second wave is to follow": a measure to come of whoever took the last, told without a word of whom it is to hit. */
const isNextWave = ({ type, modality, participants }: EventDraft): boolean => type === 'SANCTION' && modality === 'planned' && !participants.some(({ role }) => role === 'source')

const aimedAt = (draft: EventDraft, mention: number): EventDraft =>
  ({ ...draft, participants: [...draft.participants.filter((p) => p.role !== 'target'), { role: 'target', mention }], confidence: Math.round(draft.confidence * 80) / 100 })
