import type { EventDraft } from '@/model/event-draft'
import { isFact } from '@/model/modality'
import type { ParsedArticle, Sentence } from '@/model/parsed-article'
import { isParty } from './parties'

const again = /^So (?:did|have|has|had) |, (?:as|and so) (?:did|have|has|had) /g

/** "Sweden condemned the attack. So did Norway.", "..., as did Norway": the deed told last is done once more, by those named behind. Each is a draft of its own, right after the one it repeats. */
export function repeatDeeds(drafts: EventDraft[], parsed: ParsedArticle): EventDraft[] {
  const { article: { body }, sentences } = parsed
  const repeated = sentences.flatMap((sentence) => [...body.slice(sentence.start, sentence.end).matchAll(again)].flatMap((match) => {
    const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length]
    const deed = drafts.findLast(({ act, modality, participants, rule }) => act.end <= start && isFact(modality) && rule !== 'act-noun' && participants.some(({ role }) => role === 'source'))
    const doers = namedBehind(end, sentence, parsed)
    if (!deed || !doers.length || !isToldJustBefore(deed, start, parsed)) return []
    const own = new Set(doers.map((i) => parsed.mentions[i]?.actor ?? parsed.mentions[i]?.name))
    const others = deed.participants.filter(({ role, mention }) => role === 'target' && !own.has(parsed.mentions[mention]?.actor ?? parsed.mentions[mention]?.name))
    const span = (from: number, to: number) => ({ start: from, end: to, quote: body.slice(from, to) })
    return [{ ...deed, participants: [...doers.map((mention) => ({ role: 'source' as const, mention })), ...others], act: span(start + match[0].trimEnd().lastIndexOf(' ') + 1, end - 1), evidence: span(sentence.start, sentence.end), confidence: Math.round(deed.confidence * 80) / 100, rule: 'repeat-deeds' }]
  }))
  return repeated.length ? [...drafts, ...repeated].sort((a, b) => a.act.start - b.act.start) : drafts
}

/** The parties from an offset up to the next mark, names within names left out. */
function namedBehind(from: number, { end }: Sentence, { article: { body }, mentions }: ParsedArticle): number[] {
  const mark = body.slice(from, end).search(/[,.;:!?]/)
  const to = mark < 0 ? end : from + mark
  const within = mentions.map((mention, i) => ({ mention, i })).filter(({ mention }) => mention.start >= from && mention.end <= to && isParty(mention))
  return within.filter(({ mention: a }) => !within.some(({ mention: b }) => b !== a && b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start)).map(({ i }) => i)
}

/** In the same sentence, or in the one before it. */
const isToldJustBefore = ({ evidence }: EventDraft, at: number, { article: { body } }: ParsedArticle): boolean => evidence.end >= at || /^\s*$/.test(body.slice(evidence.end, at))
