import type { ParsedArticle } from '@/model/parsed-article'
import type { Candidate, SentenceReading } from './candidate'
import { agents, below, partiesIn, partiesOfModifiers, partiesWithin, patients, phrasesAfter, sameSide } from './arguments'
import { doers, headMention } from './parties'
import { rejectionOf } from './judge-candidate'
import { isOfClass, verbFrames } from './lexicon'
import { isPurposeOfContact } from './modality-of'
import { rules } from './rules'
import { speakersOf } from './speakers-of'
import { type Clause, finiteClauseOf } from './syntax/clause'
import type { NounPhrase } from './syntax/items'

const verbal = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN', 'AGREE'])

export type Act = Candidate & { rule: string; speakers: number[] }
export type Rejected = { rule: string; token: number; why: string }

/** Applies the rules to a sentence in their order; a word that one rule has read as an act is left alone by the rest. */
export function readActs(reading: SentenceReading): { acts: Act[]; rejected: Rejected[] } {
  const taken = new Set<number>()
  const acts: Act[] = []
  const rejected: Rejected[] = []
  for (const rule of rules) {
    for (const candidate of rule.read(reading, (token, why) => { rejected.push({ rule: rule.name, token, why }) })) {
      const act = candidate.act[1]
      const main = candidate.clause?.verb && candidate.act[0] === candidate.clause.verb.from ? candidate.clause.verb.main : act
      if (taken.has(main)) continue
      const speakers = speakersOf(candidate, reading)
      const said = candidate.modality === 'ongoing' && speakers.length > 0 && verbal.has(candidate.type)
      const settled = { ...candidate, ...settle(candidate, speakers, reading), ...(said ? { modality: 'occurred' as const } : {}), rule: rule.name, speakers }
      const why = rejectionOf(settled, reading)
      if (why) rejected.push({ rule: rule.name, token: main, why })
      if (why === 'nobody who did it' || why === 'nobody it was done to') continue
      for (const token of [main, ...candidate.claims]) taken.add(token)
      if (!why) acts.push(settled)
    }
  }
  return { acts, rejected }
}

/** Spokespeople give way to those they speak for; nobody stands on both sides. */
function settle(candidate: Candidate, speakers: number[], reading: SentenceReading): Pick<Candidate, 'source' | 'target'> {
  if (candidate.happens) return candidate
  const { parsed } = reading
  let source = doers(candidate.source, parsed)
  if (!source.length && candidate.clause && !candidate.clause.verb?.passive && (candidate.clause.kind === 'gerund' || candidate.clause.kind === 'infinitive')) source = doers(partiesIn(finiteClauseOf(candidate.clause).subject, reading), parsed)
  const { governorNoun } = candidate.clause ?? { governorNoun: null }
  // "signed an order that imposes sanctions": who signs it imposes them.
  if (!source.length && governorNoun && isDecree(governorNoun) && candidate.clause?.governor && !candidate.clause.verb?.passive) source = doers(partiesIn(candidate.clause.governor.subject, reading), parsed)
  if (!source.length && candidate.clause && !candidate.clause.verb?.passive) source = doers(partiesOfModifiers(candidate.clause.subject, reading).slice(0, 1), parsed)
  if (!source.length && candidate.clause?.verb?.passive && ['expel', 'release', 'return', 'extradite', 'deport'].includes(candidate.mode)) source = doers(partiesIn(phrasesAfter(candidate.clause, ['from', 'in']), reading).slice(0, 1), parsed)
  if (!source.length && candidate.type === 'SANCTION' && candidate.clause?.verb?.passive) source = doers(partiesIn(candidate.clause.subject, reading), parsed)
  if (!source.length && candidate.type === 'ASSAULT' && candidate.clause?.verb?.passive) source = doers(attackersBeside(candidate.clause, reading), parsed)
  if (!source.length && candidate.type === 'COERCE') source = doers(keepersBeside(candidate, speakers, reading), parsed)
  if (!source.length && candidate.mode === 'withdraw' && candidate.clause?.verb?.passive) source = doers(partiesIn(candidate.clause.subject, reading), parsed)
  if (!source.length && candidate.clause?.kind === 'complement' && !candidate.clause.verb?.passive && candidate.clause.subject.some((p) => /^(it|they|he|she|we|i)$/.test(p.lemma)) && candidate.clause.governor) source = doers(partiesIn(candidate.clause.governor.subject, reading), parsed)
  if (!source.length && speakers.length && candidate.clause?.subject.length === 0 && candidate.clause.mark !== 'that') source = doers(speakers.slice(0, 1), parsed)
  const actors = new Set(source.map((i) => parsed.mentions[i]?.actor ?? parsed.mentions[i]?.name))
  const { clause } = candidate
  const met = clause?.governor && isPurposeOfContact(clause) ? partiesIn(patients(clause.governor).flat(), reading).filter((i) => parsed.mentions[i]?.kind !== 'place') : []
  const demanded = candidate.type === 'PROTEST' && clause && candidate.target.every((i) => parsed.mentions[i]?.kind === 'place') ? demandedIn(clause, reading) : []
  const left = candidate.mode === 'withdraw' && clause?.verb?.passive ? partiesIn([...clause.objects.flat(), ...phrasesAfter(clause, ['from', 'in', 'at'])], reading) : []
  const given = left.length ? left : demanded.length ? demanded : met.length ? met : candidate.target.length || !candidate.clause?.verb || candidate.type === 'PROTEST' || candidate.mode === 'surrender' || saysWhatMayCome(candidate) ? candidate.target : nearestParties(candidate, candidate.clause, reading, source)
  const others = (list: number[]) => doers(list, parsed).filter((i) => !actors.has(parsed.mentions[i]?.actor ?? parsed.mentions[i]?.name))
  const aimed = others(given)
  const target = aimed.length || !clause ? aimed : others(meantByPronoun(clause, reading))
  // "A and B blamed each other"
  if (!target.length && source.length > 1 && clause && patients(clause).flat().some((p) => othersIn(p, reading))) return { source: source.slice(0, 1), target: source.slice(1) }
  const foreign = target.filter((i) => !/^(its|their|his|her) /i.test(parsed.mentions[i]?.text ?? ''))
  const aimedAt = (foreign.length ? foreign : target).filter((i) => !outward.has(candidate.type) || !isHome(i, source, parsed))
  return { source: source.map((i) => namedInstead(i, reading)), target: aimedAt.map((i) => namedInstead(i, reading)) }
}

