import type { EventDraft } from '@/model/event-draft'
import { isFact } from '@/model/modality'
import type { Mention, ParsedArticle } from '@/model/parsed-article'
import { isSide, sidesOf } from './sides'

const arms = '(?:the |an? |his |her |its |their )?(?:army|armed forces?|forces?|troops|tanks|weapons|arms|violence)'
/** "it a grave crime to use the army against", "it wrong to send in troops": force, as what is judged. */
const usesForce = new RegExp(`^ it (?:[\\p{L}-]+ ){1,4}to (?:use|send in|send|deploy|employ|resort to|unleash|turn) ${arms}\\b`, 'u')
const force = new Set(['ASSAULT', 'MOBILIZE', 'RETREAT'])
/** Forces of a state; those of nobody named are of the state that they are in. */
const ofState = /^(?:the )?(?:government |security )?(?:troops|soldiers|army|armed forces|forces|police)$/i

/**
 * Who used the force that a draft without a target judges ("Troops stormed the town. Chile called it a crime to use the army against the people"): the doer of the last
 * attack, show or withdrawal of force told before, else of the next, of another side than the judge. An index into mentions, null where there is none.
 */
export function wielderOf(drafts: EventDraft[], at: number, { mentions, article: { body } }: ParsedArticle): number | null {
  const draft = drafts[at]
  if (!draft || !usesForce.test(body.slice(draft.act.end, draft.act.end + 90))) return null
  const own = new Set(sidesOf(draft, 'source', mentions))
  for (const other of [...drafts.slice(0, at).reverse(), ...drafts.slice(at + 1)]) {
    if (!force.has(other.type) || !isFact(other.modality)) continue
    const doer = other.participants.find(({ role }) => role === 'source')?.mention
    if (doer === undefined || sidesOf(other, 'source', mentions).some((side) => own.has(side))) continue
    if (isSide(mentions[doer])) return doer
    const state = ofState.test(mentions[doer]?.name ?? '') ? stateOf(other, mentions) : -1
    if (state >= 0 && !own.has(mentions[state]?.country ?? '')) return state
  }
  return null
}

/** The state in which something was done, as a mention; -1 where the text names none. */
function stateOf({ place, participants }: EventDraft, mentions: Mention[]): number {
  const where = participants.find(({ role, mention }) => role === 'target' && mentions[mention]?.kind === 'place')
  const code = place?.country ?? mentions[where?.mention ?? -1]?.country
  return mentions.findIndex(({ kind, country }) => kind === 'country' && country !== null && country === code)
}
