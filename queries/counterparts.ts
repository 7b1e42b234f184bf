import type { Counterpart } from '@/model/views/page-views'
import type { Census } from './census/census'
import { monthsWith, type Dealings } from './census/dealings'
import type { RoleKey } from './census/segment'

/** The twelve with whom one dealt most often in events that happened, with the history of each. `shownAs` gives the name and the slug of a key; null leaves it out. */
export function counterpartsOf(census: Census, kind: RoleKey, key: string, { others }: Dealings, shownAs: (key: string) => { name: string; slug: string } | null): Counterpart[] {
  const shown = others.flatMap((other) => (shownAs(other.key) ? [other] : [])).slice(0, 12)
  const months = monthsWith(census, kind, key, shown.map((other) => other.key))
  return shown.flatMap((other) => {
    const as = shownAs(other.key)
    return as ? [{ ...other, key: as.slug, name: as.name, months: months.get(other.key) ?? [] }] : []
  })
}
