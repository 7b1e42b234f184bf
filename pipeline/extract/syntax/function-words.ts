import words from '@/pipeline/lexicon/function-words.json'
import forms from '@/pipeline/lexicon/verb-forms.json'

/** Closed classes of English words, as sets. */
export const prepositions = new Set(words.prepositions)
export const subordinators = new Set(words.subordinators)
export const conditionals = new Set(words.conditionals)
export const relatives = new Set(words.relatives)
export const modals = new Set(words.modals)
export const negators = new Set(words.negators)
export const particles = new Set(words.particles)
export const linkingVerbs = new Set(words.linkingVerbs)
export const predicateParticiples = new Set(words.predicateParticiples)
export const beForms = new Set(words.auxiliaries.be)
export const haveForms = new Set(words.auxiliaries.have)
export const doForms = new Set(words.auxiliaries.do)

/** Base forms of irregular past tenses that a tagger may take for nouns. */
export const irregularPast: ReadonlyMap<string, string> = new Map(Object.entries(forms.irregularPast))

const participleOnly = new Set(forms.participleOnly)
const pastOnly = new Set(forms.pastOnly)
const pastOrParticiple = new Set(forms.pastOrParticiple)
const unchanged = new Set(forms.unchanged)

export type WordForm = 'gerund' | 'participle' | 'past' | 'past-or-participle' | 'present' | 'base'

/** What form of its verb a word is, from spelling and the table of irregular verbs; "base" also stands for a present plural. */
export function formOf(word: string, lemma: string): WordForm {
  const text = word.toLowerCase()
  if (text.endsWith('ing') && text !== lemma) return 'gerund'
  if (unchanged.has(text)) return 'past-or-participle'
  if (pastOnly.has(text)) return 'past'
  if (participleOnly.has(text) && text !== lemma) return 'participle'
  if (pastOrParticiple.has(text) && text !== lemma) return 'past-or-participle'
  if (text.endsWith('ed') && text !== lemma) return 'past-or-participle'
  if (text === lemma) return 'base'
  return text.endsWith('s') ? 'present' : 'base'
}
