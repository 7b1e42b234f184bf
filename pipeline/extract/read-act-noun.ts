import type { SentenceReading } from './candidate'
import { nounFrames, type NounFrame } from './lexicon'
import type { NounPhrase } from './syntax/items'

const actHeads = new Set([...nounFrames.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)))

const blowNouns = new Set(['attack', 'assault', 'broadside', 'onslaught'])
/** "a scathing attack": what only words can be. */
const inWords = new Set(['verbal', 'scathing', 'stinging', 'blistering', 'withering', 'vitriolic', 'rhetorical', 'personal', 'veiled', 'thinly-veiled', 'outspoken', 'searing', 'tweeted'])

/** The frame of a phrase's head noun, compounds first ("phone call" before "call"); null where the noun names no act. */
export function readActNoun(phrase: NounPhrase, { chunked }: SentenceReading): NounFrame | null {
  const head = chunked.tokens[phrase.head]?.lemma.toLowerCase() ?? ''
  // "hostilities" are fighting, "hostility" is a mood.
  if (chunked.tokens[phrase.head]?.text.toLowerCase() === 'hostility') return null
  if (!actHeads.has(head) && !(head.endsWith('s') && nounFrames.has(head.slice(0, -1)))) return null
  const lemmas = chunked.tokens.slice(phrase.from, phrase.head + 1).map((t) => t.lemma.toLowerCase())
  if (blowNouns.has(head) && lemmas.some((lemma) => inWords.has(lemma))) return nounFrames.get('criticism')?.[0] ?? null
  for (const size of [3, 2, 1]) {
    if (lemmas.length < size) continue
    const found = nounFrames.get(lemmas.slice(-size).join(' '))?.find((frame) => !frame.needs || phrase.prepositions.some((p) => frame.needs?.includes(p.word)))
    if (found) return found
  }
  const plural = lemmas.at(-1)
  return plural?.endsWith('s') ? (nounFrames.get(plural.slice(0, -1))?.[0] ?? null) : null
}
