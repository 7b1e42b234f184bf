import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { sidesOf } from './sides'

/** "its sanctions", "the economic sanctions", and not "the sanctions on Iran". */
const toldOf = /\b(the|its|their|our|these|those|such)\s+(?:[\w'’-]+\s+){0,2}sanctions\b(?! (?:on|against)\b)/i

/**
 * "extended its sanctions", "We have to maintain our sanctions": on whomever the same side has imposed them, as the text told; "the sanctions", where it told of none
 * of that side, on whomever another had. An index into mentions, null where there is none.
 */
export function sanctionedBefore(drafts: EventDraft[], at: number, { mentions }: ParsedArticle): number | null {
  const draft = drafts[at]
  const whose = draft && toldOf.exec(draft.evidence.quote)?.[1]
  if (!whose || !(draft.type === 'SANCTION' || draft.label === 'Stands by sanctions' || draft.mode === 'lift')) return null
  const own = new Set([...sidesOf(draft, 'source', mentions), ...sidesOf(draft, 'speaker', mentions)])
  const targetOf = ({ participants }: EventDraft) => participants.find(({ role }) => role === 'target')?.mention ?? null
  const told = drafts.slice(0, at).filter((other) => other.type === 'SANCTION' && /\bsanctions?\b/i.test(other.evidence.quote) && targetOf(other) !== null)
  const theirs = told.findLast((other) => sidesOf(other, 'source', mentions).some((side) => own.has(side)))
  const others = /^(its|their)$/i.test(whose) ? undefined : told.findLast((other) => !sidesOf(other, 'target', mentions).some((side) => own.has(side)))
  const before = theirs ?? others
  return before ? targetOf(before) : null
}
