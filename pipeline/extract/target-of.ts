import type { Mention, ParsedArticle } from '@/model/parsed-article'
import collectives from '@/pipeline/lexicon/collectives.json'
import { below, partiesIn, partiesWithin, patients, phrasesAfter, placeDescribed, sameSide } from './arguments'
import type { Candidate, SentenceReading } from './candidate'
import { isPurposeOfContact } from './modality-of'
import { doers, headMention, isPress, isSeveral, isWhoever } from './parties'
import type { Clause } from './syntax/clause'

/** Whom an act of `source` is done to: whom its arguments name, else whom the rest of its clause does. Nobody stands on both sides. */
export function targetOf(candidate: Candidate, source: number[], reading: SentenceReading): number[] {
  const { parsed } = reading
  const { clause } = candidate
  const actors = new Set(source.map((i) => parsed.mentions[i]?.actor ?? parsed.mentions[i]?.name))
  const isNone = (mention: Mention | undefined) => isNobodys(mention) || isChannel(mention, parsed.article.body) || isClaim(mention, candidate) || isThing(mention, candidate)
  const acts = (mention: Mention | undefined) => actors.has(mention?.actor ?? mention?.name) || areAll(mention, actors)
  const others = (list: number[]) => doers(list, parsed).filter((i) => !isNone(parsed.mentions[i]) && !acts(parsed.mentions[i]))
  const aimed = others(clause ? aimedAt(candidate, clause, source, reading) : candidate.target)
  const target = aimed.length || !clause ? aimed : others(meantByPronoun(clause, reading))
  const isOwn = (i: number) => /^(its|their|his|her) /i.test(parsed.mentions[i]?.text ?? '')
  // "asked that it be held in his city" is asked of nobody; "seized its terminal" strikes the place.
  const foreign = target.filter((i) => !isOwn(i))
  return (foreign.length ? foreign : target).filter((i) => !(isOwn(i) && parsed.mentions[i]?.kind === 'place' && candidate.type !== 'ASSAULT' && candidate.type !== 'COERCE')).filter((i) => !outward.has(candidate.type) || !isHome(i, source, parsed)).filter((i) => candidate.type !== 'SUPPORT' || !isOwnLeader(i, source, parsed))
}

const vessel = new RegExp(`(?:^|\\s)(?:${collectives.craft.join('|')})$`, 'i')
const borne = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'SANCTION', 'REQUEST'])

/** A ship is attacked, seized or freed, and nothing is promised to it; soldiers or observers who are sent, or not, are not whom they are sent to. */
function isThing(mention: Mention | undefined, { type, mode }: Candidate): boolean {
  if (mention?.form !== 'description' || mention.country !== null) return false
  const isShip = !borne.has(type) && vessel.test(mention.name)
  const areSent = /^(?:AGREE|REJECT|AID)$/.test(type) && /\b(?:soldiers|troops|policemen|police|paratroopers)$/.test(mention.name)
  return isShip || areSent || (mode === 'peacekeeping' && /\b(?:observers|monitors|peacekeepers|experts|inspectors|team|mission)$/.test(mention.name))
}

/** "Bahrain and Sudan cut their own ties": several who are those who act. */
const areAll = (mention: Mention | undefined, actors: ReadonlySet<string | undefined>): boolean => mention?.members !== undefined && mention.members.length > 0 && mention.members.every((member) => actors.has(member))

/** "denied it": what was said, and nobody. */
const isClaim = (mention: Mention | undefined, { type, clause }: Candidate): boolean =>
  type === 'REJECT' && mention?.form === 'pronoun' && /^it$/i.test(mention.text) && /^(?:deny|refute|dispute|contradict)$/.test(clause?.verb?.lemma ?? '')

/** "its", "their", "it" that stand for nobody told of. */
const isNobodys = (mention: Mention | undefined): boolean => mention?.form === 'pronoun' && mention.actor === null && mention.name === mention.text.toLowerCase() && /^(it|its|his|her|their)$/.test(mention.name)

/** "welcomed it on Twitter": where something is said, and nobody to whom. */
const isChannel = (mention: Mention | undefined, body: string): boolean =>
  /^(?:Twitter|Facebook|Telegram|Instagram|YouTube|Weibo)$/.test(mention?.name ?? '') && / (?:on|via) $/.test(body.slice(Math.max(0, (mention?.start ?? 0) - 5), mention?.start))

