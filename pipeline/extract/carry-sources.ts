import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { sentenceBefore } from './sentence-before'
import { isRebel, namesRebels } from './sides'

/** How many characters may lie between the sentence that names who acted and the one that leaves it out: about two sentences. */
const near = 300

/**
 * A measure or a release told in the passive, with nobody named who did it ("Eight firms were put on the list", "One captive was released"), is
 * by whoever imposed the measures, or held the captives, right before it; what somebody "is urged to do" is the wish of those of whom the text told
 * right before. Losses that a side tells of right after rebels have spoken or acted are by the rebels. The draft is less sure.
 */
export function carrySources(drafts: EventDraft[], parsed: ParsedArticle): EventDraft[] {
  return drafts.map((draft, at) => {
    if (draft.participants.some(({ role }) => role === 'source')) return draft
    const rebels = rebelsBefore(draft, parsed)
    if (rebels !== null) return { ...draft, participants: [{ role: 'source' as const, mention: rebels }, ...draft.participants], confidence: Math.round(draft.confidence * 80) / 100 }
    const isBehind = whoseLead(draft)
    if (!isBehind) return draft
    const before = drafts.slice(0, at).findLast(isBehind)
    const source = before?.participants.find(({ role }) => role === 'source')
    if (!before || !source || draft.evidence.start - before.evidence.end > near) return draft
    return { ...draft, participants: [source, ...draft.participants], confidence: Math.round(draft.confidence * 80) / 100 }
  })
}

/** Of a state's own side, where civilians may be anybody's victims. */
const forces = /\b(?:soldiers?|troops|servicem[ae]n|convoys?|policem[ae]n|police|officers?|guards?|forces|personnel|marines|paratroopers|helicopters?|planes?|jets?|checkpoints?)\b/i

/**
 * "A rebel spokesman claimed the town. The army admitted that a convoy had been ambushed": by the rebels of whom the sentence before tells, as the text last
 * names them. An index into mentions; null where it tells of none, or the victims are theirs.
 */
function rebelsBefore(draft: EventDraft, { mentions, sentences, article: { body } }: ParsedArticle): number | null {
  const { type, evidence, act, participants } = draft
  const teller = participants.find(({ role }) => role === 'speaker')
  const victims = participants.filter(({ role }) => role === 'target').map(({ mention }) => mentions[mention]?.text ?? '')
  const isBy = /^[^.,;]{0,40}\bby\b/.test(body.slice(act.end, evidence.end))
  if (type !== 'ASSAULT' || !teller || !(mentions[teller.mention]?.country || mentions[teller.mention]?.kind === 'organisation') || !victims.some((text) => forces.test(text)) || isBy || [mentions[teller.mention]?.text ?? '', ...victims].some((text) => namesRebels(text))) return null
  const before = sentenceBefore(draft, sentences)
  if (!before || /\n/.test(body.slice(before.end, evidence.start)) || !namesRebels(body.slice(before.start, before.end))) return null
  const named = mentions.findLastIndex((mention) => mention.end <= evidence.start && isRebel(mention))
  return named >= 0 ? named : null
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
