import people from '@/pipeline/lexicon/people.json'
import { slugify } from '@/lib/slugify'

/** One term of office: ISO dates, both included, null where unknown or lasting. `country` is a state's code or a body's. */
export type Office = { position: string; country: string | null; from: string | null; to: string | null }

type Row = { name: string; offices: (string | null)[][] }

const offices = new Map((people as Row[]).map(({ name, offices }) => [slugify(name), offices.map(([country, position, from, to]): Office => ({ position: position ?? '', country: country || null, from: from ?? null, to: to ?? null }))]))

/** All terms of office that are known of an actor. */
export const officesOf = (slug: string): Office[] => offices.get(slug) ?? []

/** The office that an actor held on an ISO day, as far as known: the one taken up last where there are several. */
export function officeOn(slug: string, day: string): string | null {
  const held = officesOf(slug).filter(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'))
  return held.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1)?.position ?? null
}
