/** A stretch of a sentence that says that something a provision is about is done, or broken: where its verb and its noun stand, and the words before the verb. */
export type Phrase = { start: number; end: number; verb: Span; noun: Span; lead: string; full: boolean }

type Span = { start: number; end: number }

const farthest = 70
// A verb and a noun on two sides of one of these belong to two clauses.
const breaks = /[;.,]|\b(?:but|while|although|though|unless|until|after|before|because|if|when|where|whether|who|which|that|as)\b/i

const matchesOf = (words: string, quote: string) => [...quote.matchAll(new RegExp(`(?<!\\p{L})(?:${words})`, 'giu'))].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** Everywhere that words for an act and words for its object stand in one clause, at most 70 characters apart: each act with the first object that fits. */
export function phrasesOf(quote: string, object: string, act: string, full?: string): Phrase[] {
  const objects = matchesOf(object, quote)
  return matchesOf(act, quote).flatMap((verb): Phrase[] => {
    const noun = objects.find((one) => areOneClause(quote, verb, one))
    if (!noun) return []
    const [start, end] = [Math.min(verb.start, noun.start), Math.max(verb.end, noun.end)]
    return [{ start, end, verb, noun, lead: quote.slice(0, verb.start), full: full !== undefined && matchesOf(full, quote.slice(start, end + farthest)).length > 0 }]
  })
}

function areOneClause(quote: string, verb: Span, noun: Span): boolean {
  const [first, second] = verb.start <= noun.start ? [verb, noun] : [noun, verb]
  return second.start - first.end <= farthest && !breaks.test(quote.slice(first.end, second.start))
}

export type Standing = 'done' | 'not done' | 'refused' | 'denied' | 'wished' | 'claimed'

// What stands before an act, the first that fits. "Begun to" and the like do not make it a wish.
const standings: [Standing, RegExp][] = [
  ['denied', /\bden(?:y|ies|ied|ying)\b[^,;]{0,60}$/i],
  ['refused', /\b(?:refus\w+|declin\w+|reject\w+|rul(?:e|es|ed) out|fail(?:s|ed|ing)? to|will not|would not)\b[^,;]{0,40}$/i],
  ['wished', /\bmust not\b[^;.]{0,40}$/i],
  ['not done', /\b(?:not|never|without|neither|nobody|no longer|yet to|stop(?:s|ped)? short of)\b[^,;]{0,25}$/i],
  ['claimed', /\b(?:accus|alleg|blam)\w+\b[^;.]{0,120}$/i],
  ['wished', /\b(?:will|would|shall|should|must|may|might|could|can|if|unless|until|once)\b(?: [\w’'-]+){0,3} ?$/i],
  ['wished', /(?<!\b(?:beg[au]n|begins|start(?:ed|s)?|continu(?:ed?|es)|resum(?:ed?|es)) )\bto(?: (?!and\b)[a-z-]+){0,2} ?$/],
  ['wished', /\b(?:all|those|people|anyone|protesters|fighters) who (?:[^,;.]{1,40} and )?$/i],
]

/** What the words before an act make of it: done, not done, refused, denied, only claimed of another, or only wished for, planned or possible. */
export const standingOf = ({ lead }: Pick<Phrase, 'lead'>): Standing => standings.find(([, words]) => words.test(lead))?.[0] ?? 'done'

/** True where the verb is passive: "were seized". */
export const isPassive = ({ lead }: Pick<Phrase, 'lead'>): boolean => /\b(?:was|were|been|being|is|are|be|got)\s(?:\w+ly\s)?$/i.test(lead)
