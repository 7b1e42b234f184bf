import forms from '@/pipeline/lexicon/verb-forms.json'

/** Past forms that are no nouns, with their bare form; "saw" and "rose" may be nouns, and have none here. */
const pastOnly = new Map(Object.entries(forms.irregularPast).filter(([past]) => forms.pastOnly.includes(past)))

/** The tag and lemma of a word that the tagger takes for a noun and that can only be a verb ("the men who overthrew him"); null where its tag may stand. */
export function mendTag(value: string, pos: string): { pos: string; lemma: string } | null {
  const lemma = pos === 'NOUN' || pos === 'ADJ' ? pastOnly.get(value) : undefined
  return lemma === undefined ? null : { pos: 'VERB', lemma }
}
