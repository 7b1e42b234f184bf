import { partiesIn, patients, phrasesAfter } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { nounType } from '../content-type'
import { assertingVerbs, controls, isOfClass, lightVerbs } from '../lexicon'
import { modalityOf } from '../modality-of'
import { headMention } from '../parties'
import { readActNoun } from '../read-act-noun'
import { type Clause, finiteClauseOf } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'
import { measureOfItself, takesEffect } from './measures-of-themselves'

const meetings = /^(session|round|meeting|talk|summit|negotiation)$/
const starting = new Set(['begin', 'start'])
/** What may be agreed on by nobody who is named: "The withdrawal was agreed in Minsk". */
const agreeable = /^(withdrawal|pullback|pullout|exchange|swap|truce|ceasefire|cease-fire|armistice|deal|agreement|accord|treaty|plan|schedule|timetable|date|text|framework|compromise|settlement)$/

/** "A truce took effect", "the treaty came into force", "shelling went on around the town", "the withdrawal was agreed": acts told as happening of themselves, by whomever. */
export const happening: Rule = {
  name: 'happening',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const { verb, subject: [own] } = clause
    if (!verb || !own || verb.form === 'gerund') return []
    const told = meetingToCome(clause, own, reading) ?? handedBack(clause, reading) ?? measureOfItself(clause, own, reading) ?? moreToCome(clause, own, reading) ?? voteToCome(clause, own, reading)
    if (told) return [told]
    // "a truce for the east that is to begin": of the truce.
    const subject = reading.nouns.find((noun) => noun.prepositions.some((p) => p.word !== 'of' && p.phrases.includes(own))) ?? own
    const found = kindOf(clause, subject, reading) ?? kindOf(clause, own, reading) ?? (isCounting(own) ? inside(own).map((noun) => kindOf(clause, noun, reading)).find((kind) => kind !== null) : null)
    if (!found) return []
    const sides = partiesIn(clause.subject, reading).filter((i) => reading.parsed.mentions[i]?.kind !== 'place')
    const place = found.type === 'ASSAULT' ? scene(clause, reading) : []
    if (found.type === 'ASSAULT' && !sides.length && !place.length) return []
    return [buildCandidate(clause, reading, { ...found, source: sides.slice(0, 1), target: sides.length > 1 ? sides.slice(1) : place, happens: true, untargeted: true, claims: [subject.head], weight: 0.8 })]
  }),
}

const gathering = new Set(['begin', 'start', 'open', 'resume', 'take place', 'convene', 'hold'])

/** "a meeting of the Council, which is to begin on Friday", "asked the Council for a meeting, which will open ...": those who are to meet, or who were asked to. */
function meetingToCome(clause: Clause, named: NounPhrase, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const isMeeting = (noun: NounPhrase) => readActNoun(noun, reading)?.type === 'CONSULT'
  // "a meeting of the board, which will be held": the meeting, and not the board.
  const subject = clause.kind !== 'relative' || isMeeting(named) ? named : (reading.nouns.find((noun) => isMeeting(noun) && noun.prepositions.some(({ word, phrases }) => word === 'of' && phrases.includes(named))) ?? named)
  if (!verb || verb.passive !== (verb.lemma === 'hold') || !gathering.has(verb.lemma) || !isMeeting(subject) || modalityOf(clause) !== 'planned') return null
  const outer = finiteClauseOf(clause)
  const asked = outer.kind === 'relative' && outer.governor && controls.request.has(outer.governor.verb?.lemma ?? '') ? partiesIn(patients(outer.governor).flat(), reading) : []
  const own = partiesIn(subject.prepositions.filter(({ word }) => /^(of|between|with|among)$/.test(word)).flatMap(({ phrases }) => phrases), reading)
  const sides = own.length ? own : asked
  return sides.length ? buildCandidate(clause, reading, { type: 'CONSULT', mode: 'meeting', label: 'Meeting', both: true, source: sides.slice(0, 1), target: sides.slice(1), happens: true, untargeted: true, claims: [subject.head], weight: 0.8 }) : null
}

/** "Kiev received eight prisoners", "received 73 people, among them soldiers who had been held": freed by whoever held them. */
function handedBack(clause: Clause, reading: SentenceReading): Candidate | null {
  if (!/^(receive|get back|take back)$/.test(clause.verb?.lemma ?? '') || clause.verb?.negated) return null
  const held = reading.clauses.some(({ kind, verb, from }) => kind === 'relative' && from > clause.from && verb?.passive && /^(hold|detain|imprison|capture)$/.test(verb.lemma))
  const captives = clause.objects.flat().filter(({ lemma }) => isOfClass(lemma, 'prisonerSwap') || (held && /^(person|people|man|men|soldier|civilian|fighter|sailor)$/.test(lemma)))
  if (!captives.length) return null
  return buildCandidate(clause, reading, { type: 'RETREAT', mode: 'release', label: 'Gets back prisoners', source: [], target: partiesIn(captives, reading), happens: true, untargeted: true, weight: 0.7 })
}

const givenAway = new Set(['RETREAT', 'CONCEDE', 'AID', 'COOPERATE'])

