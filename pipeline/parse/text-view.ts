import type { Sentence, Token } from '@/model/parsed-article'

/** A parsed text as flat lists, so that steps can look left and right by index: `lower[i]` is token i in lower case, `sentenceOf[i]` its sentence. */
export type TextView = {
  body: string
  tokens: Token[]
  lower: string[]
  sentenceOf: number[]
  /** `titleCase`: nearly every word has a capital, as in a headline. */
  sentences: { first: number; end: number; titleCase: boolean }[]
  /** Words that the text writes as names where no sentence and no quotation begins. */
  namedInside: Set<string>
}

/** Lays out sentences as one list of tokens. */
export function viewText(body: string, sentences: Sentence[]): TextView {
  const view: TextView = { body, tokens: [], lower: [], sentenceOf: [], sentences: [], namedInside: new Set() }
  for (const [index, sentence] of sentences.entries()) {
    view.sentences.push({ first: view.tokens.length, end: view.tokens.length + sentence.tokens.length, titleCase: isTitleCase(sentence.tokens) })
    for (const token of sentence.tokens) {
      view.tokens.push(token)
      view.lower.push(token.text.toLowerCase())
      view.sentenceOf.push(index)
    }
  }
  for (const [i, token] of view.tokens.entries()) if (token.pos === 'PROPN' && !startsSentence(view, i)) view.namedInside.add(token.text)
  return view
}

const openers = /^["“‘`'(\[:«]+$|^--?$|^[–—]$|^_$/

/** True for the first word of a sentence, of a quotation or after a colon: its capital letter says nothing. Not within a phrase that has begun: 'a "Trump deal"'. */
export function startsSentence(view: TextView, i: number): boolean {
  if (i === 0 || view.sentenceOf[i - 1] !== view.sentenceOf[i]) return true
  return openers.test(view.tokens[i - 1]?.text ?? '') && !/^(?:an?|the|his|her|its|their)$/.test(view.lower[i - 2] ?? '')
}

function isTitleCase(tokens: Token[]): boolean {
  let [words, capitals] = [0, 0]
  for (const { text } of tokens) {
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue
    words++
    if (/^\p{Lu}/u.test(text)) capitals++
  }
  return words > 3 && capitals / words > 0.8
}

/** The first token that begins at an offset or behind it; the number of tokens where none does. */
export function tokenFrom({ tokens }: TextView, offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** True where token i begins with a capital letter. */
export const isCapital = (view: TextView, i: number): boolean => /^\p{Lu}/u.test(view.tokens[i]?.text ?? '')

/** True where no white space stands between token i and the one before it. */
export const isGlued = (view: TextView, i: number): boolean => i > 0 && view.tokens[i - 1]?.end === view.tokens[i]?.start

/** The words from token `first` up to (not including) token `end`, white space made single. */
export function wordsOf(view: TextView, first: number, end: number): string {
  const [a, b] = [view.tokens[first], view.tokens[end - 1]]
  return a && b ? view.body.slice(a.start, b.end).replace(/\s+/g, ' ') : ''
}
