import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { sidesOf } from './sides'

/** How many characters may lie between what tells of the step and its announcement. */
const near = 600

/** Of the steps announced ("Rouhani announced the step"), those that the text tells to go against an agreement: its own side broke it right before, or was accused over it. */
export function settleSteps(drafts: EventDraft[], { mentions }: ParsedArticle): EventDraft[] {
  return drafts.filter((draft) => {
    if (draft.rule !== 'announced-step') return true
    const own = new Set(sidesOf(draft, 'source', mentions))
    return drafts.some((other) => other.evidence.end <= draft.evidence.start && draft.evidence.start - other.evidence.end <= near && other.agreement !== null
      && ((other.type === 'REJECT' && sidesOf(other, 'source', mentions).some((side) => own.has(side))) || (other.type === 'ACCUSE' && sidesOf(other, 'target', mentions).some((side) => own.has(side)))))
  })
}