/** "said that more exchanges would follow": what a side says is still to come it promises, with whomever. */
function moreToCome(clause: Clause, subject: NounPhrase, reading: SentenceReading): Candidate | null {
  const { verb, governor, kind } = clause
  const { tokens } = reading.chunked
  // "that the accord would run on into 2016"
  const goesOn = /^(run on|run|go on|continue|hold)$/.test(verb?.lemma ?? '')
  if (kind !== 'complement' || !verb || verb.negated || !/^(will|would)$/.test(verb.modal ?? '') || !(goesOn || /^(follow|come)$/.test(verb.lemma)) || !governor?.verb || !assertingVerbs.has(governor.verb.lemma)) return null
  const isMore = /^(more|further|other|another)$/i.test(tokens[subject.from]?.text ?? '') && (isOfClass(subject.lemma, 'swap') || givenAway.has(nounType(subject, reading) ?? ''))
  if (!(goesOn ? isAgreement(subject, reading) || isOfClass(subject.lemma, 'truce') : isMore)) return null
  return buildCandidate(clause, reading, { type: 'AGREE', mode: 'promise', label: 'Promises', source: partiesIn(governor.subject, reading), target: [], modality: 'planned', claims: [subject.head, governor.verb.main], weight: 0.7 })
}

const chamber = /\b(parliament|council|senate|duma|congress|assembly|house|rada|chamber|knesset|bundestag|lawmakers|deputies|lords|commons)\b/i

/** "The Senate will vote on Wednesday": a body that decides, before it has; "once it has voted" only tells what waits for it. */
function voteToCome(clause: Clause, subject: NounPhrase, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const source = partiesIn([subject], reading)
  const isChamber = source.some((i) => chamber.test(reading.parsed.mentions[i]?.name ?? ''))
  if (!verb || verb.negated || verb.passive || !/^vote( on)?$/.test(verb.lemma) || !isChamber || clause.kind === 'adverbial' || modalityOf(clause) !== 'planned') return null
  return buildCandidate(clause, reading, { type: 'AGREE', mode: 'vote', label: 'Votes', source, target: [], modality: 'planned', untargeted: true, weight: 0.7 })
}

/** "The latest in a long row of truces", "another of his ceasefires": a word that only counts what it is one of. */
const isCounting = ({ lemma }: NounPhrase): boolean => /^(late|latest|last|new|newest|first|second|third|fourth|fifth|one|another|series|row|string)$/.test(lemma)

/** What hangs on a phrase by "of" and "in". */
const inside = (phrase: NounPhrase): NounPhrase[] =>
  phrase.prepositions.filter(({ word }) => word === 'of' || word === 'in').flatMap(({ phrases }) => phrases.flatMap((p) => [p, ...inside(p)]))

/** Where it rages: what its own clause names, else the first place of the sentence. */
function scene(clause: Clause, reading: SentenceReading): number[] {
  const named = partiesIn(phrasesAfter(clause, ['in', 'around', 'near', 'at', 'outside', 'along']), reading)
  const { parsed: { mentions }, chunked } = reading
  const place = mentions.findIndex((m) => m.kind === 'place' && m.start >= chunked.start && m.end <= chunked.end)
  return named.length ? named : place >= 0 ? [place] : []
}

function kindOf(clause: Clause, subject: NounPhrase, reading: SentenceReading): Pick<Candidate, 'type' | 'mode' | 'label' | 'agreement' | 'both'> | null {
  const lemma = clause.verb?.lemma ?? ''
  const comes = takesEffect(clause)
  // "A third session is planned for Wednesday": by those of whom the text has told.
  if (clause.verb?.passive && /^(plan|schedule|set)$/.test(lemma) && !clause.verb.perfect && clause.verb.tense === 'present' && meetings.test(subject.lemma) && !partiesIn([subject], reading).length) return { type: 'CONSULT', mode: 'meeting', label: 'Meeting', agreement: null, both: true }
  if (clause.verb?.passive) return lemma === 'agree' && agreeable.test(subject.lemma) ? { type: 'AGREE', mode: 'agree', label: 'Is agreed', agreement: 'reached', both: true } : null
  if (isOfClass(subject.lemma, 'truce') && (comes || starting.has(lemma))) return { type: 'RETREAT', mode: 'ceasefire', label: 'Truce begins', agreement: null, both: true }
  if (comes && (isOfClass(subject.lemma, 'firmAgreement') || isAgreement(subject, reading))) return { type: 'AGREE', mode: 'in force', label: 'Takes effect', agreement: 'in force', both: true }
  const word = reading.chunked.tokens[subject.head]?.text ?? ''
  if (lightVerbs.rage.has(lemma) && !patients(clause).flat().some((p) => p.mentions.length) && /s$|^(fighting|shelling|bombardment|war)$/.test(word) && (word === 'fighting' || readActNoun(subject, reading)?.type === 'ASSAULT')) return { type: 'ASSAULT', mode: 'attack', label: 'Fighting', agreement: null, both: false }
  return null
}

const isAgreement = (phrase: NounPhrase, { parsed, chunked }: SentenceReading): boolean =>
  parsed.mentions[headMention(phrase, parsed, chunked.tokens) ?? -1]?.kind === 'agreement'
