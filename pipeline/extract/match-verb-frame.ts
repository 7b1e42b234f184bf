import { agents, agreementsIn, contentsOf, partiesBelow, partiesBeside, partiesIn, partiesOfModifiers, patients, phrasesAfter, phrasesBehind, without } from './arguments'
import type { SentenceReading } from './candidate'
import { isOfClass, verbFrames, type VerbFrame } from './lexicon'
import { headMention, isParty, isSeveral, partiesOf, speaksForMany } from './parties'
import { readActNoun } from './read-act-noun'
import type { Clause } from './syntax/clause'
import type { NounPhrase } from './syntax/items'

export type FrameMatch = { frame: VerbFrame; source: number[]; target: number[] }

const anyTarget = ['against', 'with', 'on', 'to', 'for', 'in', 'at', 'from', 'into', 'over', 'of', 'near', 'between', 'among', 'toward', 'towards', 'upon', 'under', 'about', 'by', 'as', 'around', 'outside', 'inside', 'across']

/** The first frame of a clause's verb whose conditions its arguments meet, with the parties read from them; null where none fits. */
export function matchVerbFrame(clause: Clause, reading: SentenceReading): FrameMatch | null {
  const { verb } = clause
  if (!verb) return null
  const framed = (clause.adjective && verbFrames.get(`${verb.lemma} ${clause.adjective}`)) || verbFrames.get(verb.lemma)
  for (const frame of framed ?? []) {
    if (!objectFits(frame, clause, reading)) continue
    // "called its ambassador to Seoul home": no telephone either.
    if (frame.person === 'object' && patients(clause).flat().some((p) => isOfClass(p.lemma, 'envoys') && /^(its|their)$/i.test(reading.chunked.tokens[p.from]?.text ?? ''))) continue
    // "calls himself the mayor", "called him a liar", "exercises with Japan, which he called provocative": a name for someone, no telephone.
    if (frame.person === 'object' && (patients(clause).length > 1 || (clause.kind === 'relative' && clause.adjective !== null))) continue
    if (frame.person === 'object' && !patients(clause).flat().some((p) => p.lemma !== 'it' && partiesOf(p, reading.parsed, reading.chunked.tokens, false).length)) continue
    if (frame.as && !clause.prepositions.some((p) => p.word === 'as' && p.phrases.some((q) => frame.as?.includes(q.lemma)))) continue
    if (frame.onto && !leadsOnto(frame.onto, clause, reading)) continue
    if (frame.barred && !namesBarred(clause, reading)) continue
    if (frame.subject && !agents(clause).some((p) => frame.subject?.some((name) => isOfClass(p.lemma, name) || headsOf(p, reading).some((lemma) => isOfClass(lemma, name))))) continue
    if (frame.onlyTargets && !((frame.both || frame.together) && actTogether(clause, reading)) && !partiesIn(phrasesAfter(clause, frame.targets ?? []), reading).some((i) => !water.test(reading.parsed.mentions[i]?.text ?? ''))) continue
    // "Turkey and Russia announced a ceasefire": an agreement, where one side alone declares its own.
    if (frame.mode === 'ceasefire' && actTogether(clause, reading)) continue
    if (frame.joint && !(isJoint(clause, reading) && (actTogether(clause, reading) || partiesIn(phrasesAfter(clause, frame.targets ?? []), reading).length))) continue
    return { frame, ...roles(frame, clause, reading) }
  }
  return null
}

const ontoWords = ['on', 'to', 'in', 'at', 'before', 'under', 'onto', 'from', 'off', 'out of', 'of']

/** "put on a blacklist", "put on full alert", "barred from raising money": one of some words behind the verb, as a noun, an adjective or a gerund. */
const leadsOnto = (words: string[], clause: Clause, { clauses }: SentenceReading): boolean =>
  phrasesAfter(clause, ontoWords).some((p) => words.includes(p.lemma))
  || words.includes(clause.adjective ?? '')
  || clauses.some((c) => c.governor === clause && c.kind === 'gerund' && c.mark === 'from' && words.includes(c.verb?.lemma ?? ''))

