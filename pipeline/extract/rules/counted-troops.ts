import { agents, partiesIn, phrasesBehind, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass } from '../lexicon'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

/** "The Pentagon is sending 600 to Poland": a number of whom the text has told, sent by those who command soldiers. */
export const countedTroops: Rule = {
  name: 'counted-troops',
  read: (reading) => reading.clauses.flatMap((clause) => sent(clause, reading) ?? []),
}

const armed = /\b(pentagon|army|navy|air force|military|armed forces|defen[cs]e (?:ministry|department|secretary|minister)|ministry of defen[cs]e|nato|general staff)\b/i

function sent(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, objects } = clause
  const source = partiesIn(agents(clause), reading)
  const counted = objects.flat().find((p) => isNumber(p, reading))
  if (!verb || verb.negated || !/^(send|deploy|dispatch|station|fly)$/.test(verb.lemma) || !counted || !source.some((i) => armed.test(reading.parsed.mentions[i]?.text ?? ''))) return null
  const target = without(partiesIn([...phrasesBehind(clause, ['to', 'in', 'into']), ...counted.prepositions.filter(({ word }) => word === 'to').flatMap(({ phrases }) => phrases)].filter((p) => !isOfClass(p.lemma, 'aid')), reading), source, reading)
  return target.length ? buildCandidate(clause, reading, { type: 'MOBILIZE', mode: 'troops', label: 'Deploys forces', source, target: target.slice(0, 2), weight: 0.8 }) : null
}

/** "600", "600 in all", "another 1,500". */
const isNumber = ({ from, to, head }: NounPhrase, { chunked: { tokens } }: SentenceReading): boolean =>
  /^(\d[\d,.]*|hundreds?|thousands?|dozens?|more)$/.test(tokens[head]?.text ?? '') && tokens.slice(from, to + 1).every(({ pos, text }) => /^(NUM|DET|ADJ|ADV)$/.test(pos) || /^(more|another|some|hundreds?|thousands?|dozens?)$/i.test(text))
