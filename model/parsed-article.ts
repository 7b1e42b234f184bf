import { z } from 'zod'
import { Article } from './article'

/** A half-open range of UTF-16 offsets in an article's body. */
export const Span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
export type Span = z.infer<typeof Span>

/** One word or punctuation mark: `pos` is a Universal POS tag, `lemma` lower case. */
export const Token = Span.extend({ text: z.string(), lemma: z.string(), pos: z.string() })
export type Token = z.infer<typeof Token>

export const Sentence = Span.extend({ tokens: z.array(Token) })
export type Sentence = z.infer<typeof Sentence>

/** A time expression: `value` as TIMEX3 (TimeML) writes it, `edtf` the same for a timeline, null where it names no date. */
export const DateExpression = Span.extend({
  text: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  edtf: z.string().nullable(),
  anchor: z.enum(['publication', 'mention', 'stated']),
  rule: z.string(),
})
export type DateExpression = z.infer<typeof DateExpression>

export const MentionKind = z.enum(['person', 'organisation', 'country', 'group', 'place', 'agreement'])
export type MentionKind = z.infer<typeof MentionKind>

/**
 * A name, title, pronoun or description that refers to someone or something.
 * `name` is the canonical name of what it refers to; mentions of one thing in an article share `actor` and `name`.
 * `country` is an ISO 3166-1 alpha-3 code, or EU and the like for bodies that filters treat as countries.
 * `country` of a person or organisation is the state it acts for. `members` holds slugs where the mention is collective ("the two ministers").
 */
export const Mention = Span.extend({
  text: z.string(),
  kind: MentionKind,
  actor: z.string().nullable(),
  name: z.string(),
  country: z.string().nullable(),
  office: z.string().nullable(),
  form: z.enum(['name', 'metonym', 'nationality', 'title', 'description', 'pronoun', 'collective']),
  members: z.array(z.string()).optional(),
})
export type Mention = z.infer<typeof Mention>

/** Words given in quotation marks (`start`, `end` inside the marks) or after "said that"; `speaker` is an index into mentions. */
export const Quotation = Span.extend({
  speaker: z.number().int().nullable(),
  cue: z.tuple([z.number().int(), z.number().int()]).nullable(),
})
export type Quotation = z.infer<typeof Quotation>

/** Step 2's result: all that can be said of the text without knowing what an event is. Every list is in text order. */
export const ParsedArticle = z.object({
  article: Article,
  sentences: z.array(Sentence),
  dates: z.array(DateExpression),
  mentions: z.array(Mention),
  quotations: z.array(Quotation),
})
export type ParsedArticle = z.infer<typeof ParsedArticle>
