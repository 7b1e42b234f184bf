import { agents, contentsOf, contentVerbs, partiesIn, patients, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

const joining = /^(join|accede|accede to|unite|unite with|reunite|reunite with|merge|merge with|become|remain|stay)$/
const parting = /^(leave|secede|secede from|break|break away|break away from|split|split from|split off|separate|separate from|quit)$/

/** "The assembly voted to make the island part of Greece", "voted to join the union", "voted to break away from Serbia": to which state or union a land is to belong. */
export const votedUnion: Rule = {
  name: 'voted-union',
  read: (reading) => reading.clauses.flatMap((clause) => voted(clause, reading) ?? []),
}

function voted(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  if (!verb || verb.lemma !== 'vote' || verb.negated) return null
  const source = partiesIn(agents(clause), reading)
  for (const content of contentsOf(clause, reading.clauses)) {
    if (content.kind !== 'infinitive' || !content.verb || content.verb.negated) continue
    const whole = unionIn(content, reading)
    if (!whole) continue
    const target = without(whole.parties, source, reading).slice(0, 1)
    if (!target.length || !source.length) continue
    return buildCandidate(clause, reading, { ...(whole.joins ? { type: 'AGREE', mode: 'join', label: 'Votes to join' } : { type: 'REJECT', mode: 'secede', label: 'Votes to leave' }), source, target, claims: contentVerbs(clause, reading.clauses), weight: 0.9 })
  }
  return null
}

function unionIn(content: Clause, reading: SentenceReading): { joins: boolean; parties: number[] } | null {
  const lemma = content.verb?.lemma ?? ''
  const objects = patients(content).flat()
  // "part of Russia": the whole that one is to be a part of.
  const part = objects.filter((p) => p.lemma === 'part').flatMap(({ prepositions }) => prepositions.filter(({ word }) => word === 'of').flatMap(({ phrases }) => phrases))
  if (part.length && /^(make|become|be|remain|declare)$/.test(lemma)) return { joins: true, parties: belonging(part, reading) }
  if (joining.test(lemma)) return { joins: true, parties: belonging([...objects, ...phrasesAfter(content, ['with', 'to', 'in'])], reading) }
  if (parting.test(lemma)) return { joins: false, parties: belonging([...objects, ...phrasesAfter(content, ['from'])], reading).filter((i) => reading.parsed.mentions[i]?.kind === 'country' && reading.parsed.mentions[i]?.country?.length === 3) }
  return null
}

/** States and bodies, and no people in them. */
const belonging = (phrases: NounPhrase[], reading: SentenceReading): number[] =>
  partiesIn(phrases, reading).filter((i) => /^(country|organisation)$/.test(reading.parsed.mentions[i]?.kind ?? ''))
