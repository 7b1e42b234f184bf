import type { Mention } from '@/model/parsed-article'
import type { Draft } from '../mentions/unit'
import type { TextView } from '../text-view'
import { Cast } from './cast'

/** Goes through the text once and decides whom every draft means; drafts are in text order, outer before inner. */
export function resolveDrafts(view: TextView, drafts: Draft[], published: string | null): Mention[] {
  const cast = new Cast(published)
  return drafts.map((draft) => {
    const found = cast.resolve(view, draft)
    const [a, b] = [view.tokens[draft.first], view.tokens[draft.end - 1]]
    const [start, end] = [a?.start ?? 0, b?.end ?? 0]
    return { start, end, text: view.body.slice(start, end), ...found }
  })
}
