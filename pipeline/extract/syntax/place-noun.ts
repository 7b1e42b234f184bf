import { claimNoun } from './claim-noun'
import { newClause } from './clause'
import type { Item, NounPhrase, VerbGroup } from './items'
import { endsAfter, isList, objectFollows } from './item-context'
import { byFollows, closingComma, verbOfSubject } from './look-ahead'
import { placeAside } from './place-aside'
import { outerSibling } from './place-verb'
import { noSeparators, openClause, type ReaderState, siblingOf, waitingParent } from './reader-state'

/** Finds the place of a noun phrase: after a preposition, subject, object, member of a list, start of a clause, apposition. Returns the index of the last item taken. */
export function placeNoun(state: ReaderState, phrase: NounPhrase, i: number): number {
  const { items } = state.sentence
  const { current, seen } = state
  // "seven leaders, among them the mayor of X": one of those just named.
  if (isAmongThem(items, i)) { state.lastNoun = phrase; return i }
  const aside = state.pending ? null : placeAside(state, phrase, i)
  if (aside !== null) return aside
  const finite = state.pending ? null : verbOfSubject(items, i)
  const slotted = state.pending !== null
  if (state.pending) afterPreposition(state, phrase, state.pending, isDenied(items, i))
  else if (!current.verb) {
    const last = beforeVerb(state, phrase, i, finite)
    if (last !== null) return last
  } else if (finite && startsClause(state, phrase, finite, i)) startClause(state, phrase, finite)
  else if ((seen.conjunction || (seen.comma && isList(items, i))) && state.lastSlot) slotFor(state, phrase, state.lastSlot).push(phrase)
  else if (seen.comma && !seen.quote) {
    const close = closingComma(items, i - 1)
    state.seen = noSeparators()
    return close >= 0 ? close - 1 : i
  } else if (current.objects.length < 2) {
    current.objects.push([phrase])
    state.lastSlot = current.objects.at(-1) ?? null
  }
  if (!slotted) state.hostNoun = phrase
  state.lastNoun = phrase
  state.seen = noSeparators()
  return i
}

function isAmongThem(items: Item[], i: number): boolean {
  const [comma, word, them] = items.slice(Math.max(0, i - 3), i)
  return comma?.kind === 'comma' && word?.kind === 'preposition' && word.word === 'among' && them?.kind === 'noun' && /^(they|them)$/.test(them.lemma)
}

/** "signed not by the presidents but by their envoys": what is only named to be ruled out. */
function isDenied(items: Item[], i: number): boolean {
  const not = items[i - 2]
  return not?.kind === 'adverb' && not.word === 'not' && items.slice(i + 1, i + 9).some((item) => item.kind === 'conjunction' && item.word === 'but')
}

function afterPreposition(state: ReaderState, phrase: NounPhrase, word: string, denied: boolean): void {
  const { lastNoun, hostNoun, lastSlot, current } = state
  const slot = { word, phrases: [phrase] }
  state.outerSlot = word === 'of' && lastSlot?.at(-1) === lastNoun ? lastSlot : null
  if (lastNoun && !denied && (word === 'of' || lastSlot)) lastNoun.prepositions.push(slot)
  if (denied) state.hostNoun = lastNoun
  else if (hostNoun && hostNoun !== lastNoun && word !== 'of' && lastSlot) hostNoun.prepositions.push(slot)
  else if (lastNoun) state.hostNoun = lastNoun
  if (!denied && !(word === 'of' && lastNoun)) current.prepositions.push(slot)
  state.lastSlot = slot.phrases
  state.pending = null
}

/** "A of X and B of Y": a person goes with the person before, not with the state he is of. */
const slotFor = ({ outerSlot }: ReaderState, phrase: NounPhrase, lastSlot: NounPhrase[]): NounPhrase[] =>
  outerSlot && phrase.entity === 'person' && outerSlot.at(-1)?.entity === 'person' && lastSlot.at(-1)?.entity !== 'person' ? outerSlot : lastSlot

