import type { Draft } from '../mentions/unit'
import type { TextView } from '../text-view'
import { isVerbOfList } from '../verb-of-list'

const verbs = new Set(['VERB', 'AUX'])

/** "Israel's Netanyahu told": where the phrase begins whose owner stands before the name. */
function ownerStart(view: TextView, name: number, first: number): number {
  if (!/^['’]s$/.test(view.tokens[name - 1]?.text ?? '')) return name
  let k = name - 1
  while (k > first && /^(PROPN|NOUN|ADJ|DET)$/.test(view.tokens[k - 1]?.pos ?? '')) k--
  return k
}

/** Whether a mention looks like the subject of its clause: no preposition or verb before it, a verb after it (appositions, adverbs and dates between). */
export function isSubject(view: TextView, draft: Draft): boolean {
  const { first = 0, end = 0 } = view.sentences[view.sentenceOf[draft.first] ?? 0] ?? {}
  const start = draft.kind === 'person' && draft.form === 'name' ? ownerStart(view, draft.first, first) : draft.first
  const before = view.tokens[start - 1]
  if (before && start > first && (before.pos === 'ADP' || before.pos === 'VERB' || before.text === "'s" || isVerbOfList(view, draft.first - 1))) return false
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
