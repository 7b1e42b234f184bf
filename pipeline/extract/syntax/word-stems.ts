/** The bare form of a verb in the third person: "signs" gives "sign"; null for a word without "s". */
export function thirdPerson(word: string): string | null {
  if (!word.endsWith('s')) return null
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(sh|ch|ss|x)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** The bare form that a word in "ed" would have as one of `verbs`. */
export function pastLemma(word: string, verbs: ReadonlySet<string>): string {
  const stem = word.slice(0, -2)
  if (verbs.has(stem)) return stem
  if (verbs.has(`${stem}e`)) return `${stem}e`
  if (word.endsWith('ied') && verbs.has(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`
  return stem.slice(0, -1)
}

/** The bare form that a word in "ing" would have as one of `verbs`; empty where it would be none. */
export function gerundLemma(word: string, verbs: ReadonlySet<string>): string {
  const stem = word.slice(0, -3)
  return [stem, `${stem}e`, stem.slice(0, -1)].find((lemma) => verbs.has(lemma)) ?? ''
}
