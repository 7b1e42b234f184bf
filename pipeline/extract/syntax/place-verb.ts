import { type Clause, finiteClauseOf, newClause } from './clause'
import { objectFollows, reportsNext, verbAfter } from './item-context'
import type { Item, VerbGroup } from './items'
import { byFollows, describesThose, verbOfSubject } from './look-ahead'
import { noSeparators, openClause, type ReaderState, siblingOf, type VerbClasses, waitingParent } from './reader-state'

/** Finds the place of a verb group: the verb of the clause at hand, of one that waits for it, or of a clause of its own. */
export function placeVerb(state: ReaderState, group: VerbGroup, i: number): void {
  const mark = state.pending
  state.pending = null
  if (isInverted(state, group, i)) inverted(state, group, i)
  else if (group.form === 'infinitive' || (group.bare && (mark === 'to' || isLetTo(state)))) infinitive(state, { ...group, form: 'infinitive' })
  else if (group.form === 'gerund') gerund(state, group, mark)
  else if (group.form === 'participle' || (group.ambiguous && isReduced(state, i))) participle(state, group)
  else finite(state, group, i)
  state.lastNoun = null
  state.hostNoun = null
  state.lastSlot = null
  state.seen = noSeparators()
}

/** "let inspectors visit Natanz": an infinitive without "to". */
const isLetTo = ({ current: { verb, objects }, seen }: ReaderState): boolean => verb?.lemma === 'let' && objects.length > 0 && !seen.comma && !seen.conjunction

/** "signed by X", "troops sent to Y": a past form that is no finite verb. */
function isReduced({ current, seen, classes, sentence: { items } }: ReaderState, i: number): boolean {
  if (current.kind === 'attribution' && !current.verb) return false
  if (describesThose(items, i)) return true
  // "the troops that Russia sent": the first past form after the subject of a relative clause without its object.
  if (current.kind === 'relative' && !current.verb && current.subject.length && current.objects.length && !byFollows(items, i)) return false
  if (waitingParent(current) && current.kind !== 'relative' && !byFollows(items, i) && !verbAfter(items, i)) return false
  if (byFollows(items, i) && (items[i - 1]?.kind === 'noun' || seen.comma)) return true
  if (seen.conjunction) return false
  // "In a letter sent to the speaker, X confirmed": a phrase that opens the sentence.
  if (!current.verb && current.kind === 'main' && !current.subject.length && items[i - 1]?.kind === 'noun' && items[i - 2]?.kind === 'preposition' && !objectFollows(items, i)) return true
  if (!current.verb && (reportsNext(items, i, classes.takesClause) || isOwnAim(items, i, classes.subjectControl))) return false
  if (!current.verb) return current.kind === 'adverbial' && !current.subject.length ? true : verbAfter(items, i) && items[i - 1]?.kind === 'noun' && !objectFollows(items, i)
  if (current.kind === 'relative' && current.governor && !current.governor.verb) return false
  return items[i - 1]?.kind === 'noun' || seen.comma ? !(seen.comma && objectFollows(items, i)) : false
}

/** "Serb units threatened to shell troops based in ...": who threatens to do something is nobody threatened. */
function isOwnAim(items: Item[], i: number, subjectControl: ReadonlySet<string>): boolean {
  const [verb, next] = [items[i], items[i + 1]]
  return verb?.kind === 'verb' && next?.kind === 'verb' && next.form === 'infinitive' && subjectControl.has(verb.lemma)
}

/** Verbs whose object follows them, so that nobody stands behind them as who said it: "and, within hours, ordered the army". */
const directing = new Set(['tell', 'order', 'decide', 'agree', 'urge', 'demand', 'request', 'require', 'call', 'offer', 'accuse', 'describe', 'hear', 'see', 'find', 'expect', 'show', 'ask', 'remind', 'inform', 'assure', 'notify'])

/** ", said Kerry": an attribution with its verb first. */
function isInverted({ current, seen, lastNoun, classes, sentence: { items } }: ReaderState, group: VerbGroup, i: number): boolean {
  if (group.form !== 'finite' || group.modal || group.lemma === 'be' || !classes.takesClause.has(group.lemma) || seen.conjunction || directing.has(group.lemma)) return false
  const next = items.slice(i + 1).find((x) => x.kind !== 'date' && x.kind !== 'adverb')
  // ", recalled its envoy": what is called back says nothing.
  if (group.lemma === 'recall' && next?.kind === 'noun' && /^(?:envoy|ambassador|diplomat|representative|troop|staff|product)$/.test(next.lemma)) return false
  if (waitingParent(current) || (next?.kind === 'noun' && verbOfSubject(items, items.indexOf(next)))) return false
  return (seen.comma || seen.quote) && (current.verb !== null || !current.subject.length || seen.quote) && next?.kind === 'noun' && !(lastNoun && !seen.quote && !seen.comma)
}

function inverted(state: ReaderState, group: VerbGroup, i: number): void {
  const speaker = state.sentence.items.slice(i + 1).find((x) => x.kind === 'noun')
  openClause(state, newClause('attribution', group.from, { verb: group, subject: speaker?.kind === 'noun' ? [speaker] : [] }))
}

function participle(state: ReaderState, group: VerbGroup): void {
  const { current: parent, seen, lastNoun } = state
  openClause(state, newClause('participle', group.from, {
    verb: { ...group, form: 'participle', passive: true, tense: 'none' }, governor: parent, governorNoun: seen.comma ? null : lastNoun,
    subject: seen.comma && parent.verb === null ? parent.subject : lastNoun ? [lastNoun] : parent.subject, mark: seen.comma ? ',' : null,
  }))
}

