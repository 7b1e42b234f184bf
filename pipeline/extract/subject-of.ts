import type { ParsedArticle, Sentence, Token } from '@/model/parsed-article'
import { reportingVerbs } from './lexicon'
import { isSide } from './sides'

/** Words of what is meant to be done. */
const intending = /\b(?:plan(?:s|ned|ning)?|inten(?:ds?|ded|tion)|wants?|wanted|aim(?:s|ed)|propos(?:es?|ed|al)|decided|will|would|(?:is|are|was|were) to)\b/

/**
 * Who does what a sentence tells, as its subject: "Ethiopia has begun to fill its dam", "Lavrov said Russia would build it" (Russia). With `meant`, only of a sentence
 * that tells what is meant to be done, also by whoever only speaks. An index into mentions; null where it is no side's doing.
 */
export function subjectOf({ start, end, tokens }: Sentence, { mentions, article: { body } }: ParsedArticle, meant: boolean): number | null {
  if (meant && !intending.test(body.slice(start, end))) return null
  let found: number | null = null
  for (const [i, mention] of mentions.entries()) {
    if (mention.start < start || mention.end > end || !isSide(mention) || mention.kind === 'place') continue
    const verb = verbBehind(mention.end, tokens)
    if (!verb || isBehindPreposition(mention.start, tokens)) continue
    found ??= i
    // "X said Y plans to": of Y.
    if (!reportingVerbs.has(verb.lemma)) return i
  }
  return meant ? found : null
}

/** The main verb right behind an offset, adverbs, auxiliaries and the other verbs of its group left out; null where no verb follows. */
function verbBehind(offset: number, tokens: Token[]): Token | null {
  let at = tokens.findIndex((token) => token.start >= offset)
  // "Rebels in northern Mali will hold": where they are.
  if (tokens[at]?.text === 'in') do at++; while (/^(ADJ|PROPN|DET)$/.test(tokens[at]?.pos ?? ''))
  while (tokens[at]?.pos === 'ADV') at++
  // "Turkey plans to drill": a verb, whatever its tag.
  if (/^plans?$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'to') return tokens[at] ?? null
  if (!/^(VERB|AUX)$/.test(tokens[at]?.pos ?? '')) return null
  while (/^(AUX|ADV|PART)$/.test(tokens[at]?.pos ?? '')) at++
  return tokens[at] ?? null
}

const isBehindPreposition = (offset: number, tokens: Token[]): boolean => tokens.findLast((token) => token.end <= offset)?.pos === 'ADP'
