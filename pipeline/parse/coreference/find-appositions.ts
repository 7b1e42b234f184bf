import type { Draft } from '../mentions/unit'
import type { TextView } from '../text-view'

/**
 * Descriptions that stand beside the name they describe, set off by a comma: "Sergei Lavrov, the Russian foreign minister," and
 * "the Russian foreign minister, Sergei Lavrov,"; and the office to which somebody was chosen, "the election of X as Y's president". Gives for each such description the draft of the name.
 */
export function findAppositions(view: TextView, drafts: Draft[]): Map<Draft, Draft> {
  const names = drafts.filter((draft) => draft.kind === 'person' && draft.form === 'name')
  const byEnd = new Map(names.map((draft) => [draft.end, draft]))
  const byFirst = new Map(names.map((draft) => [draft.first, draft]))
  const found = new Map<Draft, Draft>()
  for (const draft of drafts) {
    if (draft.form !== 'title') continue
    const before = view.lower[draft.first - 1] === ',' ? byEnd.get(draft.first - 1) : undefined
    const chosen = view.lower[draft.first - 1] === 'as' ? byEnd.get(draft.first - 1) : undefined
    const after = nameAfter(view, draft, byFirst)
    if (before && before.office === null && closes(view, draft.end)) found.set(draft, before)
    else if (chosen && chosen.office === null && isChosen(view, chosen.first)) found.set(draft, chosen)
    else if (after && after.office === null && draft.definite && closes(view, after.end)) found.set(draft, after)
  }
  return found
}

// "the election of X as president": the office is the name's from then on.
const isChosen = (view: TextView, first: number): boolean => view.lower[first - 1] === 'of' && /^(election|re-election|appointment|inauguration|choice)$/.test(view.lower[first - 2] ?? '')

// The name after the comma, also where "to Washington" or "for Europe" stands between.
function nameAfter(view: TextView, draft: Draft, byFirst: Map<number, Draft>): Draft | undefined {
  for (let k = draft.end; k < draft.end + 6; k++) {
    if (view.lower[k] === ',') return byFirst.get(k + 1)
    if (k === draft.end && !/^(to|for|at|in|of)$/.test(view.lower[k] ?? '')) return undefined
    if (view.tokens[k]?.pos === 'VERB') return undefined
  }
  return undefined
}

// In a list ("the minister, Anna Novak and ...") the next word joins more; in an apposition the phrase is closed or goes on with "of", "who".
const closes = (view: TextView, end: number) => /^[,.;:)?!]$|^(of|for|to|in|at|on|who|whose|said|told|from|with|''|”|")$/.test(view.lower[end] ?? '.')