/** "added Y to those barred from the bloc", "made public the names of ten people who may not enter": who is shut out is among what the verb takes. */
const namesBarred = (clause: Clause, reading: SentenceReading): boolean => {
  const objects = patients(clause).flat()
  return [...objects, ...objects.flatMap((p) => p.prepositions.filter(({ word }) => word === 'of').flatMap(({ phrases }) => phrases)), ...phrasesBehind(clause, ['to'])].some((p) => isBarred(p, reading))
}

/** "barred from travelling", "who are banned from entering", "that nobody may finance". */
const isBarred = (phrase: NounPhrase, { clauses }: SentenceReading): boolean =>
  clauses.some(({ governorNoun, kind, verb }) => governorNoun === phrase && verb !== null
    && (kind === 'relative' && verb.negated && /^(may|can)$/.test(verb.modal ?? '') ? dealing.has(verb.lemma) : (kind === 'participle' || (kind === 'relative' && verb.passive && !verb.negated)) && barring.has(verb.lemma)))

const barring = new Set(['bar', 'ban', 'exclude', 'forbid', 'prohibit', 'shut', 'shut out', 'cut off', 'blacklist', 'sanction'])
/** What those on a list are kept from, or others from doing with them. */
const dealing = new Set(['travel', 'travel to', 'enter', 'visit', 'come to', 'trade', 'trade with', 'deal', 'deal with', 'do', 'finance', 'lend', 'invest', 'borrow', 'raise', 'buy', 'sell', 'export', 'import'])

function objectFits(frame: VerbFrame, clause: Clause, reading: SentenceReading): boolean {
  const { object } = frame
  if (object === undefined) return true
  const wanted = typeof object === 'string' ? [object] : object
  const objects = patients(clause).flat()
  return wanted.some((want) => {
    if (want === 'none') return !objects.length || (clause.verb?.passive ?? false)
    // "signed it in Minsk": nothing but a paper is signed.
    if (want === 'agreement' && frame.agreement === 'signed' && /^(sign|initial|countersign)$/.test(clause.verb?.lemma ?? '') && objects.some((p) => p.lemma === 'it') && speaksForMany(partiesIn(agents(clause), reading), reading.parsed)) return true
    return objects.some((phrase) => phraseIs(phrase, want, frame, clause, reading))
  })
}

/** "fired a missile into the Sea of Japan" hits nobody. */
const water = /\b(sea|ocean|waters|strait|gulf)\b/i

/** "Kerry and Lavrov discussed Syria", "the two discussed it": sides enough without another. */
function actTogether(clause: Clause, reading: SentenceReading): boolean {
  const parties = partiesIn(agents(clause), reading)
  return parties.length > 1 || parties.some((i) => isSeveral(reading.parsed.mentions[i]))
}

/** Words that only count what follows "of": "two of its banks", "the same number of Russians". */
const counting = /^(number|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|dozens?|hundreds?|scores?|thousands?|all|each|group|score)$/

function phraseIs(phrase: NounPhrase, want: string, frame: VerbFrame, clause: Clause, reading: SentenceReading): boolean {
  const index = headMention(phrase, reading.parsed, reading.chunked.tokens)
  const mention = index === null ? undefined : reading.parsed.mentions[index]
  if (want === 'party') return isParty(mention) || (counting.test(phrase.lemma) && phrase.prepositions.some((p) => p.word === 'of' && p.phrases.some((q) => phraseIs(q, want, frame, clause, reading))))
  if (want === 'land') return mention?.kind === 'country' || mention?.kind === 'place'
  // "saw the foreign minister", but "saw him as a rival", "saw him leave".
  if (want === 'person') return mention?.kind === 'person' && !clause.adjective && !phrasesAfter(clause, ['as']).length && !contentsOf(clause, reading.clauses).length
  if (want === 'named') return mention?.kind === 'person' && mention.form === 'name'
  if (want === 'body') return mention?.kind === 'organisation' || false
  if (want === 'place') return mention?.kind === 'place'
  if (want === 'partyOrPlace') return isParty(mention) || partiesOf(phrase, reading.parsed, reading.chunked.tokens).length > 0 || mention?.kind === 'place' || isOfClass(phrase.lemma, 'captives') || /paper|party|group|border|media|website|channel|station|organi[sz]ation|crossing|protest|demonstrat|rally|opposition/.test(phrase.lemma)
  if (want === 'unpublished') return !isOfClass(phrase.lemma, 'publication')
  // "his adviser Emmanuel Bonne": the title before the name.
  if (want === 'emissaries') return reading.chunked.tokens.slice(phrase.from, phrase.to + 1).some((t) => isOfClass(t.lemma, want))
  if (want === 'thing') return mention === undefined || !['person', 'country'].includes(mention.kind) || frame.mode !== 'return'
  // "announced the Joint Plan of Action": no action against anyone.
  if (mention?.kind === 'agreement' && (mention.form === 'name' || agreementClasses.has(want))) return agreementClasses.has(want)
  return isOfClass(phrase.lemma, want) || headsOf(phrase, reading).some((lemma) => isOfClass(lemma, want))
}

