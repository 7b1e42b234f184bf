import type { DateExpression, Mention } from '@/model/parsed-article'
import { resolveDrafts } from '../coreference/resolve-drafts'
import type { TextView } from '../text-view'
import { readPhrases } from './read-phrases'
import { readPronouns } from './read-pronouns'
import { readUnits } from './read-units'
import { settleNames } from './settle-names'
import { settleSharedBodies } from './settle-shared-bodies'

/** All mentions of a text in text order, the outer before the inner; `published` is an ISO date, by which offices are told; `dates` tell agreements apart. */
export function findMentions(view: TextView, dates: DateExpression[], published: string | null): Mention[] {
  const units = settleNames(view, readUnits(view))
  const drafts = [...readPhrases(view, units), ...readPronouns(view)].sort((a, b) => a.first - b.first || b.end - a.end)
  return resolveDrafts(view, settleSharedBodies(view, drafts), dates, published)
}
