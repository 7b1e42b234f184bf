import type { Token } from '@/model/parsed-article'

const farthest = 6
const inPhrase = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'])

/** "let Ukrainian guards work", "let inspectors visit Natanz": a tagger's noun behind a plural that only the bare verb of "let" can be. */
export function isBareVerbBehindLet(tokens: Token[], i: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]]
  if (token?.pos !== 'NOUN' || before?.pos !== 'NOUN' || !/s$|men$|people$/.test(before.text) || /s$/.test(token.text)) return false
  for (let k = i - 2; k >= Math.max(0, i - farthest); k--) {
    if (tokens[k]?.lemma === 'let') return tokens[k]?.pos === 'VERB'
    if (!inPhrase.has(tokens[k]?.pos ?? '')) return false
  }
  return false
}
