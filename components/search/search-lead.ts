import { countWords } from '@/lib/date-words'
import type { SearchView } from '@/model/views/page-views'

/** What a search found in one sentence: "2 actors, 1 agreement and 14 articles hold “Geneva”." */
export function searchLead({ q, meant, actors, countries, agreements, events, articles }: SearchView): string {
  const counts = ([[actors, 'actor', 'actors'], [countries, 'country', 'countries'], [agreements, 'agreement', 'agreements'], [events, 'event', 'events'], [articles, 'article', 'articles']] as const)
    .filter(([rows]) => rows.length > 0)
    .map(([rows, one, many]) => countWords(rows.length, one, many))
  if (!counts.length) return `Nothing in the record is called “${q}” or holds these words.`
  const [last, before] = [counts.at(-1), counts.slice(0, -1)]
  const found = `${before.length ? `${before.join(', ')} and ${last}` : last}, the best first.`
  return meant ? `${found} No text has “${q}”: events and articles are those of “${meant}”.` : found
}