/** Classes that a named agreement is of whatever its name is made of. */
const agreementClasses = new Set(['agreement', 'firmAgreement', 'demand', 'thing', 'unpublished'])

/** Lemmas of the noun that a measure counts ("$5 million of aid", "a package of sanctions"), and the truce that an agreement is of ("the ceasefire agreement"). */
function headsOf(phrase: NounPhrase, { chunked }: SentenceReading): string[] {
  const inner = phrase.prepositions.filter((p) => p.word === 'of').flatMap((p) => p.phrases.map((q) => q.lemma))
  const money = chunked.tokens.slice(phrase.from, phrase.to + 1).some((t) => t.text === '$' || t.text === '€' || t.text === '£') ? ['dollar'] : []
  const truce = chunked.tokens.slice(phrase.from, phrase.head).map((t) => t.text.toLowerCase()).filter((word) => isOfClass(word, 'truce'))
  return [...inner, ...money, ...truce]
}

const peopleClasses = new Set(['named', 'aircraft', 'captives', 'name', 'person', 'held', 'envoys', 'officialVisitors', 'land', 'positions', 'people', 'diplomats', 'party', 'body', 'place', 'partyOrPlace', 'territory', 'demand', 'demandsOnly', 'firmAgreement', 'none', 'unpublished'])

/** True where the object is what is given, imposed or moved ("imposed sanctions on", "sent troops to"), so that the target stands elsewhere. */
function aboutThing(frame: VerbFrame): boolean {
  return frame.object !== undefined && [frame.object].flat().some((want) => !peopleClasses.has(want))
}

function isJoint(clause: Clause, { chunked }: SentenceReading): boolean {
  const words = patients(clause).flat().map((p) => chunked.tokens.slice(p.from, p.to + 1).map((t) => t.lemma).join(' ')).join(' ')
  return /joint|military|naval|war|intelligence|information|evidence|exercise|drill|maneuver|manoeuvre|patrol/.test(words)
}

/** "recalled its ambassador": what belongs to the doer is not the one it was done to. */
const isOwn = (index: number, { parsed }: SentenceReading): boolean => /^(its|their|his|her|our|my)\b/i.test(parsed.mentions[index]?.text ?? '')

/** A body, a group or several. */
const areMany = (index: number, { parsed }: SentenceReading): boolean => isSeveral(parsed.mentions[index]) || /^(group|organisation)$/.test(parsed.mentions[index]?.kind ?? '')

/** "An attack on a convoy killed eight": of those who attack, and not of whom. */
const withoutVictims = (phrase: NounPhrase, reading: SentenceReading): NounPhrase =>
  readActNoun(phrase, reading)?.type === 'ASSAULT' || isOfClass(phrase.lemma, 'blow') ? { ...phrase, prepositions: phrase.prepositions.filter(({ word }) => /^(by|from|of)$/.test(word)) } : phrase

