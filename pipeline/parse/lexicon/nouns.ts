import collectives from '@/pipeline/lexicon/collectives.json'
import titles from '@/pipeline/lexicon/titles.json'
import { type Alias, AliasIndex } from './alias-index'

/** A noun (or a title of several words) that stands for people or a body. */
export type NounEntry = { type: 'role' | 'honorific' | 'people' | 'body' | 'site'; word: string; plural: boolean }

const plurals = (role: string): string => {
  const [, head = role, tail = ''] = /^(.*?)((?: of | for |-in-| general$).*)?$/.exec(role) ?? []
  if (/man$/.test(head)) return head.replace(/man$/, 'men') + tail
  return (/[^aeou]y$/.test(head) ? head.replace(/y$/, 'ie') : head) + (/(s|ch|x)$/.test(head) ? 'es' : 's') + tail
}

function* aliases(): Iterable<Alias<NounEntry>> {
  const seen = new Set<string>()
  const fresh = (name: string) => !seen.has(name) && Boolean(seen.add(name))
  for (const name of titles.roles) if (fresh(name)) yield { name, entry: { type: 'role', word: name, plural: false } }
  for (const name of titles.honorifics) if (fresh(name)) yield { name, entry: { type: 'honorific', word: name, plural: false } }
  for (const name of collectives.individuals) if (fresh(name)) yield { name, entry: { type: 'role', word: name, plural: false } }
  for (const name of collectives.people) if (fresh(name)) yield { name, entry: { type: 'people', word: name, plural: true } }
  for (const name of collectives.bodies) if (fresh(name)) yield { name, entry: { type: 'body', word: name, plural: false } }
  for (const name of collectives.craft) if (fresh(name)) yield { name, entry: { type: 'body', word: name, plural: false } }
  for (const name of collectives.places) if (fresh(name)) yield { name, entry: { type: 'site', word: name, plural: false } }
  for (const name of titles.roles.map(plurals)) if (fresh(name)) yield { name, entry: { type: 'people', word: name, plural: true } }
}

/** Titles, roles, groups of people, bodies and kinds of places, by their nouns. */
export const knownNouns = new AliasIndex<NounEntry>(aliases())
