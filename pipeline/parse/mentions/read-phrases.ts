import forms from '@/pipeline/lexicon/verb-forms.json'
import { isCapital, type TextView } from '../text-view'
import { readSegment } from './read-segment'
import type { Draft, Unit } from './unit'

// "Rebels shot two": a past form that the tagger may take for a noun.
const irregularPast = new Set(Object.keys(forms.irregularPast))
const inside = new Set(['nationality', 'country', 'organisation', 'place', 'person', 'agreement', 'role', 'honorific', 'people', 'body', 'site', 'number', 'adjective', 'noun'])

/** Reads every noun phrase that names or describes someone or something; each phrase comes before the names inside it. */
export function readPhrases(view: TextView, units: Unit[]): Draft[] {
  const drafts: Draft[] = []
  for (let i = 0; i < units.length; ) {
    const end = phraseEnd(view, units, i)
    if (end > i) drafts.push(...readPhrase(view, units.slice(i, end), units.slice(end, end + 6)))
    i = Math.max(end, i + 1)
  }
  return drafts
}

function phraseEnd(view: TextView, units: Unit[], i: number): number {
  // The rest of a word with a hyphen ("so-called") begins no phrase.
  if (units[i]?.word === '-' || (i > 0 && units[i - 1]?.word === '-' && units[i - 1]?.end === units[i]?.first && units[i]?.kind === 'adjective')) return i
  // "said that President X ...": the word opens a clause, whatever its tag.
  if (units[i]?.word.toLowerCase() === 'that' && isNamed(view, units[i + 1])) return i
  let k = i
  const sentence = view.sentenceOf[units[i]?.first ?? 0]
  while (k < units.length) {
    const unit = units[k]
    if (!unit || view.sentenceOf[unit.first] !== sentence) break
    if (unit.kind === 'own' ? k > i : inside.has(unit.kind) || (k === i && (unit.kind === 'determiner' || isPossessive(unit)))) {
      // After a name or a plural nothing more belongs to the phrase, unless a possessive or a noun that the name describes follows.
      if (k > i && (endsHere(units[k - 1], unit) || startsAnew(view, units, i, k))) break
      k++
    } else break
  }
  return k
}

const isNamed = (view: TextView, unit: Unit | undefined): boolean =>
  unit !== undefined && isCapital(view, unit.first) && ['person', 'country', 'nationality', 'organisation', 'place', 'role', 'honorific', 'name'].includes(unit.kind)

const times = /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|day|days|week|month|year|time|morning|afternoon|evening|night|midnight|noon|dawn|dusk)$/i

/** "In Washington President X", "on Friday British Foreign Secretary Y", "a claim President Z rejected": a titled name right after a place, a time or a thing begins a phrase of its own. */
function startsAnew(view: TextView, units: Unit[], i: number, k: number): boolean {
  const [before, next] = [units[k - 1], units[k]]
  if (!before || !next) return false
  if (next.kind === 'people' && actsBehind(view, units, i, k)) return true
  if (isWhatIsGiven(view, units, i, k)) return true
  if (!isNamed(view, next)) return false
  if (before.kind === 'place') return k - 1 === i && isLocated(view, before) && !/^(mayor|governor)$/i.test(next?.word ?? '')
  if (before.kind !== 'noun') return false
  if (times.test(before.word)) return leadsToPerson(units, k)
  const thing = /^\p{Ll}/u.test(before.word) && units.slice(i, k).some((unit) => unit.kind === 'determiner' && /^(a|an)$/i.test(unit.word))
  return thing && leadsToPerson(units, k) && units[k]?.kind !== 'person'
}

/** "In eastern Ukraine troops moved", "On Tuesday gunmen ambushed", "From May 7 troops are to leave": those who act, right behind a place or a time that opens the sentence. */
function actsBehind(view: TextView, units: Unit[], i: number, k: number): boolean {
  const [opening, before, next] = [units[i], units[k - 1], units[k]]
  if (!opening || !before || !next || !/^(VERB|AUX)$/.test(view.tokens[next.end]?.pos ?? '') || !/^\p{Ll}/u.test(view.tokens[next.first]?.text ?? '')) return false
  const lead = view.tokens[opening.first - 1]?.text ?? ''
  return before.kind === 'place' || before.kind === 'country' ? lead === 'In' : (before.kind === 'number' ? k - 2 === i : before.kind === 'noun') && times.test(units[before.kind === 'number' ? i : k - 1]?.word ?? '') && /^(On|In|Last|From|By|Since)$/.test(lead)
}

const giving = new Set(forms.giving)

/** "gave the rebels money", "grant the regions more powers": behind whom it is given to, what is given. */
function isWhatIsGiven(view: TextView, units: Unit[], i: number, k: number): boolean {
  const verb = view.tokens[(units[i]?.first ?? 0) - 1]
  const [before, next] = [units[k - 1], units[k]]
  if (verb?.pos !== 'VERB' || !giving.has(verb.lemma) || !before || !next || !/^(noun|adjective|people)$/.test(next.kind) || /^(home|back|abroad)$/.test(next.word)) return false
  return before.kind === 'people' ? next.kind !== 'people' || /^powers$/i.test(next.word) : before.kind === 'site' && /[^s]s$/.test(before.word)
}

const isLocated = (view: TextView, { first }: Unit): boolean => /^(in|at|from|near|outside)$/.test(view.lower[first - 1] ?? '')

/** A title and a name come next: "President X", "British Foreign Secretary Y". */
function leadsToPerson(units: Unit[], k: number): boolean {
  for (let at = k; at < k + 6; at++) {
    const kind = units[at]?.kind
    if (kind === 'person') return true
    if (!kind || !inside.has(kind)) return false
  }
  return false
}

export const isPossessive = (unit: Unit): boolean => unit.kind === 'pronoun' && /^(his|her|its|their|our|my|your)$/i.test(unit.word)

const names = new Set(['person', 'country', 'organisation', 'place'])
/** "keep the agreement alive": adjectives that stand behind the noun they tell of, and are no part of its phrase. */
const behind = new Set(['alive', 'afloat', 'intact', 'unchanged', 'asleep', 'awake', 'afraid', 'alone', 'aside', 'ablaze', 'adrift', 'liable', 'aware', 'unharmed', 'unhurt'])

function endsHere(before: Unit | undefined, next: Unit): boolean {
  if (!before) return false
  if (behind.has(next.word.toLowerCase())) return before.kind !== 'determiner'
  if (before.kind === 'person') return !['own', 'noun', 'body', 'people', 'role', 'site'].includes(next.kind)
  if (before.kind === 'people' && next.kind === 'noun' && irregularPast.has(next.word.toLowerCase())) return true
  if (before.kind === 'people') return next.kind !== 'own' && next.kind !== 'noun' && next.kind !== 'people' && next.kind !== 'body' && next.kind !== 'role' && next.kind !== 'person' && next.kind !== 'site'
  if (before.kind === 'country' || before.kind === 'place') return next.kind === 'number'
  return names.has(before.kind) && next.kind === 'number'
}

// "Israel's top official": what owns is read by itself, and again as part of the whole.
function readPhrase(view: TextView, units: Unit[], after: Unit[]): Draft[] {
  const cut = units.findLastIndex((unit) => unit.kind === 'own')
  if (cut < 0) return readSegment(view, units, after, [])
  const owner = readPhrase(view, units.slice(0, cut), [])
  const rest = units.slice(cut + 1)
  if (!rest.length) return owner
  return readSegment(view, rest, after, owner)
}