/** "envoys from Turkey, Greece and the EU": those who sent them, where several did. */
const sendersOf = (phrases: NounPhrase[], { parsed, chunked }: SentenceReading): number[] =>
  phrases.filter(({ lemma }) => /^(envoy|negotiator|diplomat|delegate|representative|mediator|minister|official|delegation|emissary)$/.test(lemma)).flatMap(({ prepositions }) => prepositions)
    .filter(({ word, phrases: sides }) => word === 'from' || (word === 'of' && sides.length > 1)).flatMap((p) => p.phrases).flatMap((p) => headMention(p, parsed, chunked.tokens) ?? [])
    .filter((i) => isParty(parsed.mentions[i]) || parsed.mentions[i]?.country != null)

/** "kept the president for two hours to talk about Aleppo": who keeps or receives somebody talks with him. */
function hostOf(clause: Clause, reading: SentenceReading): number[] {
  const { kind, governor, subject } = clause
  const hosts = kind === 'infinitive' && governor?.verb && /^(keep|receive|host|stop|detain|see)$/.test(governor.verb.lemma) && governor.objects[0] === subject && !phrasesAfter(clause, ['with', 'to']).length
  return hosts && governor ? partiesIn(agents(governor), reading) : []
}

function roles(frame: VerbFrame, clause: Clause, reading: SentenceReading): { source: number[]; target: number[] } {
  const sent = frame.both || frame.agreement ? sendersOf(agents(clause), reading) : []
  const source = sent.length > 1 ? sent : partiesIn(frame.type === 'ASSAULT' ? agents(clause).map((p) => withoutVictims(p, reading)) : agents(clause), reading)
  const host = frame.both ? hostOf(clause, reading) : []
  if (host.length) return { source: host, target: without(source, host, reading) }
  // "signed it": the paper is nobody's side.
  const objects = frame.agreement === 'signed' && !clause.verb?.passive ? patients(clause).map((list) => list.filter((p) => p.lemma !== 'it')) : patients(clause)
  const first = objects[0] ?? []
  const second = objects[1] ?? []
  const direct = partiesIn([...first], reading, false)
  const preps = partiesIn((frame.both ? phrasesAfter : phrasesBehind)(clause, frame.targets ?? (frame.both ? ['with'] : [])), reading)
  // "leaders met in Brussels": where they met. "Kerry will hold talks in Moscow": with whom. "who negotiated for Kiev": on whose side.
  const isSetting = frame.both && frame.mode !== 'visit' && source.some((i) => areMany(i, reading))
  const noTarget = [...(isSetting ? ['in', 'at'] : []), ...(frame.both ? ['for'] : []), ...(clause.verb?.passive ? ['by'] : [])]
  const other = () => partiesIn(phrasesBehind(clause, anyTarget.filter((word) => !noTarget.includes(word))), reading)
  const loose = () => partiesIn([...first, ...second], reading)
  const lower = () => [...partiesBelow(clause, reading), ...partiesOfModifiers([...objects.flat(), ...objects.flat().flatMap((p) => p.prepositions).filter(({ word }) => /^(within|under|of)$/.test(word)).flatMap(({ phrases }) => phrases)], reading)]
  const inner = () => partiesIn(objects.flat().flatMap((p) => p.prepositions).filter((p) => (frame.targets ?? anyTarget).includes(p.word)).flatMap((p) => p.phrases), reading)
  const choices = frame.onlyTargets ? [preps] : frame.mode === 'recall' ? [preps, inner(), other(), loose()] : frame.both && source.length > 1 ? [direct, preps, aboutThing(frame) || frame.agreement ? [] : loose()] : aboutThing(frame) && second.length === 0 ? [preps, inner(), other(), loose(), lower()] : [direct, loose(), preps, other(), lower()]
  const lists = choices.map((list) => without(list, source, reading)).filter((list) => list.length)
  let target = (!frame.object?.includes('diplomats') ? null : lists.find((list) => list.some((i) => !isOwn(i, reading)))) ?? lists[0] ?? []
  const beside = frame.agreement === 'signed' && !preps.length ? without(partiesBeside(clause, reading), source, reading) : []
  if (beside.length) return { source, target: beside }
  if (frame.both && !target.length && source.length > 1) return { source: source.slice(0, 1), target: source.slice(1) }
  if (second.length && first.length && frame.type !== 'CONSULT') target = without(direct.length ? direct : loose(), source, reading)
  if (!target.length) target = agreementsIn(objects.flat(), reading)
  return { source, target }
}
