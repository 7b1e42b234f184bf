import { agents, partiesIn, phrasesBehind } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass } from '../lexicon'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

/** "The government took its round table to Lviv", "brought their talks to Vienna": talks that are held where they are taken, and nothing seized. */
export const movedTalks: Rule = {
  name: 'moved-talks',
  read: (reading) => reading.clauses.flatMap((clause) => moved(clause, reading) ?? []),
}

function moved(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, objects } = clause
  const talks = objects.flat().find((p) => isTalks(p, reading))
  const source = partiesIn(agents(clause), reading)
  if (!verb || verb.passive || !/^(take|bring|move|shift)$/.test(verb.lemma) || !talks || !source.length || !leadsTo(clause, talks)) return null
  return buildCandidate(clause, reading, { type: 'CONSULT', mode: 'meeting', label: 'Talks', both: true, source, target: [], happens: true, untargeted: true, claims: [talks.head], weight: 0.8 })
}

/** "its round table", "their talks": one's own. */
function isTalks({ from, head, lemma }: NounPhrase, { chunked: { tokens } }: SentenceReading): boolean {
  const own = /^(its|their|his|her|the)$/i.test(tokens[from]?.text ?? '')
  return own && (isOfClass(lemma, 'talks') || (lemma === 'table' && tokens[head - 1]?.lemma === 'round')) && !/^(part|effort|process)$/.test(lemma)
}

/** "to Lviv", also where the town follows as a phrase of its own. */
const leadsTo = (clause: Clause, talks: NounPhrase): boolean =>
  [...phrasesBehind(clause, ['to', 'into']), ...talks.prepositions.filter(({ word }) => word === 'to').flatMap(({ phrases }) => phrases), ...clause.objects.flat().filter((p) => p !== talks)].some((p) => p.entity === 'place' || p.entity === 'country')
