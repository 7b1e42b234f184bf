import type { EventDate, EventDraft } from '@/model/event-draft'
import { isFact } from '@/model/modality'
import type { ParsedArticle, Sentence } from '@/model/parsed-article'
import { isParty } from './parties'
import { isSide } from './sides'

/** A deed that a sentence tells once more without naming it: by whom, in which words, on which day of its own. */
type Again = { doers: number[]; start: number; end: number; day: EventDate | null; begins: boolean }

const doersBehind = /^So (?:did|have|has|had) |, (?:as|and so) (?:did|have|has|had) /g
const ends = String.raw`(?=\s*(?:[.,;]|$)|\s+(?:on|at|in|too|last|this|the|a|an|two|three|hours|days|soon|shortly|within|later)\b)`
const doersAhead = new RegExp(String.raw`\b(?:followed suit|did (?:so|likewise|the same)|began|started)${ends}`, 'g')
/** What takes so long that another side can begin it too. */
const lasting = new Set(['RETREAT', 'CONCEDE', 'MOBILIZE', 'AID', 'COOPERATE'])

/**
 * "Sweden condemned the attack. So did Norway.", "..., as did Norway", "Norway followed suit on Friday", "the rebels moved their guns; the army began on Monday": the deed told last is
 * done once more, by those named there. Each is a draft of its own, right after the one it repeats.
 */
export function repeatDeeds(drafts: EventDraft[], parsed: ParsedArticle): EventDraft[] {
  const { article: { body }, mentions, sentences } = parsed
  const keys = (indexes: number[]) => indexes.map((i) => mentions[i]?.actor ?? mentions[i]?.name)
  const withRole = ({ participants }: EventDraft, wanted: string) => participants.filter(({ role }) => role === wanted)
  const repeated = sentences.flatMap((sentence) => againIn(sentence, parsed).flatMap(({ doers, start, end, day, begins }) => {
    const own = new Set(keys(doers))
    const deed = drafts.findLast(({ act, modality, participants, rule, type }) => act.end <= start && isFact(modality) && rule !== 'act-noun' && (!begins || lasting.has(type)) && participants.some(({ role }) => role === 'source'))
    if (!deed || !doers.length || !isToldJustBefore(deed, start, parsed) || keys(withRole(deed, 'source').map(({ mention }) => mention)).some((key) => own.has(key))) return []
    const others = begins ? [] : withRole(deed, 'target').filter(({ mention }) => !keys([mention]).some((key) => own.has(key)))
    const speakers = deed.evidence.start === sentence.start && begins ? withRole(deed, 'speaker') : []
    const span = (from: number, to: number) => ({ start: from, end: to, quote: body.slice(from, to) })
    return [{ ...deed, date: day ?? deed.date, participants: [...doers.map((mention) => ({ role: 'source' as const, mention })), ...others, ...speakers], act: span(start, end), evidence: span(sentence.start, sentence.end), confidence: Math.round(deed.confidence * 80) / 100, rule: 'repeat-deeds' }]
  }))
  return repeated.length ? [...drafts, ...repeated].sort((a, b) => a.act.start - b.act.start) : drafts
}

function againIn(sentence: Sentence, parsed: ParsedArticle): Again[] {
  const text = parsed.article.body.slice(sentence.start, sentence.end)
  const behind = [...text.matchAll(doersBehind)].map((match) => {
    const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length]
    return { doers: namedBehind(end, sentence, parsed), start: start + match[0].trimEnd().lastIndexOf(' ') + 1, end: end - 1, day: null, begins: false }
  })
  const ahead = [...text.matchAll(doersAhead)].map((match) => {
    const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length]
    return { doers: namedAhead(start, sentence, parsed), start, end, day: dayBehind(end, sentence, parsed), begins: /^(?:began|started)$/.test(match[0]) }
  })
  return [...behind, ...ahead]
}

/** The parties among some mentions, names within names left out. */
const outermost = (indexes: number[], { mentions }: ParsedArticle): number[] =>
  indexes.filter((a) => !indexes.some((b) => b !== a && (mentions[b]?.start ?? 0) <= (mentions[a]?.start ?? 0) && (mentions[b]?.end ?? 0) >= (mentions[a]?.end ?? 0)))

/** The parties from an offset up to the next mark. */
function namedBehind(from: number, { end }: Sentence, parsed: ParsedArticle): number[] {
  const mark = parsed.article.body.slice(from, end).search(/[,.;:!?]/)
  const to = mark < 0 ? end : from + mark
  return outermost(parsed.mentions.flatMap((mention, i) => (mention.start >= from && mention.end <= to && isParty(mention) ? [i] : [])), parsed)
}

/** The sides right before a verb, those joined by "and" and commas with them. */
function namedAhead(verb: number, { start }: Sentence, parsed: ParsedArticle): number[] {
  const { article: { body }, mentions } = parsed
  const named = outermost(mentions.flatMap((mention, i) => (mention.start >= start && mention.end < verb && mention.kind !== 'place' && isSide(mention) ? [i] : [])), parsed)
  const doers: number[] = []
  let to = verb
  for (const i of named.toReversed()) {
    const between = body.slice(mentions[i]?.end, to)
    if (!(doers.length ? /^(?:, (?:and )?(?:the )?| and (?:the )?)$/ : /^ (?:(?:also|both|each|soon|then|later|quickly|promptly) )?$/).test(between)) break
    doers.unshift(i)
    to = mentions[i]?.start ?? 0
  }
  // "shares in Germany did so": no side's deed.
  return /\b(?:in|of|from|with|for|at|to|by|on|near|against) (?:the )?$/i.test(body.slice(start, to)) ? [] : doers
}

/** The day that stands behind a verb, before the next mark. */
function dayBehind(from: number, { end }: Sentence, { article: { body }, dates }: ParsedArticle): EventDate | null {
  const mark = body.slice(from, end).search(/[,;:]/)
  const date = dates.find((one) => one.start >= from && one.end <= (mark < 0 ? end : from + mark) && one.edtf !== null && /^\d{4}-\d\d(?:-\d\d)?$/.test(one.edtf))
  return date ? { edtf: date.edtf ?? '', inferred: false, basis: { quote: date.text, start: date.start, end: date.end, anchor: date.anchor, rule: 'date-of-the-clause' } } : null
}

/** In the same sentence, or in the one before it. */
const isToldJustBefore = ({ evidence }: EventDraft, at: number, { article: { body }, sentences }: ParsedArticle): boolean =>
  evidence.end >= at || /^\s*$/.test(body.slice(evidence.end, sentences.findLast(({ start }) => start <= at)?.start ?? at))
