import countries from '@/pipeline/lexicon/countries.json'
import type { Mention } from '@/model/parsed-article'

const adjectives = new Set(Object.values(countries as Record<string, { adjectives?: string[]; people?: string[] }>).flatMap(({ adjectives = [], people = [] }) => [...adjectives, ...people]))
const number = /^(Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty|Several|Many|Some|Dozens|Hundreds|Thousands)$/
const regional = /^(African|American|Arab|Asian|Balkan|Baltic|European|Islamic|Jewish|Kurdish|Muslim|Nordic|Soviet|Western)s?$/

/**
 * The name of whom a mention refers to; the capital that only the start of a sentence gave a description ("Separatists in Donetsk") is taken back. After an article
 * ("the Castro brothers") the capital is the name's own.
 */
export function plainName({ name, form, text }: Pick<Mention, 'name' | 'form' | 'text'>): string {
  const [first = '', ...rest] = name.split(' ')
  const afterArticle = !text.startsWith(first)
  const isName = !number.test(first) && (adjectives.has(first) || regional.test(first) || afterArticle || !/^\p{Lu}\p{Ll}+$/u.test(first) || /^\p{Lu}/u.test(rest[0] ?? ''))
  return form === 'description' && !isName ? [first.toLowerCase(), ...rest].join(' ') : name
}
