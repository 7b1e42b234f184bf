import { agreementsIn, partiesIn, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Rule, SentenceReading } from '../candidate'
import type { EventType } from '@/model/plover'
import { isOfClass } from '../lexicon'
import { readActNoun } from '../read-act-noun'
import type { Clause } from '../syntax/clause'

const adjectives: Record<string, { type: EventType; mode: string; label: string; words: string[] }> = {
  opposed: { type: 'REJECT', mode: 'reject', label: 'Opposes', words: ['to'] },
  critical: { type: 'ACCUSE', mode: 'criticize', label: 'Criticises', words: ['of'] },
  supportive: { type: 'SUPPORT', mode: 'back', label: 'Backs', words: ['of'] },
  committed: { type: 'SUPPORT', mode: 'back', label: 'Stands by', words: ['to'] },
  grateful: { type: 'SUPPORT', mode: 'praise', label: 'Thanks', words: ['to', 'for'] },
}
const nouns: Record<string, { type: EventType; mode: string; label: string }> = {
  advocate: { type: 'SUPPORT', mode: 'back', label: 'Backs' }, supporter: { type: 'SUPPORT', mode: 'back', label: 'Backs' }, backer: { type: 'SUPPORT', mode: 'back', label: 'Backs' },
  critic: { type: 'ACCUSE', mode: 'criticize', label: 'Criticises' }, opponent: { type: 'REJECT', mode: 'reject', label: 'Opposes' }, donor: { type: 'AID', mode: 'aid', label: 'Gives aid' },
}
const linking = new Set(['be', 'remain', 'become', 'stay', 'seem'])

/** "X is opposed to Y", "X is against Y", "X is in talks with Y", "X is due in Kiev for talks with Y", "X has been a strong critic of Y". */
export const copularAct: Rule = {
  name: 'copular-act',
  read: (reading) => reading.clauses.flatMap((clause) => {
    if (!clause.verb || !linking.has(clause.verb.lemma)) return []
    const source = partiesIn(clause.subject, reading)
    const read = (found: { type: EventType; mode: string; label: string }, target: number[], both = false, claims: number[] = []) =>
      target.length ? [buildCandidate(clause, reading, { ...found, source, target: without(target, source, reading), both, weight: 0.7, claims })] : []
    const arrival = arrivalOf(clause, reading)
    if (arrival.length) return [buildCandidate(clause, reading, { type: 'CONSULT', mode: 'visit', label: 'Visit', both: true, source, target: without(arrival, source, reading).slice(0, 1), modality: 'planned', weight: 0.8 })]
    const adjective = adjectives[clause.adjective ?? '']
    if (adjective) {
      const phrases = phrasesAfter(clause, adjective.words)
      return read(adjective, clause.adjective === 'committed' ? agreementsIn(phrases, reading) : partiesIn(phrases, reading))
    }
    const noun = clause.objects.flat().find((p) => nouns[p.lemma])
    if (noun) return read(nouns[noun.lemma]!, partiesIn(noun.prepositions.flatMap((p) => p.phrases), reading))
    if (phrasesAfter(clause, ['in']).some((p) => /^(custody|detention|captivity|jail|prison)$/.test(p.lemma)) && source.length) return [buildCandidate(clause, reading, { type: 'COERCE', mode: 'hold', label: 'Holds captive', source: [], target: source, weight: 0.7 })]
    if (isOnAlert(clause, reading) && clause.subject.some((p) => isOfClass(p.lemma, 'troops'))) return [buildCandidate(clause, reading, { type: 'MOBILIZE', mode: 'troops', label: 'Forces on alert', source, target: partiesIn(phrasesAfter(clause, ['in', 'near', 'along']), reading), weight: 0.8 })]
    return inActNoun(clause, reading).flatMap(({ frame, target, head }) => read(frame, target, frame.both ?? false, [head]))
      .concat(against(clause, reading).length ? read({ type: 'REJECT', mode: 'reject', label: 'Opposes' }, against(clause, reading)) : [])
  }),
}

/** "remained on high alert". */
const isOnAlert = (clause: Clause, { chunked }: SentenceReading): boolean =>
  /^on (?:high |full |maximum )?(?:alert|standby)\b/.test(chunked.tokens.slice((clause.verb?.to ?? clause.to) + 1, clause.to + 2).map((t) => t.text).join(' '))

/** "is due in Kiev for talks with Y": those to be met, else the place. */
function arrivalOf(clause: Clause, reading: SentenceReading): number[] {
  if (clause.adjective !== 'due' || clause.verb?.negated) return []
  const place = phrasesAfter(clause, ['in', 'at']).filter((p) => p.mentions.length)
  const talks = phrasesAfter(clause, ['for', 'at']).some((p) => readActNoun(p, reading)?.type === 'CONSULT')
  const met = talks ? partiesIn(phrasesAfter(clause, ['with']), reading) : []
  return met.length ? met : place.length ? partiesIn(place, reading) : []
}

const against = (clause: Clause, reading: SentenceReading) => clause.objects.length ? [] : partiesIn(phrasesAfter(clause, ['against']), reading)

/** "in talks with Y", "on a visit to Y". */
function inActNoun(clause: Clause, reading: SentenceReading) {
  return clause.prepositions.filter((p) => p.word === 'in' || p.word === 'on').flatMap((p) => p.phrases).flatMap((phrase) => {
    const frame = readActNoun(phrase, reading)
    if (!frame?.both) return []
    return [{ frame, target: partiesIn(phrasesAfter(clause, ['with', 'to']), reading), head: phrase.head }]
  })
}