/** A phrase before the clause's verb is its subject, or joins it; the index of the last item taken where the phrase is stepped over, else null. */
function beforeVerb(state: ReaderState, phrase: NounPhrase, i: number, finite: VerbGroup | null): number | null {
  const { current, seen, lastSlot, lastNoun } = state
  const { items } = state.sentence
  const host = current.subject.at(-1)
  // "the rebels it has fought for years": what a noun's own clause tells of it, with no "that".
  if (host && lastNoun === host && finite && items[i - 1] === host && contact.has(phrase.lemma) && anotherVerb(items, items.indexOf(finite))) {
    openClause(state, newClause('relative', phrase.from, { governor: current, governorNoun: host, subject: [phrase], objects: [[host]], mark: 'that' }))
    return null
  }
  const between = current.prepositions.some(({ word, phrases }) => word === 'between' && phrases === lastSlot && phrases.length === 1)
  const joinsSubject = !between && seen.conjunction && host && finite && lastSlot !== current.subject && lastSlot?.at(-1)?.entity !== phrase.entity
  if (joinsSubject) { current.subject.push(phrase); state.lastSlot = current.subject }
  else if (seen.conjunction && lastSlot) lastSlot.push(phrase)
  else if (!current.subject.length || !seen.comma) { current.subject = current.subject.length && !seen.comma && !finite ? current.subject : [phrase]; state.lastSlot = current.subject }
  else if (host && current.subject.length === 1 && namesTheTwo(state, host, i)) { current.subject = [phrase]; state.lastSlot = current.subject }
  else if (isList(items, i)) current.subject.push(phrase)
  else {
    const close = closingComma(items, i - 1)
    // "The chief monitor of the OSCE, Ertugrul Apakan, said": the name stands for the description.
    if (close >= 0 && phrase.entity === 'person' && host?.entity === null && current.subject.length === 1) current.subject = [phrase]
    if (close >= 0) return close
    if (finite && !describes(phrase, current.subject.at(-1))) { current.subject = [phrase]; state.lastSlot = current.subject }
    return i
  }
  return null
}

/** "The two leaders, A and B, signed": the names of those just counted. */
function namesTheTwo({ sentence: { items, tokens } }: ReaderState, host: NounPhrase, i: number): boolean {
  const [one, and, other, comma] = items.slice(i, i + 4)
  const isPair = one?.kind === 'noun' && and?.kind === 'conjunction' && and.word === 'and' && other?.kind === 'noun' && comma?.kind === 'comma'
  return isPair && one.entity === 'person' && other.entity === 'person' && tokens.slice(host.from, host.to + 1).some(({ text }) => /^(two|both)$/i.test(text))
}

const contact = new Set(['it', 'he', 'she', 'they', 'we', 'i'])

/** True where a second finite verb follows before any mark or word that ends the clause. */
function anotherVerb(items: Item[], verb: number): boolean {
  const next = items.slice(verb + 1).find((item) => !['noun', 'preposition', 'date', 'adverb', 'adjective'].includes(item.kind))
  return next?.kind === 'verb' && next.form === 'finite'
}

const describes = (phrase: NounPhrase, subject: NounPhrase | undefined): boolean => subject !== undefined && subject.mentions.length > 0 && phrase.mentions.length === 0

