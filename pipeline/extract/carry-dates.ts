import type { EventDraft } from '@/model/event-draft'
import { isFact } from '@/model/modality'
import type { ParsedArticle } from '@/model/parsed-article'

/**
 * A paragraph that names a day goes on telling of it: an act without a date of its own, told right after a dated one with a party in common ("Kerry
 * telephoned Lavrov on Thursday. Lavrov assured him ..."), is of that day and not of the day the news speaks of. What a speaker looks back on begins no such telling.
 */
export function carryDates(drafts: EventDraft[], { article: { body }, mentions }: ParsedArticle): EventDraft[] {
  const told: EventDraft[] = []
  const sides = ({ participants }: EventDraft) => participants.filter(({ role }) => role !== 'speaker').map(({ mention }) => mentions[mention]?.actor ?? mentions[mention]?.name)
  for (const draft of drafts) {
    const before = told.findLast((other) => other.evidence.end <= draft.evidence.start && isFact(other.modality))
    const follows = before && !before.participants.some(({ role }) => role === 'speaker') && /^[^\S\n]*$/.test(body.slice(before.evidence.end, draft.evidence.start))
    const shares = follows && sides(before).some((side) => side !== undefined && sides(draft).includes(side))
    const carried = shares && isOfNewsDay(draft) && before.date && (before.date.basis.rule === 'date-of-the-clause' || before.date.basis.rule === 'day-told-just-before') && before.date.edtf.length === 10
    told.push(carried && before.date ? { ...draft, date: { ...before.date, inferred: true, basis: { ...before.date.basis, rule: 'day-told-just-before' } } } : draft)
  }
  return told
}

const isOfNewsDay = ({ date, modality }: EventDraft): boolean => isFact(modality) && (date?.basis.rule === 'day-the-news-speaks-of' || date?.basis.rule === 'day-of-publication' || date?.basis.rule === 'day-of-the-dateline')
