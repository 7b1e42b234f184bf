import words from '@/pipeline/lexicon/function-words.json'
import { newClause } from './clause'
import type { Item, NounPhrase, VerbGroup } from './items'
import { verbOfSubject } from './look-ahead'
import { noSeparators, openClause, type ReaderState, siblingOf } from './reader-state'

const contentNouns = new Set(words.contentNouns)
const passing = new Set(['-', '(', ')', '[', ']'])

/** Takes a small word or a mark: a separator, a preposition, or a word that opens a clause ("that", "who", "if"). */
export function placeMark(state: ReaderState, item: Exclude<Item, NounPhrase | VerbGroup>, i: number): void {
  const { current, seen } = state
  const { items } = state.sentence
  switch (item.kind) {
    case 'comma':
      seen.comma = true
      state.pending = null
      if (current.kind === 'relative' && current.verb && current.mark === ',' && current.governor && !current.governor.verb && items[i + 1]?.kind !== 'conjunction') state.current = current.governor
      return
    case 'conjunction': seen.conjunction = item.word; return
    case 'quote': seen.quote = true; return
    case 'preposition': return preposition(state, item.word)
    case 'date': state.pending = null; return
    case 'adjective': if (current.verb && !current.adjective) current.adjective = item.word; return
    case 'stop': return stop(state, item)
    case 'that': return that(state, i)
    case 'relative': return relative(state, item.word, i)
    case 'subordinator': return subordinator(state, item)
    default:
  }
}

function preposition(state: ReaderState, word: string): void {
  const { current, seen } = state
  const outer = current.kind === 'adverbial' ? current.governor : null
  // "was settled, a day after the deadline had passed, by envoys": who did what the clause around tells.
  if (word === 'by' && seen.comma && outer?.verb?.passive && current.verb && !current.verb.passive && !outer.prepositions.some((p) => p.word === 'by')) {
    state.current = outer
    state.lastNoun = null
    state.hostNoun = null
    state.lastSlot = null
  }
  state.pending = word
}

function stop(state: ReaderState, item: { word: string; to: number }): void {
  const { current, classes } = state
  state.pending = null
  if (passing.has(item.word)) return
  // "denied that: a court would decide": what was denied is "that", told before.
  const hasMatter = current.objects.flat().some(({ lemma }) => lemma === 'that')
  const reporting = item.word === ':' && !hasMatter && current.verb && classes.takesClause.has(current.verb.lemma) ? current : null
  if (current.verb || item.word === ';') openClause(state, reporting ? newClause('complement', item.to + 1, { governor: reporting, mark: ':' }) : newClause('main', item.to + 1))
  else current.subject = []
  state.seen = { ...noSeparators(), stop: true }
  state.lastNoun = null
  state.lastSlot = null
}

function subordinator(state: ReaderState, item: { word: string; from: number }): void {
  const { current, classes } = state
  // "Turchynov, hours after Biden had left, ordered": the subject before it still waits for its verb.
  const governor = current.verb || current.subject.length ? current : null
  const asks = governor && ['whether', 'how', 'why', 'what'].includes(item.word) && classes.takesClause.has(governor.verb?.lemma ?? '')
  if (!current.verb && !current.subject.length) { current.kind = 'adverbial'; current.mark = item.word }
  else openClause(state, newClause(asks ? 'complement' : 'adverbial', item.from, { governor: governor ?? current.governor, mark: item.word }))
  state.seen = noSeparators()
  state.lastSlot = null
  state.pending = null
}

/** "put a law into force that forbids": the law, and not the force; "a company in Paris that is to": the company. */
function describedBy({ current, lastNoun, hostNoun, sentence: { items } }: ReaderState, i: number): NounPhrase | null {
  const before = items[i - 2]
  const isAt = lastNoun?.entity === 'place' && lastNoun.from === lastNoun.head && before?.kind === 'preposition' && /^(in|from|at|near)$/.test(before.word)
  if (isAt && hostNoun && hostNoun.entity !== 'place') return hostNoun
  const isSet = lastNoun && /^(force|effect|place|practice)$/.test(lastNoun.lemma) && before?.kind === 'preposition' && /^(into|in)$/.test(before.word)
  return (isSet && current.objects.at(-1)?.at(-1)) || lastNoun
}

