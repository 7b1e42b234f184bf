import countries from '@/pipeline/lexicon/countries.json'
import organisations from '@/pipeline/lexicon/organisations.json'

/** What a state or union is called, and the word for what is its own: "Ukrainian", "EU". */
type Named = { adjective: string; names: string[] }

const states = Object.entries(countries as Record<string, { name: string; adjectives?: string[]; also?: string[] }>).flatMap(([code, { name, adjectives = [], also = [] }]): [string, Named][] => adjectives.slice(0, 1).map((adjective) => [code, { adjective, names: [name, ...also] }]))
const unions = organisations.flatMap(({ name, country, also = [] }: { name: string; country?: string; also?: string[] }): [string, Named][] => {
  const initials = [name, ...also].find((one) => one === country)
  return initials ? [[initials, { adjective: initials, names: [name, ...also] }]] : []
})
const named = new Map([...unions, ...states])

/** The word for what belongs to a state or union, by its code; undefined where none is known. */
export const adjectiveOf = (code: string | null): string | undefined => named.get(code ?? '')?.adjective

/** One name for a group or body of a state, however it is told: "Ukraine's security council" and "the security council of Ukraine" are the "Ukrainian security council". */
export function groupName(name: string, code: string | null): string {
  const { adjective, names = [] } = named.get(code ?? '') ?? {}
  for (const own of names) {
    const rest = [`${own}'s `, `${own}’s `, `${own}' `, `${own} `].find((start) => name.startsWith(start))
    if (rest) return `${adjective} ${name.slice(rest.length)}`
    const of = [` of the ${own}`, ` of ${own}`].find((end) => name.endsWith(end))
    // The capital that only the start of a sentence gave it is taken back.
    if (of) return `${adjective} ${name.slice(0, -of.length).replace(/^\p{Lu}(?=\p{Ll}+(?: \p{Ll}|$))/u, (first) => first.toLowerCase())}`
  }
  return name
}
