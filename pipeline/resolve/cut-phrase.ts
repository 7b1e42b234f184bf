const ends = /^(after|although|and|as|because|before|but|how|if|in|on|or|since|should|so|that|unless|until|when|where|whether|which|while|who|why|with)$/i
const weak = /^(a|an|and|are|as|at|between|but|by|for|from|her|his|in|into|is|against|during|under|its|not|of|on|or|over|that|the|their|to|was|were|with|more|help)$/i

// "in April", "last Wednesday": the list has the date beside the title. "on Moscow", "in Crimea" tell which.
const days = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
const when = / (?:(?:last|next|this) (?:week|weekend|month|year|\p{Lu}\p{Ll}+day)|at the weekend)$/u
const past = /(?:ed|said|told|gave|took|made|went|came|held|sent|put|left|met)$/

/** What phrase it is: a thing, after which "and" mostly begins another act; a clause, which is cut only where it is too long. */
export type PhraseKind = 'act' | 'thing' | 'clause'

/** The words up to where a phrase of a headline's length can end; null where fewer than two are left. */
export function cutPhrase(text: string, kind: PhraseKind = 'act'): string | null {
  const words = text.trim().replace(when, '').split(/\s+/)
  // "a serious and strong response", "massive political and economic damage": two words before "and" may want what follows it.
  const mayJoin = (word: string) => /^(and|or)$/.test(word) && (kind !== 'thing' || /^an?$/.test(words[0] ?? '') || !past.test(words[3] ?? 'ed'))
  const isWhich = (word: string, next = '') => /^(in|on)$/.test(word) && /^\p{Lu}/u.test(next) && !days.test(next)
  const [most, least] = kind === 'clause' ? [14, 5] : [12, 2]
  const stop = kind === 'clause' && words.length <= most ? -1 : words.findIndex((word, i) => i >= least && ends.test(word) && !isWhich(word, words[i + 1]) && !(i === 2 && mayJoin(word)))
  const end = stop < 0 ? words.length : stop
  // One that is too long ends before a word that joins: never between a word and its noun.
  const last = end <= most ? end : words.findLastIndex((word, i) => i >= 2 && i <= most && weak.test(word))
  const kept = words.slice(0, last < 0 ? most : last)
  while (kept.length && weak.test(kept.at(-1) ?? '')) kept.pop()
  return kept.length >= 2 ? kept.join(' ') : null
}
