import type { Token } from '@/model/parsed-article'
import { beForms, doForms, formOf, haveForms, modals, negators, particles, predicateParticiples } from './function-words'
import type { VerbGroup } from './items'
import { finiteOfAux, tenseOf } from './verb-tense'

const isAdverb = (token: Token | undefined) => token !== undefined && (token.pos === 'ADV' || negators.has(token.text.toLowerCase()))
const low = (tokens: Token[], i: number) => tokens[i]?.text.toLowerCase() ?? ''
const isVerb = (token: Token | undefined) => token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX')

/**
 * Reads the verb group that starts at token `from`: "has not yet agreed", "to be signed", "were working", "will meet".
 * `phrasal` names the phrasal verbs worth knowing. Null where no verb group starts there.
 */
export function readVerbGroup(tokens: Token[], from: number, phrasal: ReadonlySet<string>): VerbGroup | null {
  // "vowed not to sign": the negation of an infinitive stands before it.
  if (/^(not|never)$/i.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text.toLowerCase() === 'to') {
    const inner = readVerbGroup(tokens, from + 1, phrasal)
    return inner && { ...inner, from, negated: true }
  }
  // "never signed", "never again attacked", "nearly came to blows": with no auxiliary, what undoes the verb opens the group.
  if (undoing.test(tokens[from]?.text ?? '')) {
    let next = from + 1
    while (tokens[next]?.pos === 'ADV') next++
    const inner = readVerbGroup(tokens, next, phrasal)
    return inner?.form === 'finite' ? { ...inner, from, negated: true, ambiguous: false } : null
  }
  // "no longer observes": the negation before the verb.
  if (/^no$/i.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === 'longer') {
    const inner = readVerbGroup(tokens, from + 2, phrasal)
    return inner && { ...inner, from, negated: true }
  }
  // "had better be careful", "Iran better be careful": a warning's own modal.
  const better = low(tokens, from) === 'had' ? from + 1 : from
  if (low(tokens, better) === 'better' && (better > from || /^(NOUN|PROPN|PRON)$/.test(tokens[from - 1]?.pos ?? '')) && isVerb(tokens[better + 1]) && formOf(low(tokens, better + 1), tokens[better + 1]?.lemma ?? '') === 'base') {
    const inner = readVerbGroup(tokens, better + 1, phrasal)
    return inner && { ...inner, from, form: 'finite', modal: 'had better', bare: false, ambiguous: false }
  }
  let at = from
  let infinitive = false
  if (low(tokens, at) === 'to') {
    let next = at + 1
    while (isAdverb(tokens[next])) next++
    const verb = tokens[next]
    if (!verb || !isVerb(verb) || formOf(verb.text, verb.lemma) === 'gerund' || (verb.pos === 'VERB' && formOf(verb.text, verb.lemma) === 'present')) return null
    infinitive = true
    at++
  } else if (!isVerb(tokens[at])) return null

  let modal: string | null = null
  let lastBe = -1
  let firstAux = -1
  let perfect = false
  let negated = false
  let progressive = false
  const adverbs: string[] = []
  let main = -1
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    const word = low(tokens, at)
    if (!token) break
    if (word === 'no' && low(tokens, at + 1) === 'longer') { negated = true; at++ }
    else if (negators.has(word) || (undoing.test(word) && main < 0)) negated = true
    else if ((isAdverb(token) || floats(tokens, at)) && (main < 0 || (main === lastBe && continuesAfter(tokens, at, completesBe)))) adverbs.push(word)
    else if (/^("|``|''|“)$/.test(token.text) && modal !== null && main < 0) continue
    else if (modals.has(word) && (token.pos === 'AUX' || word === 'will' || word === 'cannot')) {
      if (main >= 0 || modal) break
      modal = word
      if (word === 'cannot') negated = true
      if (firstAux < 0) firstAux = at
    } else if (isVerb(token) && beForms.has(word)) {
      if (firstAux < 0) firstAux = at
      if (word === 'being') progressive = true
      lastBe = at
      main = at
    } else if (isVerb(token) && haveForms.has(word) && continuesAfter(tokens, at, isAfterHave)) {
      if (firstAux < 0) firstAux = at
      perfect = true
    } else if (isVerb(token) && doForms.has(word) && continuesAfter(tokens, at, (t) => isVerb(t) && ['base', 'past-or-participle'].includes(formOf(t.text, t.lemma)))) {
      if (firstAux < 0) firstAux = at
    } else if (isVerb(token) && token.pos === 'VERB') {
      if (lastBe >= 0 && predicateParticiples.has(word)) break
      if (lastBe >= 0 && formOf(token.text, token.lemma) === 'base' && token.lemma !== 'come' && token.lemma !== 'run') break
      main = at
      break
    } else if (isVerb(token)) {
      main = at
      break
    } else break
  }
  if (main < 0) {
    if (firstAux < 0 || modal) return null
    main = firstAux
  }
  const verb = tokens[main]
  if (!verb) return null
  const form = formOf(verb.text, verb.lemma)
  const bePrecedes = lastBe >= 0 && lastBe < main
  const passive = bePrecedes && (form === 'past-or-participle' || form === 'participle')
  if (bePrecedes && form === 'gerund') progressive = true
  const helped = main !== from || infinitive
  const end = main === lastBe ? lastAdverb(tokens, main) : main
  if (main === lastBe && tokens.slice(main + 1, end + 1).some((t) => negators.has(t.text.toLowerCase()))) negated = true

  let lemma = verb.lemma
  let to = end
  if (lemma === 'go' && progressive && low(tokens, main + 1) === 'to' && isVerb(tokens[main + 2])) {
    const inner = readVerbGroup(tokens, main + 1, phrasal)
    if (inner) return { ...inner, from, form: 'finite', tense: 'future', modal: 'will', negated: negated || inner.negated, adverbs, ambiguous: false, bare: false }
  }
  let joined = end + 1
  while (isAdverb(tokens[joined]) && !negators.has(low(tokens, joined)) && !particles.has(low(tokens, joined)) && joined < end + 2) joined++
  for (const candidate of [end + 1, joined]) {
    const two = `${lemma} ${low(tokens, candidate)} ${low(tokens, candidate + 1)}`
    const one = `${lemma} ${low(tokens, candidate)}`
    if (phrasal.has(two) && !opensInfinitive(tokens, candidate + 1)) { lemma = two; to = candidate + 1; break }
    if (phrasal.has(one) && !opensInfinitive(tokens, candidate) && !weekday.test(low(tokens, candidate + 1))) { lemma = one; to = candidate; break }
  }
  const finiteForm = infinitive ? 'infinitive' : helped && firstAux >= 0 ? finiteOfAux(low(tokens, firstAux), form, main === firstAux) : form === 'gerund' ? 'gerund' : form === 'participle' ? 'participle' : 'finite'
  return {
    kind: 'verb', from, to, main, lemma,
    form: finiteForm,
    tense: finiteForm !== 'finite' ? 'none' : tenseOf(modal, firstAux >= 0 ? low(tokens, firstAux) : '', form),
    perfect, progressive, passive: passive || finiteForm === 'participle',
    modal, negated, adverbs,
    ambiguous: !helped && form === 'past-or-participle',
    bare: (!helped && form === 'base') || (!infinitive && !modal && low(tokens, firstAux) === 'be'),
  }
}

/** Words before a verb by which what it tells did not happen. */
const undoing = /^(never|neither|nearly|almost|hardly|scarcely)$/i

/** "voted on Sunday": the preposition is the date's. */
const weekday = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "must both ratify": a word of the subject that has moved behind the auxiliary. */
const floats = (tokens: Token[], at: number): boolean => /^(both|all|each)$/i.test(tokens[at]?.text ?? '') && isVerb(tokens[at - 1]) && isVerb(tokens[at + 1])

/** "was unanimously endorsed", "were again being deployed": what may follow a form of "be" and its adverbs. */
const completesBe = (token: Token): boolean =>
  !predicateParticiples.has(token.text.toLowerCase()) && (token.text.toLowerCase() === 'being' || (token.pos === 'VERB' && ['gerund', 'participle', 'past-or-participle'].includes(formOf(token.text, token.lemma))))

/** "agreed to withdraw": the "to" belongs to the next verb. */
function opensInfinitive(tokens: Token[], at: number): boolean {
  if (tokens[at]?.text.toLowerCase() !== 'to') return false
  let next = at + 1
  while (isAdverb(tokens[next])) next++
  const token = tokens[next]
  return token !== undefined && isVerb(token) && (formOf(token.text, token.lemma) === 'base' || token.text === token.lemma)
}

function isAfterHave(token: Token): boolean {
  const form = formOf(token.text, token.lemma)
  return isVerb(token) && (form === 'participle' || form === 'past-or-participle' || /^(been|run|come|become|overcome)$/i.test(token.text))
}

function continuesAfter(tokens: Token[], at: number, test: (token: Token) => boolean): boolean {
  let next = at + 1
  while (isAdverb(tokens[next]) || /^(both|all|each)$/i.test(tokens[next]?.text ?? '')) next++
  const token = tokens[next]
  return token !== undefined && test(token)
}

function lastAdverb(tokens: Token[], main: number): number {
  let end = main
  while (negators.has(tokens[end + 1]?.text.toLowerCase() ?? '')) end++
  return end
}
