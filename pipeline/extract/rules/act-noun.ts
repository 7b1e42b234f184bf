import { partiesIn, patients, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { controls, verbFrames } from '../lexicon'
import { modalityOf } from '../modality-of'
import { isSeveral } from '../parties'
import { readActNoun } from '../read-act-noun'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

const spoken = new Set(['THREATEN', 'REQUEST', 'ACCUSE', 'REJECT'])
const standsAlone = /^(appeal|demand|warning|threat|criticism|condemnation|proposal|accusation|allegation|opposition|plea|ultimatum|rejection|refusal|objection)$/
const defaults = ['on', 'against', 'with', 'to', 'of', 'into', 'at', 'for', 'over']

/** "talks between X and Y", "X's visit to Y", "an attack by X on Y": an act named by a noun, with both its sides. */
export const actNoun: Rule = {
  name: 'act-noun',
  read: (reading, note) => reading.nouns.flatMap((phrase) => {
    const frame = readActNoun(phrase, reading)
    if (!frame || frame.lightOnly) return []
    const attached = [...phrase.prepositions]
    const phrasesOf = (words: string[]) => attached.filter((p) => words.includes(p.word)).flatMap((p) => p.phrases).filter((p) => !stretch.test(p.lemma))
    const between = phrasesOf(['between', 'among']).length ? sidesBetween(phrase, reading) : []
    const owner = phrase.possessor ? partiesIn([phrase.possessor], reading) : []
    const modifiers = modifierParties(phrase, reading)
    const by = partiesIn(phrasesOf(frame.mode === 'visit' || frame.mode === 'surrender' ? ['by', 'from', 'of'] : ['by', 'from']), reading)
    const clause = holderOf(phrase, reading)
    if (frame.type === 'ASSAULT' && phrase.prepositions.some((p) => p.phrases.some((q) => ideas.test(q.lemma)))) { note(phrase.head, 'what is attacked is an idea'); return [] }
    if (clause && isDefined(phrase, clause, reading)) { note(phrase.head, 'what such an act is, and none that was done'); return [] }
    const named = [by, owner, modifiers].find((list) => list.length) ?? []
    const hosts = clause && frame.both && !named.length && isSetting(phrase, clause) ? partiesIn(clause.subject, reading) : []
    // "after a meeting, X and Y said": the two have met.
    const together = /^(meeting|talks)$/.test(frame.mode) && phrase.lemma !== 'ceremony' && (hosts.length > 1 || (areManyAt(phrase, hosts, reading) && !meets(clause))) && clause !== null && modalityOf(clause) === 'occurred' && !earlierOne(phrase, reading)
    // "the largest exchange of the war, at a checkpoint": where the exchange was.
    const aimed = (frame.target ?? defaults).filter((word) => phrase.lemma !== 'war' || (word !== 'at' && word !== 'in'))
    const told = without(partiesIn([...phrasesOf(aimed), ...leadsTo(frame.mode, phrase, clause)], reading), named.length ? named : hosts, reading)
    const alone = together && told.every((i) => reading.parsed.mentions[i]?.kind === 'place')
    const source = between.length > 1 ? between.slice(0, 1) : named.length ? named : alone ? hosts.slice(0, 1) : hosts
    const target = between.length > 1 ? between.slice(1) : alone ? hosts.slice(1) : told.length || !refusing.has(frame.type) ? told : without(partiesOfContent(phrase, reading), source, reading)
    const struck = frame.type === 'ASSAULT' && target.length > 0 && phrasesOf(aimed.filter((word) => /^(on|at|against)$/.test(word))).length > 0
    const saysEnough = struck || (by.length > 0 && ((frame.type === 'ASSAULT' && !isAnswered(phrase, clause)) || frame.mode === 'surrender')) || source.length > 0 && ((spoken.has(frame.type) && standsAlone.test(phrase.lemma) && (by.length > 0 || owner.length > 0)) || (frame.type === 'SANCTION' && named.length > 0) || (frame.type === 'PROTEST' && named.length > 0))
    if ((!source.length || !target.length) && !saysEnough && !alone) {
      if (source.length || target.length) note(phrase.head, 'one side only')
      return []
    }
    return [{ ...buildNoun(phrase, clause, reading), type: frame.type, mode: frame.mode, label: frame.label, source, target, both: frame.both ?? false, agreement: frame.agreement ?? null, ...(frame.type === 'ASSAULT' && by.length ? { untargeted: true } : {}) }]
  }),
}

/** "her first journey will take her to Lisbon": where a journey leads. */
const leadsTo = (mode: string, phrase: NounPhrase, clause: Clause | null): NounPhrase[] =>
  mode === 'visit' && clause !== null && clause.subject.includes(phrase) && /^(take|bring|lead)$/.test(clause.verb?.lemma ?? '') ? phrasesAfter(clause, ['to']) : []

/** "an attack on the country's sovereignty" */
const ideas = /^(sovereignty|integrity|independence|democracy|freedom|liberty|right|value|law|order|constitution|dignity|credibility|plan|record|proposal|policy)$/

/** "An attack on one is an attack on all". */
const isDefined = (phrase: NounPhrase, { verb, subject, objects }: Clause, { chunked }: SentenceReading): boolean =>
  verb?.lemma === 'be' && verb.tense === 'present' && /^an?$/i.test(chunked.tokens[phrase.from]?.text ?? '') && subject.some((p) => /^(an?|any)$/i.test(chunked.tokens[p.from]?.text ?? '')) && [...subject, ...objects.flat()].includes(phrase)

/** "at their last meeting": another than that of which the news tells. */
const earlierOne = (phrase: NounPhrase, { chunked }: SentenceReading): boolean =>
  chunked.tokens.slice(phrase.from, phrase.head).some((t) => /^(last|previous|earlier|past|next|first|future|upcoming|any|no)$/i.test(t.text))

const refusing = new Set(['REJECT', 'THREATEN'])

/** "X's refusal to meet Y", "its threat to strike at Y": those in what hangs on the noun. */
const partiesOfContent = (phrase: NounPhrase, reading: SentenceReading): number[] =>
  partiesIn(reading.clauses.filter((c) => c.kind === 'infinitive' && c.governorNoun === phrase).flatMap((c) => [...patients(c).flat(), ...phrasesAfter(c, ['with', 'to', 'on', 'at', 'against', 'from'])]), reading)

/** "condemned the attack by X": what is only blamed or praised is told by the words that do. */
const isAnswered = (phrase: NounPhrase, clause: Clause | null): boolean =>
  clause !== null && clause.objects.flat().includes(phrase) && (verbFrames.get(clause.verb?.lemma ?? '') ?? []).some((frame) => frame.type === 'ACCUSE' || frame.type === 'SUPPORT' || frame.type === 'REJECT')

/** "the leaders of the union, at a summit": met one another, where at a news conference they only met the press. */
const areManyAt = (phrase: NounPhrase, hosts: number[], { parsed, chunked }: SentenceReading): boolean =>
  !/^(news|press)$/.test(chunked.tokens[phrase.head - 1]?.text ?? '') && hosts.some((i) => isSeveral(parsed.mentions[i]))

/** "met in emergency session": one meeting, which the verb tells. */
const meets = (clause: Clause | null): boolean => verbFrames.get(clause?.verb?.lemma ?? '')?.some(({ type }) => type === 'CONSULT') ?? false

/** "at the end of talks", "after four hours of talks". */
const stretch = /^(end|start|close|minute|hour|day|week|month|round|night)$/
const isStretchOf = (outer: NounPhrase, phrase: NounPhrase): boolean =>
  stretch.test(outer.lemma) && outer.prepositions.some(({ word, phrases }) => word === 'of' && phrases.some((p) => p === phrase || isStretchOf(p, phrase)))

/** "at a news conference with Y, X said": the act is where the clause takes place, and its subject was there. */
const isSetting = (phrase: NounPhrase, clause: Clause): boolean =>
  clause.prepositions.some((p) => ['at', 'in', 'during', 'after', 'following', 'on'].includes(p.word) && (p.phrases.includes(phrase) || p.phrases.some((outer) => isStretchOf(outer, phrase))))

/** The two sides of "between X and Y", each with what hangs on it: "between lawyers for X and officials". */
function sidesBetween(phrase: NounPhrase, reading: SentenceReading): number[] {
  const start = reading.chunked.items.indexOf(phrase)
  const sides: NounPhrase[] = []
  for (const item of reading.chunked.items.slice(start + 1)) {
    if (item.kind === 'verb' || item.kind === 'stop' || item.kind === 'comma' || item.kind === 'that' || item.kind === 'relative') break
    if (item.kind === 'noun') sides.push(item)
  }
  const parties = partiesIn(sides, reading)
  return parties.length > 2 && sides.length > 2 ? [parties[0] ?? 0, parties.at(-1) ?? 0] : parties
}

/** "Israeli air strike", "Taliban attack": parties that stand before the head. */
function modifierParties(phrase: NounPhrase, { parsed, chunked }: SentenceReading): number[] {
  const head = chunked.tokens[phrase.head]
  return phrase.mentions.filter((m) => {
    const mention = parsed.mentions[m]
    return mention !== undefined && head !== undefined && mention.end <= head.start && mention.kind !== 'place' && mention.kind !== 'agreement'
  }).slice(-1)
}

function holderOf(phrase: NounPhrase, reading: SentenceReading): Clause | null {
  return reading.clauses.filter((c) => c.from <= phrase.from && c.to >= phrase.to).at(-1) ?? null
}

function buildNoun(phrase: NounPhrase, clause: Clause | null, reading: SentenceReading): Candidate {
  const words = reading.chunked.tokens.slice(phrase.from, phrase.head).map((t) => t.text.toLowerCase())
  const unreal = words.some((w) => controls.unreal.has(w)) || words.includes('any') || words.includes('no')
  const outer = clause ? modalityOf(clause) : 'occurred'
  const act: [number, number] = [phrase.head, phrase.head]
  const modality = unreal ? 'planned' : outer === 'occurred' || outer === 'ongoing' ? 'occurred' : outer
  const base = { type: 'CONSULT' as const, mode: '', label: '', source: [], target: [] }
  const built: Candidate = clause ? buildCandidate(clause, reading, base) : { ...base, modality, clause: null, act, both: false, agreement: null, condition: null, claims: [], weight: 1 }
  return { ...built, act, modality, weight: 0.7 }
}
