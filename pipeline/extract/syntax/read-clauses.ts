import { attributeReports } from './attribute-reports'
import { type Clause, finiteClauseOf, newClause } from './clause'
import type { ChunkedSentence, Item, NounPhrase, VerbGroup } from './items'
import { endsAfter, isList, objectFollows, reportsNext, verbAfter } from './item-context'
import { byFollows, closingComma, verbOfSubject } from './look-ahead'

/** What the reader of clauses must know of verbs: which take a clause ("said"), and which keep their subject in an infinitive ("agreed to"). */
export type VerbClasses = { takesClause: ReadonlySet<string>; subjectControl: ReadonlySet<string> }

type Separators = { comma: boolean; conjunction: string | null; quote: boolean; stop: boolean }

/**
 * Builds clauses from items, left to right: subjects, objects, prepositional arguments, complements, relatives, infinitives,
 * participles, coordination. Appositions are stepped over. A shallow reading: where grammar alone is ambiguous, what news prose prefers wins.
 */
export function readClauses(sentence: ChunkedSentence, classes: VerbClasses): Clause[] {
  const { items } = sentence
  const clauses: Clause[] = []
  let current = open(newClause('main', 0))
  let seen: Separators = none()
  let pending: string | null = null
  let lastNoun: NounPhrase | null = null
  let lastSlot: NounPhrase[] | null = null
  let hostNoun: NounPhrase | null = null
  let inQuote = false

  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) break
    if (item.kind === 'noun') i = noun(item, i)
    else if (item.kind === 'verb') verb(item, i)
    else small(item, i)
    current.to = Math.max(current.to, items[i]?.to ?? item.to)
  }
  attributeReports(clauses)
  return clauses.filter((c) => c.verb)

  function open(clause: Clause): Clause {
    clauses.push(clause)
    return clause
  }
  function none(): Separators {
    return { comma: false, conjunction: null, quote: false, stop: false }
  }

  function small(item: Exclude<Item, NounPhrase | VerbGroup>, i: number): void {
    if (item.kind === 'comma') {
      seen.comma = true
      if (current.kind === 'relative' && current.verb && current.mark === ',' && current.governor && !current.governor.verb && items[i + 1]?.kind !== 'conjunction') current = current.governor
    } else if (item.kind === 'conjunction') seen.conjunction = item.word
    else if (item.kind === 'quote') { seen.quote = true; inQuote = !inQuote }
    else if (item.kind === 'preposition') pending = item.word
    else if (item.kind === 'date') { pending = null }
    else if (item.kind === 'adjective') { if (current.verb && !current.adjective) current.adjective = item.word }
    else if (item.kind === 'stop') {
      pending = null
      if (item.word === '-' || item.word === '(' || item.word === ')' || item.word === '[' || item.word === ']') return
      const reporting = item.word === ':' && current.verb && classes.takesClause.has(current.verb.lemma) ? current : null
      if (current.verb || item.word === ';') current = open(reporting ? newClause('complement', item.to + 1, { governor: reporting, mark: ':' }) : newClause('main', item.to + 1))
      else current.subject = []
      seen = { ...none(), stop: true }
      lastNoun = null
      lastSlot = null
    } else if (item.kind === 'that') that(i)
    else if (item.kind === 'relative') relative(item.word, i)
    else if (item.kind === 'subordinator') {
      const governor = current.verb ? current : null
      const asks = governor && ['whether', 'how', 'why', 'what'].includes(item.word) && classes.takesClause.has(governor.verb?.lemma ?? '')
      if (!current.verb && !current.subject.length) { current.kind = 'adverbial'; current.mark = item.word }
      else current = open(newClause(asks ? 'complement' : 'adverbial', item.from, { governor: governor ?? current.governor, mark: item.word }))
      seen = none()
      lastSlot = null
      pending = null
    }
  }

  function that(i: number): void {
    const next = items[i + 1]
    pending = null
    const before = items[i - 1]
    const takes = current.verb !== null && classes.takesClause.has(current.verb.lemma)
    if (next?.kind === 'verb' && before?.kind === 'noun' && next.form === 'finite') {
      current = open(newClause('relative', i, { governor: current, subject: lastNoun ? [lastNoun] : [], governorNoun: lastNoun, mark: 'that' }))
    } else if (seen.conjunction && current.kind === 'complement' && current.governor) {
      current = open(newClause('complement', i, { governor: current.governor, mark: 'that' }))
    } else {
      const direct = before?.kind === 'noun' && !takes
      current = open(newClause('complement', i, { governor: current.verb ? current : current.governor, governorNoun: direct ? lastNoun : null, mark: 'that' }))
    }
    seen = none()
    lastSlot = null
  }

  function relative(word: string, i: number): void {
    const antecedent = lastNoun
    pending = null
    const next = items.slice(i + 1).find((x) => x.kind !== 'adverb' && x.kind !== 'date' && x.kind !== 'comma')
    const isSubject = next?.kind === 'verb' && word !== 'whose' && word !== 'where'
    const clause = newClause('relative', i, { governor: current, governorNoun: antecedent, mark: seen.comma ? ',' : word, subject: isSubject && antecedent ? coordinated(antecedent) : [] })
    if (!isSubject && antecedent && (word === 'which' || word === 'whom')) clause.objects.push([antecedent])
    current = open(clause)
    seen = none()
    lastSlot = null
  }

  function coordinated(phrase: NounPhrase): NounPhrase[] {
    for (const list of [current.subject, ...current.objects, ...current.prepositions.map((p) => p.phrases)]) if (list.length > 1 && list.at(-1) === phrase) return list
    return [phrase]
  }

  function noun(phrase: NounPhrase, i: number): number {
    const finite = pending ? null : verbOfSubject(items, i)
    const slotted = pending !== null
    if (pending) {
      const slot = { word: pending, phrases: [phrase] }
      if (lastNoun && (pending === 'of' || lastSlot)) lastNoun.prepositions.push(slot)
      if (hostNoun && hostNoun !== lastNoun && pending !== 'of' && lastSlot) hostNoun.prepositions.push(slot)
      else if (lastNoun) hostNoun = lastNoun
      if (!(pending === 'of' && lastNoun)) current.prepositions.push(slot)
      lastSlot = slot.phrases
      pending = null
    } else if (!current.verb) {
      const host = current.subject.at(-1)
      const joinsSubject = seen.conjunction && host && finite && lastSlot !== current.subject && lastSlot?.at(-1)?.entity !== phrase.entity
      if (joinsSubject) { current.subject.push(phrase); lastSlot = current.subject }
      else if (seen.conjunction && lastSlot) lastSlot.push(phrase)
      else if (!current.subject.length || !seen.comma) { current.subject = current.subject.length && !seen.comma && !finite ? current.subject : [phrase]; lastSlot = current.subject }
      else if (isList(items, i)) current.subject.push(phrase)
      else {
        const close = apposition(i)
        if (close >= 0) return close
        if (finite && !appositionTo(current.subject.at(-1), phrase)) { current.subject = [phrase]; lastSlot = current.subject }
        return i
      }
    } else if (finite && startsClause(phrase, finite, i)) {
      const verb = current.verb
      const reports = classes.takesClause.has(verb.lemma) && !seen.conjunction
      const attribution = (seen.comma || seen.quote) && !seen.conjunction && classes.takesClause.has(finite.lemma) && endsAfter(items, items.indexOf(finite))
      if (attribution) current = open(newClause('attribution', phrase.from, { subject: [phrase] }))
      else if (reports && !(seen.comma && !seen.quote)) current = open(newClause('complement', phrase.from, { governor: current, subject: [phrase] }))
      else {
        const sibling = seen.conjunction ? siblingOf(current) : null
        current = open(newClause(sibling?.kind === 'complement' && seen.conjunction ? 'complement' : 'main', phrase.from, { governor: sibling?.kind === 'complement' ? sibling.governor : null, subject: [phrase] }))
      }
      lastSlot = current.subject
    } else if ((seen.conjunction || (seen.comma && isList(items, i))) && lastSlot) lastSlot.push(phrase)
    else if (seen.comma && !seen.quote) {
      const close = apposition(i)
      seen = none()
      return close >= 0 ? close - 1 : i
    } else if (current.objects.length < 2) {
      current.objects.push([phrase])
      lastSlot = current.objects.at(-1) ?? null
    }
    if (!slotted) hostNoun = phrase
    lastNoun = phrase
    seen = none()
    return i
  }

  function apposition(i: number): number {
    return closingComma(items, i - 1)
  }
  function appositionTo(subject: NounPhrase | undefined, phrase: NounPhrase): boolean {
    return subject !== undefined && subject.mentions.length > 0 && phrase.mentions.length === 0
  }

  function startsClause(phrase: NounPhrase, finite: VerbGroup, i: number): boolean {
    const verb = current.verb
    if (!verb) return true
    if (!finite.ambiguous && !finite.bare) return true
    const takes = classes.takesClause.has(verb.lemma)
    if (seen.conjunction) return true
    if (seen.comma || seen.quote || seen.stop) return (phrase.mentions.length > 0 || sentence.tokens[phrase.head]?.pos === 'PRON') && !/^(a|an|one)$/.test(sentence.tokens[phrase.from]?.text.toLowerCase() ?? '') && !byFollows(items, items.indexOf(finite))
    if (finite.bare && !takes) return false
    return takes && items[i + 1] !== undefined
  }

  function siblingOf(clause: Clause): Clause {
    const finite = finiteClauseOf(clause)
    return finite.kind === 'relative' && finite.governor ? siblingOf(finite.governor) : finite
  }

  function verb(group: VerbGroup, i: number): void {
    const mark = pending
    pending = null
    const reduced = group.form === 'participle' || (group.ambiguous && isReduced(i))
    if (inverted(group, i)) {
      const next = items.slice(i + 1).findIndex((x) => x.kind === 'noun')
      const speaker = items[i + 1 + next]
      current = open(newClause('attribution', group.from, { verb: group, subject: speaker?.kind === 'noun' ? [speaker] : [] }))
    } else if (group.form === 'infinitive' || (group.bare && mark === 'to')) infinitive({ ...group, form: 'infinitive' })
    else if (group.form === 'gerund') gerund(group, mark)
    else if (reduced) {
      const parent = current
      current = open(newClause('participle', group.from, { verb: { ...group, form: 'participle', passive: true, tense: 'none' }, governor: parent, governorNoun: seen.comma ? null : lastNoun, subject: seen.comma && parent.verb === null ? parent.subject : lastNoun ? [lastNoun] : parent.subject, mark: seen.comma ? ',' : null }))
    } else finite(group, i)
    lastNoun = null
    hostNoun = null
    lastSlot = null
    seen = none()
  }

  function isReduced(i: number): boolean {
    if (waitingParent(current) && current.kind !== 'relative' && !byFollows(items, i) && !verbAfter(items, i)) return false
    if (byFollows(items, i) && (items[i - 1]?.kind === 'noun' || seen.comma)) return true
    if (seen.conjunction) return false
    if (!current.verb && reportsNext(items, i, classes.takesClause)) return false
    if (!current.verb) return current.kind === 'adverbial' && !current.subject.length ? true : verbAfter(items, i) && items[i - 1]?.kind === 'noun' && !objectFollows(items, i)
    if (current.kind === 'relative' && current.governor && !current.governor.verb) return false
    return items[i - 1]?.kind === 'noun' || seen.comma ? !(seen.comma && objectFollows(items, i)) : false
  }
  function inverted(group: VerbGroup, i: number): boolean {
    if (group.form !== 'finite' || !classes.takesClause.has(group.lemma) || seen.conjunction) return false
    const next = items.slice(i + 1).find((x) => x.kind !== 'date' && x.kind !== 'adverb')
    if (waitingParent(current) || (next?.kind === 'noun' && verbOfSubject(items, items.indexOf(next)))) return false
    return (seen.comma || seen.quote) && (current.verb !== null || !current.subject.length || seen.quote) && next?.kind === 'noun' && !(lastNoun && !seen.quote && !seen.comma)
  }

  function infinitive(group: VerbGroup): void {
    const governor = seen.conjunction && current.kind === 'infinitive' && current.governor ? current.governor : current
    const verb = governor.verb
    const object = governor.objects.at(-1)
    const planned = lastNoun !== null && object?.at(-1) === lastNoun && lastNoun.entity === null
    const controlled = !verb || !object || planned || classes.subjectControl.has(verb.lemma) ? governor.subject : object
    const direct = lastNoun !== null && !seen.comma
    current = open(newClause('infinitive', group.from, { verb: group, governor, governorNoun: direct ? lastNoun : null, subject: controlled }))
  }

  function gerund(group: VerbGroup, mark: string | null): void {
    const parent = current
    const object = parent.objects.at(-1)
    const subject = mark ? (object && ['for', 'of', 'from', 'against'].includes(mark) && !classes.subjectControl.has(parent.verb?.lemma ?? '') ? object : parent.subject)
      : seen.comma || !lastNoun ? finiteClauseOf(parent).subject : [lastNoun]
    current = open(newClause('gerund', group.from, { verb: group, governor: parent, governorNoun: !seen.comma ? lastNoun : null, subject, mark: mark ?? (seen.comma ? ',' : null) }))
  }

  function finite(group: VerbGroup, i: number): void {
    if (!current.verb) { current.verb = group; return }
    const waiting = waitingParent(current)
    if (waiting && !seen.conjunction) { current = waiting; current.verb = group; return }
    const infinitive = group.bare && seen.conjunction ? clauses.findLast((c) => c.verb?.form === 'infinitive' && (c.kind === 'infinitive')) : undefined
    const finiteSibling = siblingOf(current)
    const sibling = infinitive && !finiteSibling.verb?.modal && !finiteSibling.verb?.bare ? infinitive : current.verb.form === 'infinitive' && group.bare && seen.conjunction ? current : finiteSibling
    if (seen.conjunction || seen.comma) {
      const inherits = group.bare && sibling.verb ? { modal: sibling.verb.modal, tense: sibling.verb.tense, form: sibling.verb.form } : {}
      current = open(newClause(sibling.kind === 'attribution' ? 'main' : sibling.kind, group.from, { verb: { ...group, ...inherits }, subject: sibling.subject, governor: sibling.governor, governorNoun: sibling.governorNoun, mark: sibling.mark }))
    } else current = open(newClause('main', group.from, { verb: group, subject: lastNoun && items[i - 1]?.kind === 'noun' ? [lastNoun] : [], governor: null }))
  }

  /** The clause whose subject was followed by a relative or participial clause and still waits for its verb. */
  function waitingParent(clause: Clause): Clause | null {
    let at: Clause | null = clause.governor
    while (at) {
      if (!at.verb && at.subject.length) return at
      at = ['relative', 'participle', 'gerund', 'infinitive'].includes(at.kind) ? at.governor : null
    }
    return null
  }
}
