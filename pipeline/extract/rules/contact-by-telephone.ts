import { agents, partiesIn, patients, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { verbFrames } from '../lexicon'
import { modalityOf } from '../modality-of'
import { readActNoun } from '../read-act-noun'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

const ways = ['by', 'in', 'during', 'over', 'on', 'via']
const device = /^(telephone|phone|hotline|videoconference)$/

/** "X told Y by telephone that ...", "in a phone call with Y, X urged ...", "X raised it by telephone with Y": besides what was said, the call itself. */
export const contactByTelephone: Rule = {
  name: 'contact-by-telephone',
  read: (reading) => reading.nouns.flatMap((phrase) => {
    const at = reading.chunked.items.indexOf(phrase)
    const before = reading.chunked.items[at - 1]
    if (before?.kind !== 'preposition' || !ways.includes(before.word) || !isCall(phrase, before.word, reading)) return []
    const clause = spokenIn(phrase, reading)
    return clause ? call(clause, phrase, reading) : []
  }),
}

const isCall = (phrase: NounPhrase, word: string, reading: SentenceReading): boolean =>
  readActNoun(phrase, reading)?.mode === 'phone' || (device.test(phrase.lemma) && (word === 'by' || word === 'on' || word === 'over' || word === 'via'))

/** The clause that was spoken so: the one whose argument the phrase is, else the next after an opening phrase. */
function spokenIn(phrase: NounPhrase, { clauses }: SentenceReading): Clause | null {
  const holder = clauses.find((c) => c.prepositions.some((p) => p.phrases.includes(phrase)))
  return holder ?? clauses.find((c) => c.from > phrase.to && c.kind !== 'relative' && c.subject.length > 0) ?? null
}

function call(clause: Clause, phrase: NounPhrase, reading: SentenceReading): Candidate[] {
  const { verb } = clause
  if (!verb || verb.form !== 'finite' || verb.negated) return []
  const told = partiesIn(patients(clause).flat(), reading)
  const with_ = partiesIn([...phrasesAfter(clause, ['with', 'to']), ...phrase.prepositions.filter((p) => ['with', 'between', 'to'].includes(p.word)).flatMap((p) => p.phrases)], reading)
  const caller = partiesIn(agents(clause), reading)
  // "Both were told by telephone what he would do": whoever rang is left out.
  if (verb.passive && told.length && !caller.length) return [buildCandidate(clause, reading, { type: 'CONSULT', mode: 'phone', label: 'Phone call', both: true, source: told.slice(0, 1), target: told.slice(1), modality: modalityOf(clause), act: [phrase.head, phrase.head], happens: true, untargeted: true, weight: 0.8 })]
  const called = without([...with_, ...told], caller, reading)
  const both = called.length ? { source: caller, target: called.slice(0, told.length ? 1 : undefined) } : { source: caller.slice(0, 1), target: caller.slice(1) }
  return [buildCandidate(clause, reading, { type: 'CONSULT', mode: 'phone', label: 'Phone call', both: true, ...both, modality: modalityOf(clause), act: [phrase.head, phrase.head], claims: verbFrames.get(verb.lemma)?.every(({ type }) => type === 'CONSULT') ? [verb.main] : [], weight: 0.9 })]
}