function infinitive(state: ReaderState, group: VerbGroup): void {
  const { current, seen, lastNoun, classes } = state
  const governor = seen.conjunction && current.kind === 'infinitive' && current.governor ? current.governor : current
  const verb = governor.verb
  const object = governor.objects.at(-1)
  const planned = lastNoun !== null && object?.at(-1) === lastNoun && lastNoun.entity === null
  const controlled = !verb || !object || (planned && verb.lemma !== 'let') || classes.subjectControl.has(verb.lemma) ? governor.subject : object
  const direct = lastNoun !== null && !seen.comma
  openClause(state, newClause('infinitive', group.from, { verb: group, governor, governorNoun: direct ? lastNoun : null, subject: controlled }))
}

function gerund(state: ReaderState, group: VerbGroup, mark: string | null): void {
  const { current: parent, seen, lastNoun, classes } = state
  const object = parent.objects.at(-1)
  const subject = mark ? (object && ['for', 'of', 'from', 'against'].includes(mark) && !classes.subjectControl.has(parent.verb?.lemma ?? '') ? object : parent.subject)
    : seen.comma || !lastNoun ? finiteClauseOf(parent).subject : [lastNoun]
  openClause(state, newClause('gerund', group.from, { verb: group, governor: seen.comma && !mark ? finiteClauseOf(parent) : parent, governorNoun: !seen.comma ? lastNoun : null, subject, mark: mark ?? (seen.comma ? ',' : null) }))
}

function finite(state: ReaderState, own: VerbGroup, i: number): void {
  // "neither met him nor signed it"
  const group = state.seen.conjunction === 'nor' ? { ...own, negated: true } : own
  const { current, lastNoun, clauses, classes, sentence: { items } } = state
  // "rejects it and in turn says"
  const aside = items[i - 1]?.kind === 'noun' && items[i - 2]?.kind === 'preposition' && items[i - 3]?.kind === 'conjunction'
  const seen = aside ? { ...state.seen, conjunction: 'and' } : state.seen
  if (!current.verb) { current.verb = group; return }
  // "lorries that Moscow says carry aid": the second verb tells of what the relative clause describes.
  if (current.kind === 'relative' && classes.takesClause.has(current.verb.lemma) && items[i - 1]?.kind === 'verb' && current.objects[0]) {
    openClause(state, newClause('complement', group.from, { verb: group, governor: current, subject: current.objects[0] }))
    return
  }
  const waiting = waitingParent(current)
  if (waiting && !seen.conjunction) { state.current = waiting; waiting.verb = group; return }
  if (!seen.conjunction && !seen.comma) {
    openClause(state, newClause('main', group.from, { verb: group, subject: lastNoun && items[i - 1]?.kind === 'noun' ? [lastNoun] : [], governor: null }))
    return
  }
  const openInfinitive = group.bare && seen.conjunction ? clauses.findLast((c) => c.kind === 'infinitive' && c.verb?.form === 'infinitive') : undefined
  const finiteSibling = outerSibling(siblingOf(current), group, classes, objectFollows(items, items[i + 1]?.kind === 'quote' ? i + 1 : i))
  const sibling = openInfinitive && !finiteSibling.verb?.modal && !finiteSibling.verb?.bare ? openInfinitive : current.verb.form === 'infinitive' && group.bare && seen.conjunction ? current : finiteSibling
  const inherits = group.bare && sibling.verb ? { modal: sibling.verb.modal, tense: sibling.verb.tense, form: sibling.verb.form } : {}
  // "pardoned or commuted the sentences": both verbs have the object that follows the second.
  const shared = items[i - 1]?.kind === 'conjunction' && items[i - 2] === current.verb && !current.verb.passive && !current.verb.lemma.includes(' ') && !current.objects.length && !current.prepositions.length ? { objects: current.objects, prepositions: current.prepositions } : {}
  openClause(state, newClause(sibling.kind === 'attribution' ? 'main' : sibling.kind, group.from, { verb: { ...group, ...inherits }, subject: sibling.subject, governor: sibling.governor, governorNoun: sibling.governorNoun, mark: sibling.mark, ...shared }))
}

/**
 * "declined to certify that Iran is living up to the accord and threatened to ...": the verb after "and" goes with the one that reports where the tense
 * of what is reported is another, or where the verb itself is one of speech and what is reported is no speech.
 */
export function outerSibling(sibling: Clause, group: VerbGroup, classes: VerbClasses, hasObject = false): Clause {
  const outer = sibling.kind === 'complement' && sibling.governor ? finiteClauseOf(sibling.governor) : null
  if (!outer?.verb || !sibling.verb || outer.kind === 'attribution' || group.modal || group.tense !== 'past' || outer.verb.tense !== 'past' || outer.verb.perfect !== group.perfect) return sibling
  if (sibling.subject.some((p) => pronouns.has(p.lemma)) && sibling.verb.tense === 'past') return sibling
  // "said the man had been tortured and blamed X": what has an object goes on with no passive.
  const otherTense = sibling.verb.tense !== 'past' || (sibling.verb.passive && sibling.verb.perfect && !group.perfect && hasObject)
  return otherTense || (classes.takesClause.has(group.lemma) && !classes.takesClause.has(sibling.verb.lemma)) ? outer : sibling
}

const pronouns = new Set(['he', 'she', 'it', 'they', 'we', 'i'])