function that(state: ReaderState, i: number): void {
  const { current, classes, seen } = state
  const { items } = state.sentence
  const lastNoun = describedBy(state, i)
  const from = items[i]?.from ?? 0
  const sibling = siblingOf(current)
  const next = items[i + 1]
  const before = items.slice(0, i).findLast((item, k) => item.kind !== 'date' && item.kind !== 'adverb' && !(item.kind === 'preposition' && items[k + 1]?.kind === 'date'))
  // "added a bank to the firms that nobody may finance": the verb has its object, and no words of what it says are to come.
  const hasMatter = current.verb?.lemma === 'add' && current.objects.length > 0
  const takes = current.verb !== null && classes.takesClause.has(current.verb.lemma) && !hasMatter
  if (next?.kind === 'verb' && before?.kind === 'noun' && next.form === 'finite') {
    openClause(state, newClause('relative', from, { governor: current, subject: lastNoun ? [lastNoun] : [], governorNoun: lastNoun, mark: 'that' }))
  } else if (before?.kind === 'noun' && lastNoun && next?.kind === 'noun' && !takes && (!statesContent(lastNoun.lemma) || isMade(items, i + 1))) {
    openClause(state, newClause('relative', from, { governor: current, objects: [[lastNoun]], governorNoun: lastNoun, mark: 'that' }))
  } else if (seen.conjunction && sibling.kind === 'complement' && sibling.governor) {
    // "said that A wished to talk and that B ...": beside the first "that", whatever hangs on it.
    openClause(state, newClause('complement', from, { governor: sibling.governor, mark: 'that' }))
  } else {
    const direct = before?.kind === 'noun' && !takes
    openClause(state, newClause('complement', from, { governor: current.verb ? current : current.governor, governorNoun: direct ? lastNoun : null, mark: 'that' }))
  }
  state.pending = null
  state.seen = noSeparators()
  state.lastSlot = null
}

/** Nouns whose "that" tells what they hold ("a claim that Y attacked"), where after others it only describes them ("a list that Y made"). */
const statesContent = (lemma: string): boolean => contentNouns.has(lemma)

const making = new Set(['conclude', 'sign', 'reach', 'strike', 'negotiate', 'adopt', 'undertake', 'issue', 'publish', 'ratify', 'seal', 'draft', 'forge'])

/** "the agreement that A and B concluded", "the statement that they issued": who made it, where no object follows, and not what it says. */
function isMade(items: Item[], subject: number): boolean {
  const verb = verbOfSubject(items, subject)
  const next = verb && items.slice(items.indexOf(verb) + 1).find((item) => item.kind !== 'date' && item.kind !== 'adverb')
  return verb !== null && making.has(verb.lemma) && !verb.passive && next?.kind !== 'noun'
}

function relative(state: ReaderState, word: string, i: number): void {
  const { current, seen } = state
  const antecedent = antecedentOf(state, word)
  const from = state.sentence.items[i]?.from ?? 0
  const next = wordBehind(state.sentence.items, i)
  const isSubject = next?.kind === 'verb' && word !== 'whose' && word !== 'where'
  const clause = newClause('relative', from, { governor: current, governorNoun: antecedent, mark: seen.comma ? ',' : word, subject: isSubject && antecedent ? coordinated(state, antecedent) : [] })
  if (!isSubject && antecedent && (word === 'which' || word === 'whom')) clause.objects.push([antecedent])
  openClause(state, clause)
  state.pending = null
  state.seen = noSeparators()
  state.lastSlot = null
}

/** The first word behind a relative pronoun that is no date, adverb or aside: "who, he claimed, had ...". */
function wordBehind(items: Item[], i: number): Item | undefined {
  const verb = items[i + 1]?.kind === 'comma' ? items.slice(i + 2).findIndex((x) => x.kind === 'verb') : -1
  const close = verb < 0 ? -1 : items.findIndex((x, k) => k > i + 2 + verb && x.kind === 'comma')
  const aside = close >= 0 && close - i < 8 && items[i + 2]?.kind === 'noun' && items[close + 1]?.kind === 'verb'
  return items.slice(aside ? close + 1 : i + 1).find((x) => x.kind !== 'adverb' && x.kind !== 'date' && x.kind !== 'comma')
}

/** "guerrillas from Anlong Veng, who ...": a place is no "who". */
function antecedentOf({ lastNoun, hostNoun }: ReaderState, word: string): NounPhrase | null {
  const place = (word === 'who' || word === 'whom') && lastNoun?.entity === 'place' && hostNoun && hostNoun.entity !== 'place'
  return place ? hostNoun : lastNoun
}

/** The list that a phrase is the last of: "Kerry and Lavrov, who ..." speaks of both. */
function coordinated({ current }: ReaderState, phrase: NounPhrase): NounPhrase[] {
  for (const list of [current.subject, ...current.objects, ...current.prepositions.map((p) => p.phrases)]) if (list.length > 1 && list.at(-1) === phrase) return list
  return [phrase]
}
