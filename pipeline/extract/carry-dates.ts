import type { EventDate, EventDraft } from '@/model/event-draft'
import { isFact } from '@/model/modality'
import type { ParsedArticle } from '@/model/parsed-article'

/**
 * A paragraph that names a day goes on telling of it: an act without a date of its own, told right after a dated one with a party in common ("Kerry
 * telephoned Lavrov on Thursday. Lavrov assured him ..."), is of that day and not of the day the news speaks of. What a speaker looks back on begins no such telling.
 * So is what "they" did in a sentence right after one that names a day and has no act ("The three said on Wednesday that ... They rejected ..."), what was done
 * at what the sentence before tells of or after it ("At these talks", "afterwards"), and what someone "added that" another had done.
 */
export function carryDates(drafts: EventDraft[], parsed: ParsedArticle): EventDraft[] {
  const { article: { body }, mentions } = parsed
  const told: EventDraft[] = []
  const sides = ({ participants }: EventDraft) => participants.filter(({ role }) => role !== 'speaker').flatMap(({ mention }) => [mentions[mention]?.actor ?? mentions[mention]?.name, ...(mentions[mention]?.members ?? [])])
  for (const draft of drafts) {
    const before = told.findLast((other) => other.evidence.end <= draft.evidence.start && isFact(other.modality))
    const follows = before && /^[^\S\n]*$/.test(body.slice(before.evidence.end, draft.evidence.start))
    const shares = follows && sides(before).some((side) => side !== undefined && sides(draft).includes(side))
    const goesOn = follows && (isTiedTo.test(draft.evidence.quote) || (shares && (isAddedTo(draft) || (isOfNewsDay(draft) && !before.participants.some(({ role, mention }) => role === 'speaker' && !isSource(before, mention))))))
    const carried = goesOn && lacksDay(draft) && before.date && (before.date.basis.rule === 'date-of-the-clause' || before.date.basis.rule === 'day-told-just-before') && before.date.edtf.length === 10
    const beside = besideAct(draft, told)
    const said = beside ?? (carried || !isOfNewsDay(draft) ? null : dayOfSentenceBefore(draft, drafts, parsed))
    if (said) told.push({ ...draft, date: said })
    else told.push(carried && before.date ? { ...draft, date: { ...before.date, inferred: true, basis: { ...before.date.basis, rule: 'day-told-just-before' } } } : draft)
  }
  return told
}

/** "The three said that there was no need": who says it does no more than say so. */
const isSource = ({ participants }: EventDraft, one: number): boolean => participants.some(({ role, mention }) => role === 'source' && mention === one)

/** "Hours before his order he had conferred": of the day of the act that the noun names, told of before; null where none is. */
function besideAct(draft: EventDraft, told: EventDraft[]): EventDate | null {
  const [, noun = ''] = /^["“]?(?:Hours|Minutes|Shortly|Just) (?:before|after) (?:his|her|its|their|the|this|that) (\p{Ll}{4,})/u.exec(draft.evidence.quote) ?? []
  const stem = noun.slice(0, 5)
  const act = stem && (isOfNewsDay(draft) || draft.date?.inferred || draft.date === null) ? told.findLast((other) => other.act.quote.toLowerCase().startsWith(stem)) : undefined
  return act?.date?.edtf.length === 10 ? { ...act.date, inferred: true, basis: { ...act.date.basis, rule: 'day-told-just-before' } } : null
}

const isTiedTo = /^["“]?(?:At|During|After) (?:these|those|this|that)\b|\bafterwards\b/
/** "The Kremlin added that Putin had expressed concern": it goes on about what was told before. */
const isAddedTo = ({ evidence, act }: EventDraft) => /\badded that\b/.test(evidence.quote) && /^had\b/.test(act.quote)
const lacksDay = (draft: EventDraft): boolean => isOfNewsDay(draft) || (isFact(draft.modality) && draft.date === null)

/**
 * The only day that the sentence before names, where this one begins with a pronoun or with "At these" and that one has no act of its own; what was "since"
 * or "until" a day did not take place on it.
 */
function dayOfSentenceBefore({ evidence }: EventDraft, drafts: EventDraft[], { article: { body, publishedOn }, sentences, dates }: ParsedArticle): EventDate | null {
  const at = sentences.findIndex(({ start, end }) => start <= evidence.start && evidence.start < end)
  const [here, before] = [sentences[at], sentences[at - 1]]
  if (!here || !before || /\n/.test(body.slice(before.end, here.start))) return null
  const isTied = isTiedTo.test(evidence.quote)
  if (!isTied && !/^["“]?(?:He|She|They)\b/.test(body.slice(here.start, here.end))) return null
  if (drafts.some(({ act }) => act.start >= before.start && act.end <= before.end)) return null
  const named = dates.filter(({ start, end, edtf }) => edtf !== null && start >= before.start && end <= before.end)
  const [day] = named
  if (!day || named.length > 1 || (publishedOn && (day.edtf ?? '') > publishedOn) || !/^\d{4}-\d\d-\d\d$/.test(day.edtf ?? '')) return null
  if (!/\bon $/.test(body.slice(Math.max(0, day.start - 4), day.start)) && !(isTied && /^the day before\b|^yesterday\b/i.test(day.text))) return null
  return { edtf: day.edtf ?? '', inferred: true, basis: { quote: day.text, start: day.start, end: day.end, anchor: day.anchor, rule: 'day-told-just-before' } }
}

const isOfNewsDay = ({ date, modality }: EventDraft): boolean => isFact(modality) && (date?.basis.rule === 'day-the-news-speaks-of' || date?.basis.rule === 'day-of-publication' || date?.basis.rule === 'day-of-the-dateline')
