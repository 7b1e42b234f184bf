import nameWords from '@/pipeline/lexicon/name-words.json'
import type { TextView } from '../text-view'

const beforePlace = new Set(['in', 'to', 'from', 'near', 'at', 'outside', 'around', 'inside', 'into', 'toward', 'towards', 'through', 'across', 'of', 'around', 'via', 'over', 'for', 'on', 'off', 'leave', 'visit', 'reach', 'enter', 'bomb', 'shell', 'attack', 'capture', 'seize', 'tour', 'capital', 'city', ...nameWords.directions])
const beforeGovernment = new Set(['between', 'with', 'by', 'against', 'urge', 'defy', 'oppose', 'back', 'praise', 'thank', 'provoke', 'assure', 'rebuff', 'accuse', 'warn', 'tell', 'press', 'pressure', 'ask', 'criticize', 'criticise', 'blame', 'condemn', 'call', 'convince', 'persuade', 'help', 'support', 'force', 'allow', 'give', 'offer', 'demand', 'make', 'let', 'anger', 'put', 'push', 'isolate', 'punish', 'threaten', 'because'])
const verbs = new Set(['VERB', 'AUX'])
/** Words that, with their preposition, are said of a government and not of a city: "sanctions on Damascus", "its ambassador from Washington". */
const toGovernment: Record<string, ReadonlySet<string>> = {
  on: new Set(['sanction', 'embargo', 'ban', 'pressure', 'restriction', 'tariff', 'call', 'penalty', 'curb', 'cost']),
  to: new Set(['appeal', 'warning', 'ultimatum', 'demand', 'message', 'aid', 'assistance', 'support', 'concession', 'apologize', 'apologise', 'loan', 'ambassador', 'weapon', 'arms', 'ties', 'letter']),
  from: new Set(['ambassador', 'envoy', 'demand', 'concession', 'response', 'pledge', 'commitment', 'guarantee', 'assurance']),
  for: new Set(['support', 'backing', 'aid', 'concession', 'painful', 'costly', 'embarrassing', 'unacceptable']),
}

/**
 * Whether a capital's name stands for the government that sits there ("Ankara rejected the offer", "ties between Washington and Moscow")
 * or for the place ("in Ankara", "GENEVA, April 17"): told by what stands before and after it.
 */
export function isGovernment(view: TextView, first: number, end: number): boolean {
  const sentence = view.sentences[view.sentenceOf[first] ?? 0]
  const [before, after] = [view.tokens[first - 1], view.tokens[end]]
  const inSentence = first > (sentence?.first ?? 0)
  if (view.tokens[first]?.text === view.tokens[first]?.text.toUpperCase()) return false
  if (before && toGovernment[before.lemma]?.has(view.tokens[first - 2]?.lemma ?? '')) return true
  if (before && /^(from|in)$/.test(before.lemma) && recallsEnvoy(view, first - 1, sentence?.first ?? 0)) return true
  if (inSentence && before && (beforePlace.has(before.lemma) || beforePlace.has(before.text.toLowerCase()))) return false
  if (/^(responsible|accountable|liable)$/.test(view.lower[end] ?? '')) return true
  // "Washington, instead of issuing ultimatums, should ...": an aside no dateline has.
  if (view.lower[end] === ',' && /^(instead|meanwhile|however|too|which)$/.test(view.lower[end + 1] ?? '')) return true
  if (/^[([,]$/.test(view.lower[end] ?? '') && !inSentence) return false
  // "It must be Cairo which stops shooting."
  if (before?.lemma === 'be' && /^(which|who)$/.test(view.lower[end] ?? '')) return true
  if (inSentence && before && beforeGovernment.has(before.lemma)) return true
  // "demanded that Islamabad hand over ...": whoever is to do it is no city.
  if (before?.text === 'that' && /^(demand|insist|request|urge|order|propose|ask|require)$/.test(view.tokens[first - 2]?.lemma ?? '')) return true
  if (inSentence && /^(and|or)$/.test(before?.lemma ?? '')) return startsChain(view, first - 1, sentence?.first ?? 0)
  if (view.lower[end] === "'s" || view.lower[end] === '’s') return !/^(airport|streets?|suburbs?|mayor|center|centre|main|old|city|outskirts)$/.test(view.lower[end + 1] ?? '')
  return after !== undefined && end < (sentence?.end ?? 0) && isAct(view, end)
}

// "recalled its ambassador, Mikhail Zurabov, from Kiev": envoys are sent to governments.
function recallsEnvoy(view: TextView, preposition: number, from: number): boolean {
  const clause = view.tokens.slice(Math.max(from, preposition - 8), preposition)
  const envoy = clause.findIndex(({ lemma }) => /^(ambassador|envoy)$/.test(lemma))
  return envoy > 0 && clause.slice(0, envoy).some(({ lemma }) => /^(recall|withdraw|expel)$/.test(lemma))
}

// A verb right after it, or after an adverb or a date ("Ankara on Monday said").
function isAct(view: TextView, end: number): boolean {
  const after = view.tokens[end]
  if (!after) return false
  if (verbs.has(after.pos)) return true
  const skipped = /^(on|also|has|had|late|earlier|again|still|now|itself|repeatedly|immediately|later|reportedly|and)$/.test(after.lemma) || after.pos === 'ADV'
  return skipped && view.tokens.slice(end + 1, end + 4).some((token) => verbs.has(token.pos))
}

// "between Washington and Moscow": the second goes with the first.
function startsChain(view: TextView, and: number, from: number): boolean {
  for (let k = and - 1; k >= Math.max(from, and - 4); k--) {
    if (beforeGovernment.has(view.tokens[k]?.lemma ?? '')) return true
    if (view.lower[k] === ',') break
    if (beforePlace.has(view.tokens[k]?.lemma ?? '')) return false
  }
  return view.tokens.slice(and + 2, and + 4).some((token) => verbs.has(token.pos))
}
