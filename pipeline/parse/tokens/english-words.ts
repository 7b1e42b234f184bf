import { its, nlp } from './nlp'

const cache = new Map<string, string | null>()
const mostWords = 20_000
// Words the model does not know get numbers after the last one it knows.
const known = (word: string) => nlp.readDoc(word).tokens()
const firstUnknown = (known('zqxjkvbw').out(its.uniqueId) as number[])[0] ?? Infinity

/** The tag a word has on its own in lower case ("Top" gives ADJ), null where the model does not know the word. */
export function englishTag(word: string): string | null {
  const lower = word.toLowerCase()
  const cached = cache.get(lower)
  if (cached !== undefined) return cached
  if (cache.size > mostWords) cache.clear()
  const tokens = known(lower)
  const ids = tokens.out(its.uniqueId) as number[]
  const tags = tokens.out(its.pos) as string[]
  const tag = ids.length === 1 && (ids[0] ?? Infinity) < firstUnknown ? (tags[0] ?? null) : null
  cache.set(lower, tag)
  return tag
}
