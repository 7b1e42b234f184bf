import type { z } from 'zod'
import type { MentionKind as MentionKinds, Token } from '@/model/parsed-article'

type MentionKind = z.infer<typeof MentionKinds>

/** A base noun phrase: determiner to head. `head` is the index of the head token; `mentions` are indexes into the article's mentions. */
export type NounPhrase = {
  kind: 'noun'
  from: number
  to: number
  head: number
  lemma: string
  mentions: number[]
  /** What kind of thing the head names; null where it is no mention. */
  entity: MentionKind | null
  /** The owner in "Russia's call", "his call". */
  possessor: NounPhrase | null
  /** Phrases that hang on this one by a preposition: "a call by Kerry for talks". */
  prepositions: { word: string; phrases: NounPhrase[] }[]
}

/** Auxiliaries, negation, adverbs and a main verb, read as one. */
export type VerbGroup = {
  kind: 'verb'
  from: number
  to: number
  main: number
  /** Lemma of the main verb, with the particle of a phrasal verb ("call for", "rule out"). */
  lemma: string
  form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  tense: 'past' | 'present' | 'future' | 'none'
  perfect: boolean
  progressive: boolean
  passive: boolean
  modal: string | null
  negated: boolean
  adverbs: string[]
  /** True where the word could be a past tense or a past participle ("signed"). */
  ambiguous: boolean
  /** True where the word could be a base form or a present tense ("meet"). */
  bare: boolean
}

export type Item =
  | NounPhrase
  | VerbGroup
  | { kind: 'preposition' | 'subordinator' | 'relative' | 'that' | 'conjunction' | 'comma' | 'stop' | 'quote' | 'adjective' | 'adverb' | 'date'; from: number; to: number; word: string }

/** A sentence cut into items. */
export type ChunkedSentence = { tokens: Token[]; items: Item[]; start: number; end: number }
