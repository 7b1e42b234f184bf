import countries from '@/pipeline/lexicon/countries.json'

type Names = { name: string; adjectives?: string[]; people?: string[]; capitals?: string[] }

const codes = new Map<string, string>()
for (const [code, { name, adjectives = [], people = [], capitals = [] }] of Object.entries(countries as Record<string, Names>)) {
  for (const word of [name, ...adjectives, ...people, ...capitals]) if (!codes.has(word)) codes.set(word, code)
}
for (const word of ['EU', 'European Union', 'Brussels', 'Europeans']) codes.set(word, 'EU')
const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
const pattern = new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}])`, 'gu')

/** The codes of the states that a sentence names, by name, people or capital. */
export const namedStates = (quote: string): Set<string> => new Set((quote.match(pattern) ?? []).flatMap((word) => codes.get(word) ?? []))
