const irregular = new Map([['cannot', 'can'], ['ca', 'can'], ['wo', 'will'], ["n't", 'not'], ["'ll", 'will'], ["'re", 'be'], ["'m", 'be'], ['staged', 'stage'], ['staging', 'stage'], ['ceasefires', 'ceasefire']])

/** The lemma of a word in lower case, where the tagger gives none or a wrong one. Names keep their form. */
export function mendLemma(value: string, lemma: string | undefined, pos: string): string {
  const lower = value.toLowerCase()
  if (pos === 'PROPN') return lower
  return irregular.get(lower) ?? lemma?.toLowerCase() ?? lower
}
