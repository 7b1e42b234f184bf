import { actorAddress, agreementAddress, countryAddress } from '@/components/ui/addresses'
import { countWords } from '@/lib/date-words'
import type { ListRow, SearchView } from '@/model/views/page-views'

/** Someone or something with a page of its own, as a list under a search field offers it. */
export type Find = { address: string; name: string; sub: string }

const most = 8

/** The pages that a search field offers while one types: the best actors, countries and agreements, in the order of how many events they have. */
export function namedFinds({ actors, countries, agreements }: Pick<SearchView, 'actors' | 'countries' | 'agreements'>): Find[] {
  const find = (rows: ListRow[], limit: number, address: (key: string) => string) =>
    rows.slice(0, limit).map(({ key, name, sub, count }) => ({ count, find: { address: address(key), name, sub: [sub, countWords(count, 'event')].filter(Boolean).join(' · ') } }))
  return [...find(countries, 3, countryAddress), ...find(actors, 5, actorAddress), ...find(agreements, 3, agreementAddress)]
    .sort((a, b) => b.count - a.count).slice(0, most).map(({ find }) => find)
}
