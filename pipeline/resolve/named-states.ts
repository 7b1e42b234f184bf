import countries from '@/pipeline/lexicon/countries.json'
import organisations from '@/pipeline/lexicon/organisations.json'

type Names = { name: string; adjectives?: string[]; people?: string[]; capitals?: string[]; also?: string[] }
type Body = { name: string; sort: string; country?: string; also?: string[] }

const codes = new Map<string, string>()
const add = (words: string[], code: string) => words.forEach((word) => { if (!codes.has(word)) codes.set(word, code) })
for (const [code, { name, adjectives = [], people = [], capitals = [], also = [] }] of Object.entries(countries as Record<string, Names>)) add([name, ...adjectives, ...people, ...capitals, ...also], code)
for (const { name, sort, country, also = [] } of organisations as Body[]) if (sort === 'international' && country) add([name, ...also], country)
add(['Brussels', 'Europeans'], 'EU')

const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
// "Moscow-backed separatists" and "pro-Russian gunmen" are not of the state named.
const pattern = new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'gu')

/** A state or body that a sentence names, by name, people or capital, and where. */
export type Named = { code: string; start: number; end: number }

export const namedAt = (quote: string): Named[] => [...quote.matchAll(pattern)].map((match) => ({ code: codes.get(match[0]) ?? '', start: match.index, end: match.index + match[0].length }))

/** The codes of the states and bodies that a sentence names. */
export const namedStates = (quote: string): Set<string> => new Set(namedAt(quote).map(({ code }) => code))