/** "sanctions were ready, but ...": what follows is another matter. */
const saysWhatMayCome = ({ type, told }: Candidate): boolean => type === 'THREATEN' && told !== undefined

/** Words of which "it" is the matter and not the party: "called it a provocation". */
const judging = new Set(['ACCUSE', 'SUPPORT', 'REJECT'])

const isDecree = ({ lemma }: NounPhrase): boolean => isOfClass(lemma, 'decree') || /^(act|resolution|memorandum)$/.test(lemma)

/** "each other", "the other". */
const othersIn = ({ from, to }: NounPhrase, { chunked }: SentenceReading): boolean => chunked.tokens.slice(from, to + 1).some((t) => t.text === 'other') && to - from < 3

/** Words and measures that a state's own side is not aimed at: what Lavrov demands of nobody is not demanded of Russia. */
const outward = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN', 'SANCTION'])

/** The state, or a place in it, of those who act for it. */
function isHome(index: number, source: number[], { mentions }: ParsedArticle): boolean {
  const mention = mentions[index]
  // "the Security Council insists that UN inspectors be let in": its own men.
  if (mention?.kind === 'group' && mention.country && !/(countries|states|members|allies|nations|governments)$/i.test(mention.text) && source.some((i) => mentions[i]?.kind === 'organisation' && mentions[i]?.country === mention.country && mention.country?.length === 2)) return true
  if (!mention?.country || mention.form === 'description' || (mention.kind !== 'country' && mention.kind !== 'place')) return false
  return source.some((i) => {
    const doer = mentions[i]
    return doer !== undefined && doer.country === mention.country && (doer.kind === 'country' || doer.kind === 'organisation' || doer.office !== null)
  })
}

/** "cut ties with Qatar, accusing it of ...": the object's pronoun stands for the one whom the governing clause is aimed at, never for its own subject. */
function meantByPronoun(clause: Clause, reading: SentenceReading): number[] {
  const { governor } = clause
  if (clause.kind !== 'gerund' || !governor || !patients(clause).flat().some((p) => /^(it|them|him|her)$/.test(p.lemma))) return []
  return partiesIn([...patients(governor).flat(), ...phrasesAfter(governor, ['with', 'to', 'against', 'from', 'on'])], reading)
}

