import type { AgreementRef } from '@/model/event-draft'
import type { Modality } from '@/model/modality'
import type { ParsedArticle } from '@/model/parsed-article'
import type { EventType } from '@/model/plover'
import type { ArticleSubject } from './affairs/article-subject'
import type { Clause } from './syntax/clause'
import type { ChunkedSentence, NounPhrase } from './syntax/items'

/** One sentence as the rules see it. */
export type SentenceReading = {
  index: number
  parsed: ParsedArticle
  subject: ArticleSubject
  chunked: ChunkedSentence
  clauses: Clause[]
  nouns: NounPhrase[]
}

/** An act that a rule has read, before its parties, date and place are settled. `act` and `claims` are token indexes. */
export type Candidate = {
  type: EventType
  mode: string
  label: string
  modality: Modality
  clause: Clause | null
  act: [number, number]
  source: number[]
  target: number[]
  both: boolean
  agreement: AgreementRef['status'] | null
  condition: Clause | null
  /** Words that other rules may no longer read as an act of their own. */
  claims: number[]
  weight: number
  /** The clause whose saying is the act, where `clause` holds what is said: its day is the act's. */
  told?: Clause
  /** True where the act needs no party that it is done to: "bombed ten targets". */
  untargeted?: boolean
  /** True where nobody need be named who does it: "the truce took effect". */
  happens?: boolean
}

/** A rule recognises one way of telling an act. It returns what it reads, and may note why it passed over a near miss. */
export type Rule = { name: string; read: (sentence: SentenceReading, note: (token: number, why: string) => void) => Candidate[] }