function aimedAt(candidate: Candidate, clause: Clause, source: number[], reading: SentenceReading): number[] {
  const { type, mode, target } = candidate
  const { mentions } = reading.parsed
  const whoever = atWhoever.has(type) ? whoeverAimedAt(clause, type, reading) : []
  if (whoever.length && target.every((i) => (mentions[i]?.start ?? 0) > (mentions[whoever[0] ?? 0]?.start ?? 0))) return whoever
  // "reserved the right to protect Russian speakers": what it may do, and to nobody yet.
  if (candidate.label === 'Reserves the right') return partiesIn(phrasesAfter(clause, ['against']), reading)
  const left = mode === 'withdraw' && clause.verb?.passive ? partiesIn([...clause.objects.flat(), ...phrasesAfter(clause, ['from', 'in', 'at'])], reading) : []
  if (left.length) return left
  const demanded = type === 'PROTEST' && target.every((i) => mentions[i]?.kind === 'place') ? demandedIn(clause, reading) : []
  if (demanded.length) return demanded
  const met = clause.governor && isPurposeOfContact(clause) ? partiesIn(patients(clause.governor).flat(), reading).filter((i) => mentions[i]?.kind !== 'place') : []
  if (met.length) return met
  // "I thank you," he told Netanyahu: of whom he speaks to.
  const spokenTo = clause.governor?.verb && patients(clause).flat().some((p) => p.lemma === 'you') ? partiesIn(patients(clause.governor).flat(), reading).filter((i) => !isPress(mentions[i])) : []
  if (spokenTo.length) return spokenTo
  // "Syria, where its aircraft bombed ten villages"
  const struck = type === 'ASSAULT' && !target.length ? partiesIn(placeDescribed(clause), reading).filter((i) => !source.some((s) => sameSide(i, s, reading))) : []
  if (struck.length) return struck
  // "attacked a roadblock held by militants": those who hold it.
  const held = type === 'ASSAULT' && target.length > 0 && target.every((i) => mentions[i]?.kind === 'place') ? holdersOf(clause, reading) : []
  if (held.length) return held
  // "had been in Brussels to sign agreements": with those there.
  const there = type === 'AGREE' && !target.length && clause.kind === 'infinitive' && clause.governor?.verb?.lemma === 'be' && clause.governor.verb.perfect ? partiesIn(phrasesAfter(clause.governor, ['in', 'at']), reading) : []
  if (there.length) return there
  return target.length || !clause.verb || type === 'PROTEST' || mode === 'unbound' || mode === 'surrender' || mode === 'found' || saysWhatMayCome(candidate) ? target : nearestParties(candidate, clause, reading, source)
}

/** Acts that can be aimed at whoever did something. */
const atWhoever = new Set(['THREATEN', 'SANCTION', 'REQUEST', 'ACCUSE', 'COERCE'])

/** "imposed sanctions on those responsible", "warned that those who pay it risk a fine", "punished those involved in the murder of X": those right behind the verb, or what it is aimed at. */
function whoeverAimedAt({ verb, to }: Clause, type: Candidate['type'], { chunked: { tokens }, nouns, parsed: { mentions } }: SentenceReading): number[] {
  const at = verb?.to ?? to
  const isAimed = (from: number) => from > at && (from - 1 === at || (tokens[from - 1]?.text === 'that' && from - 2 === at) || (from <= to && (type === 'REQUEST' ? /^(on|against)$/ : /^(on|against|for|at|upon|of)$/).test(tokens[from - 1]?.text ?? '')))
  return nouns.filter((noun) => isAimed(noun.from)).flatMap((noun) => noun.mentions.filter((m) => mentions[m] && isWhoever(mentions[m]))).slice(0, 1)
}

/** Whoever holds what an attack strikes: "a bridge controlled by the rebels". */
const holdersOf = (clause: Clause, reading: SentenceReading): number[] =>
  partiesIn(reading.clauses.filter((c) => c.kind === 'participle' && c.governorNoun !== null && patients(clause).flat().includes(c.governorNoun) && /^(hold|control|man|defend|occupy|guard)$/.test(c.verb?.lemma ?? '')).flatMap((c) => phrasesAfter(c, ['by'])), reading)