/** Whether a phrase that a finite verb follows is the subject of a clause of its own. */
function startsClause(state: ReaderState, phrase: NounPhrase, finite: VerbGroup, i: number): boolean {
  const { current, seen, classes, sentence: { items, tokens } } = state
  const { verb } = current
  if (!verb) return true
  if (waitingParent(current) && !seen.comma && !seen.quote && !seen.stop && !classes.takesClause.has(verb.lemma)) return false
  if (isObjectBeforeAnd(state, finite, i) || isObjectBeforeTime(state, finite, i)) return false
  if (!finite.ambiguous && !finite.bare) return true
  // "accused Kosovo of smuggling, a charge Kosovo denied"
  const named = items[i - 1]
  if (named?.kind === 'noun' && claimNoun.test(named.lemma) && items[i - 2]?.kind === 'comma' && !objectFollows(items, items.indexOf(finite))) return true
  // "To make the deal possible a court released them": the main clause that an opening purpose leads up to.
  if (current.kind === 'infinitive' && current.objects.length && current.governor && !current.governor.verb && objectFollows(items, items.indexOf(finite))) return true
  const takes = classes.takesClause.has(verb.lemma)
  if (seen.conjunction) return true
  if (seen.comma || seen.quote || seen.stop) return (phrase.mentions.length > 0 || tokens[phrase.head]?.pos === 'PRON') && (classes.takesClause.has(finite.lemma) || !/^(a|an|one)$/.test(tokens[phrase.from]?.text.toLowerCase() ?? '')) && !byFollows(items, items.indexOf(finite))
  if (finite.bare && !takes) return false
  return takes && items[i + 1] !== undefined
}

/** "Iran met the terms and Russia wants talks": the object of a verb that takes no clause, or of any where the verb behind "and" is singular, and no part of that verb's subject. */
function isObjectBeforeAnd({ current, seen, classes, sentence: { items, tokens } }: ReaderState, finite: VerbGroup, i: number): boolean {
  const { verb } = current
  if (!verb || !current.subject.length || seen.comma || seen.quote || seen.stop || seen.conjunction || current.objects.length || !items.slice(i + 1, items.indexOf(finite)).some((item) => item.kind === 'conjunction' && item.word === 'and')) return false
  const first = tokens[finite.from]?.text ?? ''
  return !classes.takesClause.has(verb.lemma) || /^(?:is|was|has|does)$/.test(first) || (finite.tense === 'present' && !finite.modal && /[^s]s$/.test(first))
}

/** "demanded a truce on Monday after the United States, which had vetoed it, abstained": the verb is that of the clause behind "after". */
function isObjectBeforeTime({ current, seen, sentence: { items } }: ReaderState, finite: VerbGroup, i: number): boolean {
  if (!current.verb || !current.subject.length || seen.comma || seen.quote || seen.stop || seen.conjunction || current.objects.length) return false
  const end = items.indexOf(finite)
  const after = items.findIndex((item, k) => k > i && k < end && item.kind === 'preposition' && /^(?:after|before|since|until)$/.test(item.word) && items[k + 1]?.kind === 'noun' && items[k + 2]?.kind === 'comma' && items[k + 3]?.kind === 'relative')
  return after > i && items[end - 1]?.kind === 'comma'
}

/** "In return, they said, Kiev must ...": a report between commas, with nothing of its own behind its verb. */
const isAside = ({ current, sentence: { tokens } }: ReaderState): boolean =>
  current.kind === 'main' && current.verb !== null && current.verb.tense === 'past' && !current.objects.length && current.subject.length > 0 && tokens[current.verb.to + 1]?.text === ',' && current.subject[0]!.from > 0

function startClause(state: ReaderState, phrase: NounPhrase, finite: VerbGroup): void {
  const { current, seen, classes, sentence: { items } } = state
  const reports = classes.takesClause.has(current.verb?.lemma ?? '') && !seen.conjunction
  const attribution = (seen.comma || seen.quote) && !seen.conjunction && !/^(be|deny|dispute)$/.test(finite.lemma) && !finite.modal && classes.takesClause.has(finite.lemma) && endsAfter(items, items.indexOf(finite))
  if (attribution) openClause(state, newClause('attribution', phrase.from, { subject: [phrase] }))
  else if (reports && (!(seen.comma && !seen.quote) || isAside(state))) openClause(state, newClause('complement', phrase.from, { governor: current, subject: [phrase] }))
  else {
    const sibling = seen.conjunction ? outerSibling(siblingOf(current), finite, classes) : null
    openClause(state, newClause(sibling?.kind === 'complement' ? 'complement' : 'main', phrase.from, { governor: sibling?.kind === 'complement' ? sibling.governor : null, subject: [phrase] }))
  }
  state.lastSlot = state.current.subject
}
