import forms from '@/pipeline/lexicon/verb-forms.json'

/** Past forms that are no nouns, with their bare form; "saw" and "rose" may be nouns, and have none here. */
const pastOnly = new Map(Object.entries(forms.irregularPast).filter(([past]) => forms.pastOnly.includes(past)))

/** "Iran and Russia sign gas deal", "Iran signs gas deal": what headlines tell between a name and what was signed. */
const signing = new Map([['sign', 'sign'], ['signs', 'sign'], ['ink', 'ink'], ['inks', 'ink'], ['seal', 'seal'], ['seals', 'seal']])

/** The tag and lemma of a word that the tagger takes for a noun and that can only be a verb ("the men who overthrew him"), `before` the tag of the word before it; null where its tag may stand. */
export function mendTag(value: string, pos: string, before: string | undefined): { pos: string; lemma: string } | null {
  const lemma = pos === 'NOUN' || pos === 'ADJ' ? (pastOnly.get(value) ?? (before === 'PROPN' ? signing.get(value) : undefined)) : undefined
  return lemma === undefined ? null : { pos: 'VERB', lemma }
}
