import countries from '@/pipeline/lexicon/countries.json'
import type { Mention } from '@/model/parsed-article'

const adjectives = new Set(Object.values(countries as Record<string, { adjectives?: string[]; people?: string[] }>).flatMap(({ adjectives = [], people = [] }) => [...adjectives, ...people]))

/** The name of whom a mention refers to; the capital that only the start of a sentence gave a description ("Separatists in Donetsk") is taken back. */
export function plainName({ name, form }: Pick<Mention, 'name' | 'form'>): string {
  const [first = '', ...rest] = name.split(' ')
  const isName = adjectives.has(first) || !/^\p{Lu}\p{Ll}+$/u.test(first) || /^\p{Lu}/u.test(rest[0] ?? '')
  return form === 'description' && !isName ? [first.toLowerCase(), ...rest].join(' ') : name
}
