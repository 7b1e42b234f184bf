import { agents, contentVerbs, partiesIn, patients, phrasesAfter, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Rule, SentenceReading } from '../candidate'
import { conditionOf, modalityOf } from '../modality-of'
import { speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'
import { tellingClause } from '../telling-clause'

const keeping = /^(keep|keep up|keep in place|maintain|extend|prolong|renew|continue|tighten|toughen|strengthen|step up|increase|impose)$/
const remaining = /^(stay|remain|continue|stand|hold|go on)$/

const isSanction = ({ lemma }: NounPhrase): boolean => /^(sanctions?|embargo)$/.test(lemma)

/** "must", "should" and, with an infinitive, "has to", "needs to". */
const isDuty = ({ verb }: Clause): boolean => verb !== null && (/^(must|should)$/.test(verb.modal ?? '') || /^(have|need|ought)$/.test(verb.lemma))

/** The sanctions that a clause says are to stay: "sanctions must remain", "will be kept", "we have to maintain our sanctions"; empty where it says nothing of the kind. */
function standing(clause: Clause, source: number[], reading: SentenceReading): NounPhrase[] {
  const { verb, subject } = clause
  if (!verb || verb.negated) return []
  const isAhead = isDuty(clause) || verb.tense === 'future' || /^(will|would)$/.test(verb.modal ?? '')
  const deed = /^(have|need|ought)$/.test(verb.lemma) ? reading.clauses.find((c) => c.governor === clause && c.kind === 'infinitive' && !c.verb?.negated) : clause
  if (!isAhead || !deed?.verb) return []
  if (subject.some(isSanction)) return (deed.verb.passive ? keeping : remaining).test(deed.verb.lemma) ? subject.filter(isSanction) : []
  const isOwn = subject.some(({ lemma }) => lemma === 'we') || partiesIn(subject, reading).some((s) => source.some((x) => sameSide(x, s, reading)))
  return isDuty(clause) && isOwn && !deed.verb.passive && keeping.test(deed.verb.lemma) ? patients(deed).flat().filter(isSanction) : []
}

/** "Sanctions must stay in place until X withdraws, Y said", '"We have to maintain our sanctions," Y said': who says so holds them over X. */
export const standingSanctions: Rule = {
  name: 'standing-sanctions',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const teller = tellingClause(clause)
    if (!teller?.verb) return []
    const source = partiesIn(agents(teller), reading)
    const sanctions = standing(clause, source, reading)
    if (!sanctions.length || !speaksForMany(source, reading.parsed)) return []
    const aims = [...sanctions.flatMap(({ prepositions }) => prepositions).filter(({ word }) => /^(on|against)$/.test(word)).flatMap(({ phrases }) => phrases), ...phrasesAfter(clause, ['on', 'against'])]
    const condition = conditionOf(clause, reading.clauses)
    return [buildCandidate(clause, reading, {
      type: 'THREATEN', mode: 'threaten', label: 'Stands by sanctions', source, target: without(partiesIn(aims, reading), source, reading).slice(0, 1), modality: condition ? 'conditional' : modalityOf(teller), condition,
      told: teller, claims: [teller.verb.main, ...contentVerbs(clause, reading.clauses), ...sanctions.map(({ head }) => head)], weight: 0.8,
    })]
  }),
}
