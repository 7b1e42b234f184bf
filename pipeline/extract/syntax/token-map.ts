import type { ParsedArticle, Token } from '@/model/parsed-article'

/** What the chunker must know of a sentence beside its words: the mentions and dates that lie in it, by token. */
export type TokenMap = { mentionAt: number[][]; /** Of these, all but pronouns. */ nameAt: number[][]; /** True where a mention only describes. */ commonAt: boolean[]; dateAt: boolean[] }

/** True where a token is part of a mention. */
export const inName = (map: TokenMap, i: number): boolean => (map.mentionAt[i]?.length ?? 0) > 0

/** The mentions and dates of an article by the tokens of one of its sentences. */
export function mapTokens(tokens: Token[], { mentions, dates }: ParsedArticle): TokenMap {
  const mentionAt = tokens.map((token) => indexesAt(mentions, token))
  return {
    mentionAt,
    nameAt: mentionAt.map((found) => found.filter((m) => mentions[m]?.form !== 'pronoun')),
    commonAt: mentionAt.map((found) => found.length > 0 && found.every((m) => mentions[m]?.form === 'description')),
    dateAt: tokens.map((token) => indexesAt(dates, token).some((d) => dates[d]?.type === 'DATE' || dates[d]?.type === 'TIME')),
  }
}

/** Indexes of the spans that cover a token; the lists are in text order, so a search by halves finds where to look. */
function indexesAt(spans: { start: number; end: number }[], token: Token): number[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= token.start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low - 1; i >= 0 && i >= low - 8; i--) {
    const span = spans[i]
    if (span && span.start <= token.start && span.end >= token.end) found.push(i)
  }
  return found
}