/** "sanctions were ready, but ...": what follows is another matter. */
const saysWhatMayCome = ({ type, told }: Candidate): boolean => type === 'THREATEN' && told !== undefined

/** Words of which "it" is the matter and not the party: "called it a provocation". */
const judging = new Set(['ACCUSE', 'SUPPORT', 'REJECT'])

/** Words and measures that a state's own side is not aimed at: what Lavrov demands of nobody is not demanded of Russia. */
const outward = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN', 'SANCTION'])

/** Bodies that their officials speak for as for a state. */
const unions = /^(?:European Union|United Nations|NATO|OSCE|African Union|Arab League)$/

/** "praised the exchange in a statement by Merkel": the words of its own leader. */
const isOwnLeader = (index: number, source: number[], { mentions }: ParsedArticle): boolean =>
  mentions[index]?.kind === 'person' && mentions[index]?.office !== null && source.some((i) => mentions[i]?.kind === 'country' && mentions[i]?.country === mentions[index]?.country)

/** The state, or a place in it, of those who act for it. */
function isHome(index: number, source: number[], { mentions }: ParsedArticle): boolean {
  const mention = mentions[index]
  // "the Security Council insists that UN inspectors be let in": its own men.
  if (mention?.kind === 'group' && mention.country && !/(countries|states|members|allies|nations|governments)$/i.test(mention.text) && source.some((i) => mentions[i]?.kind === 'organisation' && mentions[i]?.country === mention.country && mention.country?.length === 2)) return true
  if (!mention?.country || mention.form === 'description' || (mention.kind !== 'country' && mention.kind !== 'place' && !unions.test(mention.name))) return false
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
function nearestParties({ type, mode, label, told, act, claims }: Candidate, clause: Clause, reading: SentenceReading, source: number[]): number[] {
  // "at a summit the leaders asked Y": they met one another, and asked Y.
  if (type === 'CONSULT' && act[0] !== clause.verb?.from && source.some((i) => isSeveral(reading.parsed.mentions[i]))) return []
  // "was signed not by the presidents but by their envoys", "signed an order that imposes sanctions on Y": nobody on the other side.
  if (type === 'AGREE' && (clause.verb?.passive || label === 'Signs order')) return []
  // "said the decision violated the rights of Y": by whoever took it, and not by Y.
  if (type === 'ACCUSE' && mode === 'accuse' && told) return []
  // "called it a crime to use the army": what was just told, and nobody named behind it.
  if (judging.has(type) && patients(clause).flat().some((p) => /^(it|this|that)$/.test(p.lemma))) return []
  const { mentions } = reading.parsed
  const judges = judging.has(type)
  // "met in New York", "would propose a meeting in Geneva", "jailed by the government in Kiev": where it was, or where who did it is.
  const where = (type === 'CONSULT' && mode !== 'visit') || saying.has(type) || clause.verb?.passive === true ? placesOf(clause, reading) : new Set<number>()
  // "an order to start it": what is started.
  const isIt = (i: number) => /^it$/i.test(mentions[i]?.text ?? '') && (judges || type === 'AGREE' || claims.some((token) => reading.chunked.tokens[token]?.start === mentions[i]?.start))
  const end = Math.max(clause.to, ...below(clause, reading.clauses).filter((c) => c.kind !== 'adverbial').map((c) => c.to))
  return partiesWithin((clause.verb?.to ?? clause.from) + 1, end, reading).filter((i) => !where.has(i) && !isPress(mentions[i]) && !isIt(i) && !source.some((s) => sameSide(s, i, reading) || isWithin(i, s, reading.parsed))).slice(0, 1)
}

const saying = new Set(['AGREE', 'REQUEST', 'THREATEN'])

/** The places after "in" and "at" in a clause and what hangs on it. */
const placesOf = (clause: Clause, reading: SentenceReading): Set<number> => {
  const phrases = [clause, ...below(clause, reading.clauses)].flatMap((c) => phrasesAfter(c, ['in', 'at']))
  return new Set(phrases.flatMap((p) => headMention(p, reading.parsed, reading.chunked.tokens) ?? []).filter((i) => reading.parsed.mentions[i]?.kind === 'place'))
}
