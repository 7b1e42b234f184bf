import { slugify } from '@/lib/slugify'
import { adjectiveOf } from '../lexicon/names'
import { wordsOf, type TextView } from '../text-view'
import type { Draft } from './unit'

/** Bodies that many states have, and that mean the American one only where no other is told of. */
const shared = new Set(['Senate', 'Congress', 'House of Representatives', 'Supreme Court', 'National Security Council', 'Justice Department', 'Treasury Department', 'Marine Corps'])

/** "Nigeria's Senate" is Nigeria's, and so is "the Senate" after it: mentions in text order, these bodies given to the state that owns them. */
export function settleSharedBodies(view: TextView, drafts: Draft[]): Draft[] {
  const told = new Map<string, string>()
  const ending = new Map(drafts.filter(({ country }) => country !== null).map((draft) => [draft.end, draft]))
  return drafts.map((draft) => {
    const word = wordsOf(view, draft.first, draft.end)
    if (draft.kind !== 'organisation' || draft.form !== 'name' || draft.country === null) return draft
    const noun = [...shared].find((each) => word === each || word.endsWith(` ${each}`))
    if (!noun) return draft
    // "Colombian Congress", "U.S. Senate"
    if (word !== noun) { told.set(noun, draft.country); return draft }
    const owner = /^['’]s?$/.test(view.lower[draft.first - 1] ?? '') ? ending.get(draft.first - 1)?.country : null
    const country = owner ?? told.get(noun) ?? draft.country
    told.set(noun, country)
    const adjective = adjectiveOf(country)
    if (country === draft.country || !adjective) return draft
    const name = `${adjective} ${noun}`
    return { ...draft, name, actor: slugify(name), country }
  })
}
