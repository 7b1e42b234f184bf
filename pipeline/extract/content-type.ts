import type { EventType } from '@/model/plover'
import type { SentenceReading } from './candidate'
import { isOfClass, nounFrames, verbFrames } from './lexicon'
import { matchVerbFrame } from './match-verb-frame'
import { readActNoun } from './read-act-noun'
import type { Clause } from './syntax/clause'
import type { NounPhrase } from './syntax/items'

const givingUp = new Set(['suspend', 'halt', 'freeze', 'delay', 'postpone', 'drop', 'shelve', 'abandon', 'scrap', 'put off', 'put on hold', 'give up', 'cancel', 'renounce'])

/** The type of act that a clause would be if it were done, with light verbs seen through; null where its verb tells none. */
export function contentType(clause: Clause, reading: SentenceReading): EventType | null {
  // "agreed to suspend its plan to annex", "to put off the vote": giving up a plan is no step of it.
  if (givingUp.has(clause.verb?.lemma ?? '') && clause.objects.flat().some((p) => /^(plan|intention|project|effort|attempt|bid|threat|election|vote|ballot|poll|referendum)$/.test(p.lemma))) return 'CONCEDE'
  if (isAnswerInKind(clause)) return 'THREATEN'
  const frame = matchVerbFrame(clause, reading)?.frame
  if (frame) return frame.type
  const light = clause.objects.flat().map((p) => nounType(p, reading)).find((type) => type !== null)
  if (light) return light
  for (const inner of reading.clauses) if (inner.governor === clause && (inner.kind === 'infinitive' || inner.kind === 'gerund')) return contentType(inner, reading)
  const [first] = verbFrames.get(clause.verb?.lemma ?? '') ?? []
  // A frame that asks for more than its verb tells nothing by the verb alone: "will take him to Poland".
  return first && first.object === undefined && !first.as && !first.onto && !first.person ? first.type : null
}

/** What is answered with more than words: "will respond to every hostile step". */
const blow = /^(thrust|aggression|provocation|attack|threat|sanction|incursion|strike|violation|insult|raid|tariff|blow)$/

/** "will retaliate", "would answer in kind", "will proceed from the principle of reciprocity". */
function isAnswerInKind({ verb, objects, prepositions }: Clause): boolean {
  const lemma = verb?.lemma ?? ''
  const behind = (words: RegExp) => prepositions.some(({ phrases }) => phrases.some((p) => words.test(p.lemma) || p.prepositions.some((q) => q.phrases.some((r) => words.test(r.lemma)))))
  return /^(retaliate|strike back|hit back)$/.test(lemma) || (/^(answer|respond|reply|react)( to)?$/.test(lemma) && (behind(/^kind$/) || [...objects.flat(), ...prepositions.filter(({ word }) => word === 'to').flatMap(({ phrases }) => phrases)].some((p) => blow.test(p.lemma)))) || (/^(act|proceed|proceed from|be guided by)$/.test(lemma) && behind(/^reciprocity$/))
}

/** The type of act that a noun phrase names ("sanctions", "military action"); null where it names none. */
export function nounType(phrase: NounPhrase, reading: SentenceReading): EventType | null {
  if (isOfClass(phrase.lemma, 'sanction')) return 'SANCTION'
  return readActNoun(phrase, reading)?.type ?? nounFrames.get(phrase.lemma)?.find(({ needs }) => !needs)?.type ?? null
}
