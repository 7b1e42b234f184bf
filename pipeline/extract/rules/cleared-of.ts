import { agents, partiesIn, phrasesAfter } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass } from '../lexicon'
import type { Clause } from '../syntax/clause'

/** "The town had been cleared of militants", "the army rid the valley of rebels": force against those who are gone, by whomever. */
export const clearedOf: Rule = {
  name: 'cleared-of',
  read: (reading) => reading.clauses.flatMap((clause) => cleared(clause, reading) ?? []),
}

function cleared(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, objects } = clause
  if (!verb || !/^(clear|cleanse|purge|rid|free)$/.test(verb.lemma)) return null
  const gone = [...phrasesAfter(clause, ['of', 'from']), ...objects.flat().flatMap(({ prepositions }) => prepositions.filter(({ word }) => word === 'of').flatMap(({ phrases }) => phrases))]
    .filter((p) => isOfClass(p.lemma, 'fighters') && p.from > verb.to)
  const where = verb.passive ? clause.subject : objects.flat()
  if (!gone.length || !where.some((p) => isOfClass(p.lemma, 'territory') || p.mentions.some((i) => /^(place|country)$/.test(reading.parsed.mentions[i]?.kind ?? '')))) return null
  return buildCandidate(clause, reading, { type: 'ASSAULT', mode: 'seize', label: 'Clears of fighters', source: partiesIn(agents(clause), reading), target: partiesIn(gone, reading), happens: verb.passive && !agents(clause).length, weight: 0.8 })
}
