import { agreementsIn, partiesIn, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
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

/** "X is opposed to Y", "X is against Y", "X is in talks with Y", "X is due in Kiev for talks with Y", "X and Y are expected at a summit", "X has been a strong critic of Y". */
export const copularAct: Rule = {
  name: 'copular-act',
  read: (reading) => reading.clauses.flatMap((clause) => {
    if (!clause.verb || !(linking.has(clause.verb.lemma) || isAwaited(clause))) return []
    const source = partiesIn(clause.subject, reading)
    const read = (found: { type: EventType; mode: string; label: string }, target: number[], both = false, claims: number[] = []) =>
      target.length ? [buildCandidate(clause, reading, { ...found, source, target: without(target, source, reading), both, weight: 0.7, claims })] : []
    const arrival = arrivalOf(clause, reading)
    if (arrival.length) return [buildCandidate(clause, reading, { type: 'CONSULT', mode: 'visit', label: 'Visit', both: true, source, target: without(arrival, source, reading).slice(0, 1), modality: 'planned', weight: 0.8 })]
    const meeting = meetingAt(clause, source, reading)
    if (meeting) return [buildCandidate(clause, reading, { type: 'CONSULT', mode: 'meeting', label: 'Meeting', both: true, weight: 0.8, ...meeting })]
    if (isAwaited(clause)) return []
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

/** "are expected at a summit", "is awaited in Rome". */
const isAwaited = ({ verb }: Clause): boolean => verb !== null && verb.passive && !verb.negated && /^(expect|await)$/.test(verb.lemma)

/** "X was in Minsk for a meeting with Y", "X and Y are expected at a summit": those who are, or are to be, where they meet. */
function meetingAt(clause: Clause, source: number[], reading: SentenceReading): Pick<Candidate, 'source' | 'target' | 'claims'> & Partial<Candidate> | null {
  const talks = phrasesAfter(clause, isAwaited(clause) ? ['at', 'for'] : ['for']).filter((p) => /^(meeting|talks)$/.test(readActNoun(p, reading)?.mode ?? ''))
  const there = isAwaited(clause) || phrasesAfter(clause, ['in']).some((p) => p.entity === 'place' || p.entity === 'country')
  if (!talks.length || !there || clause.verb?.negated || !source.length) return null
  const met = without(partiesIn(phrasesAfter(clause, ['with']), reading), source, reading)
  const sides = met.length ? { source, target: met } : { source: source.slice(0, 1), target: source.slice(1) }
  return sides.target.length ? { ...sides, claims: talks.map((p) => p.head), ...(isAwaited(clause) ? { modality: 'planned' as const } : {}) } : null
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
