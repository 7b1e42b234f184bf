import type { Draft } from '../mentions/unit'
import type { TextView } from '../text-view'
import { isVerbOfList } from '../verb-of-list'

const verbs = new Set(['VERB', 'AUX'])

/** Whether a mention looks like the subject of its clause: no preposition or verb before it, a verb after it (appositions, adverbs and dates between). */
export function isSubject(view: TextView, draft: Draft): boolean {
  const { first = 0, end = 0 } = view.sentences[view.sentenceOf[draft.first] ?? 0] ?? {}
  const before = view.tokens[draft.first - 1]
  if (before && draft.first > first && (before.pos === 'ADP' || before.pos === 'VERB' || before.text === "'s" || isVerbOfList(view, draft.first - 1))) return false
  // "the Castro brothers": a name that only tells which ones.
  if (view.tokens[draft.end]?.pos === 'NOUN' && draft.form === 'name') return false
  let comma = false
  for (let k = draft.end; k < Math.min(end, draft.end + 14); k++) {
    const token = view.tokens[k]
    if (!token) break
    if (token.text === ',') comma = true
    else if (verbs.has(token.pos)) return true
    else if (!comma && (token.pos === 'ADP' && !/^(on|of|in)$/.test(token.lemma) || token.text === "'s")) return false
  }
  return false
}
