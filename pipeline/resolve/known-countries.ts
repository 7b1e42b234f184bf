import countries from '@/pipeline/lexicon/countries.json'
import organisations from '@/pipeline/lexicon/organisations.json'
import territories from '@/pipeline/lexicon/territories.json'
import { slugify } from '@/lib/slugify'

export type KnownCountry = { code: string; slug: string; name: string; kind: 'country' | 'organisation' }

const states = Object.entries(countries as Record<string, { name: string }>).map(([code, { name }]): KnownCountry => ({ code, slug: slugify(name), name, kind: 'country' }))

// A body that filters treat as a country stands first among the organisations of its code.
const bodies = (organisations as { name: string; sort: string; country?: string }[]).filter(({ sort, country }) => sort === 'international' && country && !(country in countries))
const known = new Map<string, KnownCountry>()
for (const { name, country: code = '' } of bodies) if (!known.has(code)) known.set(code, { code, slug: slugify(name), name, kind: 'organisation' })
for (const state of states) known.set(state.code, state)
for (const [code, name] of Object.entries(territories as Record<string, string>)) if (!known.has(code)) known.set(code, { code, slug: slugify(name), name, kind: 'country' })

/** The country, or body that filters treat as one, of a code; a code that nothing knows stands for itself. */
export const countryOf = (code: string): KnownCountry => known.get(code) ?? { code, slug: slugify(code), name: code, kind: 'organisation' }
