import type { AgreementRef } from '@/model/event-draft'
import type { EventType } from '@/model/plover'
import actNouns from '@/pipeline/lexicon/act-nouns.json'
import agreements from '@/pipeline/lexicon/agreements.json'
import actVerbs from '@/pipeline/lexicon/act-verbs.json'
import control from '@/pipeline/lexicon/control-verbs.json'
import judgement from '@/pipeline/lexicon/judgement-words.json'
import light from '@/pipeline/lexicon/light-verbs.json'
import nounClasses from '@/pipeline/lexicon/noun-classes.json'
import reporting from '@/pipeline/lexicon/reporting-verbs.json'

type AgreementStatus = AgreementRef['status']

/** What a verb tells when its arguments fit: the act, and where its target stands. */
export type VerbFrame = {
  type: EventType
  mode: string
  label: string
  verbs: string[]
  /** Both sides act together: "A met B". */
  both?: boolean
  /** Classes of nouns that the object must be of, or "party", "person", "body", "place", "partyOrPlace", "thing", "unpublished", "none". */
  object?: string | string[]
  /** Prepositions that lead to the target. */
  targets?: string[]
  /** Tells an act without a target. */
  alone?: boolean
  person?: string
  joint?: boolean
  /** Of several, who do it together, or of one with another. */
  together?: boolean
  crowd?: boolean
  traveller?: boolean
  /** Tells no act without a target. */
  needsTarget?: boolean
  agreement?: AgreementStatus
  /** The target stands nowhere but after those prepositions. */
  onlyTargets?: boolean
  /** Classes of nouns that the subject (of a passive: the object) must be of. */
  subject?: string[]
  /** Nouns one of which must follow "on", "to" or "under": "put on a blacklist". */
  onto?: string[]
  /** The object, or what follows "to", must be described as shut out: "those barred from the bloc". */
  barred?: boolean
  /** Tells an act though its object is no party: "bombed ten targets". */
  untargeted?: boolean
  /** Nouns one of which must follow "as": "used as human shields". */
  as?: string[]
  weight?: number
}

/** What a noun tells: "the visit of X to Y", "X's call for talks". */
export type NounFrame = {
  type: EventType
  mode: string
  label: string
  nouns: string[]
  both?: boolean
  target?: string[]
  alone?: boolean
  lightOnly?: boolean
  /** Prepositions one of which must follow: "a call with" is no "call for". */
  needs?: string[]
  object?: string
  agreement?: AgreementStatus
}

const byWord = <F,>(frames: F[], words: (frame: F) => string[]): ReadonlyMap<string, F[]> => {
  const map = new Map<string, F[]>()
  for (const frame of frames) for (const word of words(frame)) map.set(word, [...(map.get(word) ?? []), frame])
  return map
}

export const verbFrames = byWord(actVerbs as VerbFrame[], (frame) => frame.verbs)
export const nounFrames = byWord(actNouns as NounFrame[], (frame) => frame.nouns)

const classes = new Map(Object.entries(nounClasses).map(([name, words]) => [name, new Set(words)]))

/** True where a noun is of a class of the lexicon ("sanction", "aid", "troops" ...). */
export const isOfClass = (lemma: string, name: string): boolean => classes.get(name)?.has(lemma) ?? false

const nouns = new Set([...Object.values(nounClasses).flat(), ...nounFrames.keys()])

/** True for a noun that the lexicon has, in whatever class or as an act. */
export const isNoun = (lemma: string): boolean => nouns.has(lemma)

export const controls = {
  promise: new Set(control.promise), threaten: new Set(control.threaten), refuse: new Set(control.refuse), request: new Set(control.request), plan: new Set(control.plan),
  expect: new Set(control.expect), transparent: new Set(control.transparent), stop: new Set(control.stop), permit: new Set(control.permit), force: new Set(control.force),
  deny: new Set(control.deny), doubt: new Set(control.doubt), ready: new Set(control.readyAdjectives), unwilling: new Set(control.unwillingAdjectives),
  future: new Set(control.futureAdjectives), duty: new Set(control.duty), risk: new Set(control.fearNouns), unreal: new Set(control.futureNounAdjectives),
}

export const lightVerbs = { realise: new Set(light.realise), receive: new Set(light.receive), cancel: new Set(light.cancel), plan: new Set(light.plan), cause: new Set(light.cause), rage: new Set(light.rage) }

export const reportingVerbs = new Set(reporting.report)
export const assertingVerbs = new Set(reporting.assertion)
export const speakingVerbs = new Set(reporting.speaking)

export const verbClasses = { takesClause: reportingVerbs, subjectControl: new Set(reporting.subjectControl) }

const verbs = [...verbFrames.keys(), ...reportingVerbs, ...Object.values(controls).flatMap((set) => [...set]), ...Object.values(lightVerbs).flatMap((set) => [...set])]

/** Verbs of more than one word, which the chunker reads as one. */
export const phrasalVerbs: ReadonlySet<string> = new Set([...verbs, ...judgement.wrongVerbs].filter((verb) => verb.includes(' ') && verb.split(' ').length <= 3))

/** Verbs that can tell or report an act; a tagger's noun may be one of them. */
export const knownVerbs: ReadonlySet<string> = new Set(verbs.filter((verb) => !verb.includes(' ')))

const cooperative: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'])

/** True for the types of cooperation; a promise of one is AGREE, of any other THREATEN. */
export const isCooperative = (type: EventType): boolean => cooperative.has(type)

const agreementDays = new Map(agreements.map(({ slug, date }) => [slug, date]))
const agreementParties = new Map(agreements.map(({ slug, parties }) => [slug, parties]))

/** The day on which a known agreement was made, by its slug; null for none and for one that we do not know. */
export const dateOfAgreement = (slug: string | null): string | null => (slug === null ? null : (agreementDays.get(slug) ?? null))

/** The codes of the states and bodies that a known agreement binds, by its slug; empty for one that we do not know, and for one that all states may join. */
export const partiesOfAgreement = (slug: string | null): readonly string[] => {
  const parties = (slug === null ? null : agreementParties.get(slug)) ?? []
  return parties.includes('UN') ? [] : parties
}