/** "was killed when masked men attacked the base": those who attack in the clause beside it. */
function attackersBeside(clause: Clause, reading: SentenceReading): number[] {
  const beside = reading.clauses.filter((c) => c.kind === 'adverbial' && c.governor === clause && /^(when|after|as|while)$/.test(c.mark ?? '') && verbFrames.get(c.verb?.lemma ?? '')?.some((frame) => frame.type === 'ASSAULT'))
  return partiesIn(beside.flatMap((c) => agents(c)), reading)
}

const keepers = /\b(police|officers?|authorities|soldiers|troops|forces|army|officials|government|regime|leadership|agents|guards)$/i

/** "A hundred were arrested and police fired tear gas", "officials said six were in custody": the one force or authority of the sentence. */
function keepersBeside({ clause, target }: Candidate, speakers: number[], reading: SentenceReading): number[] {
  if (!clause?.verb || !(clause.verb.passive || clause.verb.lemma === 'be')) return []
  const beside = reading.clauses.filter((c) => c !== clause && c.kind === 'main').flatMap((c) => partiesIn(c.subject, reading))
  const found = [...new Set([...beside, ...speakers])].filter((i) => !target.includes(i) && keepers.test(reading.parsed.mentions[i]?.text ?? ''))
  return found.length === 1 ? found : []
}

/** "Gaddafi's troops": a name in what names another. */
function isWithin(inner: number, outer: number, { mentions }: ParsedArticle): boolean {
  const [a, b] = [mentions[inner], mentions[outer]]
  return a !== undefined && b !== undefined && a.start >= b.start && a.end <= b.end
}

/** "rallied to demand the return of the boy": those whom the demands of a protest concern. */
function demandedIn(clause: Clause, reading: SentenceReading): number[] {
  const demands = below(clause, reading.clauses).filter((c) => (c.kind === 'infinitive' || c.kind === 'gerund') && /^(demand|call for|urge|press for|call on|ask for|denounce|condemn|protest|oppose)$/.test(c.verb?.lemma ?? ''))
  return partiesIn(demands.flatMap((c) => [...patients(c).flat(), ...phrasesAfter(c, ['from', 'to', 'on', 'by'])]), reading)
}

/** Where an act's arguments name no target: the party or place that the rest of its clause names first. */
function nearestParties({ type, mode }: Candidate, clause: Clause, reading: SentenceReading, source: number[]): number[] {
  // "called it a crime to use the army": what was just told, and nobody named behind it.
  if (judging.has(type) && patients(clause).flat().some((p) => /^(it|this|that)$/.test(p.lemma))) return []
  const { mentions } = reading.parsed
  const judges = judging.has(type)
  // "met in New York", "would propose a meeting in Geneva", "jailed by the government in Kiev": where it was, or where who did it is.
  const where = (type === 'CONSULT' && mode !== 'visit') || saying.has(type) || clause.verb?.passive === true ? placesOf(clause, reading) : new Set<number>()
  const end = Math.max(clause.to, ...below(clause, reading.clauses).filter((c) => c.kind !== 'adverbial').map((c) => c.to))
  return partiesWithin((clause.verb?.to ?? clause.from) + 1, end, reading).filter((i) => !where.has(i) && !(judges && /^it$/i.test(mentions[i]?.text ?? '')) && !source.some((s) => sameSide(s, i, reading) || isWithin(i, s, reading.parsed))).slice(0, 1)
}

const saying = new Set(['AGREE', 'REQUEST', 'THREATEN'])

/** The places after "in" and "at" in a clause and what hangs on it. */
const placesOf = (clause: Clause, reading: SentenceReading): Set<number> => {
  const phrases = [clause, ...below(clause, reading.clauses)].flatMap((c) => phrasesAfter(c, ['in', 'at']))
  return new Set(phrases.flatMap((p) => headMention(p, reading.parsed, reading.chunked.tokens) ?? []).filter((i) => reading.parsed.mentions[i]?.kind === 'place'))
}

/** For a pronoun, the mention in the same sentence that names whom it stands for. */
function namedInstead(index: number, { parsed, chunked }: SentenceReading): number {
  const mention = parsed.mentions[index]
  if (mention?.form !== 'pronoun' || mention.actor === null) return index
  const named = parsed.mentions.findIndex((m) => m.start >= chunked.start && m.end <= chunked.end && m.actor === mention.actor && m.form !== 'pronoun')
  return named >= 0 ? named : index
}
