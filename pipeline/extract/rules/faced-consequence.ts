import { contentVerbs, partiesIn, phrasesAfter, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { nounType } from '../content-type'
import { assertingVerbs } from '../lexicon'
import type { Clause } from '../syntax/clause'
import { conditionOf } from '../modality-of'
import type { NounPhrase } from '../syntax/items'

const suffering = new Set(['face', 'suffer', 'risk', 'incur', 'pay', 'meet', 'see', 'bear', 'expect', 'draw'])
const bringing = new Set(['have', 'bring', 'carry', 'entail', 'follow', 'come', 'trigger', 'provoke', 'prompt'])
const consequence = /sanction|consequence|retaliation|price|cost|isolation|response|penalt|measure|strike|force|reprisal|punish|war|tariff/

/** "there would be costs": nobody is the subject. */
const isThere = (clause: Clause): boolean => clause.verb?.lemma === 'be' && clause.subject.some((p) => p.lemma === 'there')

/** "it would be punished if ...": the consequence is the verb's. */
const isPunished = ({ verb }: Clause): boolean => verb?.passive === true && /^(punish|sanction|penalize|penalise|isolate|hold responsible|hold accountable)$/.test(verb.lemma)

/** "further sanctions were ready", "measures are being held in reserve", "all options are on the table": what may yet come. */
const isHeldReady = (clause: Clause, reading: SentenceReading): boolean =>
  clause.subject.some((p) => /^(sanction|measure|option|step|penalty)$/.test(p.lemma) && (p.lemma !== 'step' || nounType(p, reading) !== null)) && !clause.verb?.negated
  && ((clause.verb?.lemma === 'be' && (/^(ready|prepared|possible|likely|imminent)$/.test(clause.adjective ?? '') || phrasesAfter(clause, ['on', 'in']).some((p) => /^(table|reserve)$/.test(p.lemma)))) || (/^(hold|keep)$/.test(clause.verb?.lemma ?? '') && phrasesAfter(clause, ['in']).some((p) => p.lemma === 'reserve')))

/** "further measures would be announced on Tuesday", "more sanctions will follow": what is as good as threatened. */
const isAnnounced = (clause: Clause, { clauses, chunked: { tokens } }: SentenceReading): boolean => {
  const { verb, subject } = clause
  // "measures would be announced to help farmers"
  const isHelp = clauses.some((c) => c.kind === 'infinitive' && c.governor === clause)
  return !isHelp && verb !== null && /^(will|would)$/.test(verb.modal ?? '') && !verb.negated && (verb.passive ? /^(announce|impose|introduce|unveil|adopt)$/.test(verb.lemma) : /^(follow|come)$/.test(verb.lemma))
    && subject.some((p) => /^(sanction|measure|penalty)$/.test(p.lemma) && /^(further|more|additional|new|other|tougher|stronger|fresh)$/i.test(tokens[p.from]?.text ?? ''))
}

/** "ruled out sanctions for now, but said that they would be discussed if X broke its word": what a side may yet do. */
const isWeighed = (clause: Clause, { clauses }: SentenceReading): boolean => {
  const { verb, subject } = clause
  const told = clauses.slice(0, clauses.indexOf(clause)).some(({ objects }) => objects.flat().some(isSanction))
  return verb !== null && verb.passive && !verb.negated && /^(would|could|will)$/.test(verb.modal ?? '') && /^(discuss|consider|impose|reimpose|restore|introduce|adopt)$/.test(verb.lemma)
    && conditionOf(clause, clauses) !== null && subject.some((p) => isSanction(p) || (told && p.lemma === 'they'))
}

const isSanction = ({ lemma }: NounPhrase): boolean => /^(sanctions?|embargo|tariffs?|penalty)$/.test(lemma)

/** "Anyone who trades with X will not trade with us": whoever does so loses something. */
const isWarnedOff = ({ verb, subject, objects }: Clause): boolean =>
  verb?.negated === true && verb.tense === 'future' && subject.some(({ lemma }) => /^(anyone|anybody|whoever|everyone)$/.test(lemma))
  && (/^(trade|deal)( with)?$/.test(verb.lemma) || objects.flat().some(({ lemma }) => /^(business|trade|access|aid|visa|contract)$/.test(lemma)))

/** The clause that tells who says it, also where it reports the condition beside it. */
const speakerOf = (clause: Clause): Clause | null => (clause.kind === 'complement' || clause.governor?.kind === 'attribution' ? clause.governor : null)

/** How many characters may lie between what was quoted and what goes on with it. */
const near = 80

/** '"We will see," he said. If Y stayed on its course, it would be punished.': "would" goes on with what was just quoted. */
function goingOn(clause: Clause, reading: SentenceReading): Candidate | null {
  const { parsed: { quotations }, chunked } = reading
  const condition = clause.kind === 'main' && clause.verb?.modal === 'would' && isPunished(clause) ? conditionOf(clause, reading.clauses) : null
  const quoted = condition && quotations.findLast(({ end, speaker }) => speaker !== null && end <= chunked.start)
  if (!condition || quoted?.speaker == null || chunked.start - quoted.end > near) return null
  const target = partiesIn(clause.subject.some(({ lemma }) => lemma === 'it') ? condition.subject : clause.subject, reading)
  return buildCandidate(clause, reading, { type: 'THREATEN', mode: 'threaten', label: 'Warns of consequences', source: [quoted.speaker], target, modality: 'conditional', condition, weight: 0.7 })
}

/** "X said Y could face sanctions if ...", "there would be costs, X said", "X said that it would have consequences": a warning by the speaker to the one who would suffer. */
export const facedConsequence: Rule = {
  name: 'faced-consequence',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
    const governor = speakerOf(clause)
    const isToFollow = isAnnounced(clause, reading)
    const held = isToFollow || isHeldReady(clause, reading) || isWarnedOff(clause) || isWeighed(clause, reading)
    const told = governor ? null : goingOn(clause, reading)
    if (told) return [told]
    if (!verb || !(verb.modal || held) || !(held || suffering.has(verb.lemma) || bringing.has(verb.lemma) || isThere(clause) || isPunished(clause)) || !governor?.verb || !assertingVerbs.has(governor.verb.lemma)) return []
    const words = clause.objects.flat()
    if (!held && !isPunished(clause) && !words.some((p) => consequence.test(p.lemma) || nounType(p, reading) === 'SANCTION')) return []
    const source = partiesIn(governor.subject, reading)
    const condition = conditionOf(clause, reading.clauses)
    const sufferer = partiesIn(held ? clause.subject.filter(({ lemma }) => lemma !== 'they') : suffering.has(verb.lemma) || isPunished(clause) ? clause.subject : [...phrasesAfter(clause, ['for', 'to', 'on']), ...clause.objects.flat()], reading)
    const target = without(sufferer.length || !condition ? sufferer : partiesIn(condition.subject, reading), source, reading)
    if (source.some((s) => target.some((t) => sameSide(s, t, reading)))) return []
    return [buildCandidate(clause, reading, { type: 'THREATEN', mode: 'threaten', label: 'Warns of consequences', source, target, modality: isToFollow && !condition ? 'planned' : 'conditional', condition, ...(held && !isToFollow ? { told: governor } : {}), claims: [...contentVerbs(clause, reading.clauses), governor.verb.main] })]
  }),
}
