import { groupBy } from '@/lib/group-by'
import { joinGroups } from '@/lib/join-groups'
import type { ResolvedReport } from '@/model/resolved-event'
import { bandsOf, likeness } from './signature'

/** From this likeness on, a text is a copy of another, cut or with another headline. */
export const copied = 0.5

/**
 * The articles of reports by independent source: stories of one agency, and near-identical texts, are one. Texts are compared where they share a band
 * of their signatures, so the work grows with their number and not with its square.
 */
export function sourceGroups(reports: ResolvedReport[]): string[][] {
  const articles = [...new Map(reports.map(({ article, source }) => [article, { article, ...source }])).values()]
  const groups = joinGroups(articles)
  for (const same of groupBy(articles, ({ agency }) => agency)) if (same[0] !== null) for (const one of same[1]) groups.join(one, same[1][0] ?? one)
  for (const [first, ...rest] of groupBy(articles.flatMap((one) => bandsOf(one.signature).map((band) => ({ band, one }))), ({ band }) => band).values()) {
    for (const { one } of rest) if (first && likeness(first.one.signature, one.signature) >= copied) groups.join(one, first.one)
  }
  return groups.groups().map((group) => group.map(({ article }) => article))
}
