import nameWords from '@/pipeline/lexicon/name-words.json'
import { firstNameSex, isFamilyFirst } from '../lexicon/first-names'
import { placeNamed } from '../lexicon/names'
import { peopleBySurname } from '../lexicon/people'
import { englishTag } from '../tokens/english-words'
import { isCapital, type TextView } from '../text-view'
import type { Unit } from './unit'

const placeWords = new Set(nameWords.place)
const placeBefore = new Set(nameWords.placeBefore)
const eventWords = new Set(nameWords.event)
const locative = new Set(nameWords.locative)
const organisationWords = new Set(nameWords.organisation)
const directions = new Set(nameWords.directions)
const articles = new Set(['al', 'el', 'ad', 'as', 'an', 'ar', 'az', 'at', 'ash', '-'])
const fathers = new Set(['abu', 'ibn', 'bin', 'ben', 'bint', 'von', 'van'])
const plainTags = new Set(['VERB', 'ADV', 'INTJ', 'DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'ADJ', 'NOUN', 'NUM', 'PART'])
const speech = new Set(['say', 'tell', 'add', 'insist', 'warn', 'argue', 'note', 'declare', 'announce', 'ask', 'urge', 'deny', 'reply', 'vow', 'claim', 'meet', 'explain', 'recall', 'speak', 'visit'])

/** Decides of every capitalised name whether it is a person, a place, an organisation or none of these; by what it holds and what stands beside it. */
export function settleNames(view: TextView, units: Unit[]): Unit[] {
  const settled = units.map((unit, i) => (unit.kind === 'name' ? settle(view, units, i) : unit))
  return agreeWithin(view, settled)
}

function settle(view: TextView, units: Unit[], i: number): Unit {
  const unit = units[i]
  if (!unit) throw new Error('no unit')
  const words = view.tokens.slice(unit.first, unit.end).map((token) => token.text)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const before = units[i - 1]
  const place = placeNamed(unit.word)
  // "al-Karim" is one word as a name goes.
  const own = words.filter((word) => !articles.has(word.toLowerCase()))
  if (/^\p{L}\.?$/u.test(unit.word) || /^[RDI]-\p{Lu}/u.test(unit.word)) return { ...unit, kind: 'noun' }
  if (words.some((word) => eventWords.has(word)) && before?.kind !== 'honorific') return { ...unit, kind: 'noun' }
  if (before?.end === unit.first && (before.kind === 'honorific' || (before.kind === 'role' && (!place || isCapital(view, before.first)))) && view.sentenceOf[before.first] === view.sentenceOf[unit.first]) return { ...unit, kind: 'person' }
  if (words.length > 1 && fathers.has(first.toLowerCase())) return { ...unit, kind: 'person' }
  if (isDateline(view, unit)) return { ...unit, kind: 'place', entry: place }
  if (words.length > 1 && (organisationWords.has(last) || first === 'Bank')) return { ...unit, kind: 'organisation' }
  if (words.length > 1 && (placeWords.has(last) || placeBefore.has(first) || (words.length === 2 && directions.has(first.toLowerCase())))) return { ...unit, kind: 'place' }
  if (place) return { ...unit, kind: 'place', entry: place }
  if (words.length > 1 && (firstNameSex(first) !== null || isFamilyFirst(first) || /^\p{Lu}\.$/u.test(first))) return { ...unit, kind: 'person' }
  if (words.length === 1 && isAcronym(first)) return { ...unit, kind: isShouted(view, unit) || isThing(view, unit) ? 'noun' : 'organisation' }
  if (locative.has(view.lower[unit.first - 1] ?? '') || isPlaceByComma(view, unit)) return { ...unit, kind: 'place' }
  if (own.length > 1 && (own.every((word) => plainTags.has(englishTag(word) ?? '')) || isGloss(view, unit))) return { ...unit, kind: 'noun' }
  if (own.length > 1 && own.length <= 5 && words.every((word) => /^[\p{L}.'’-]+$/u.test(word)) && !/\p{Lu}{2}/u.test(unit.word)) return { ...unit, kind: 'person' }
  if (words.length === 1 && knownSurname(view, unit)) return { ...unit, kind: 'person' }
  if (own.length === 1 && isSpeaking(view, unit)) return { ...unit, kind: 'person' }
  // An English word with a capital ("Resolve", "Phase") names nobody.
  return words.length === 1 && plainTags.has(englishTag(first) ?? '') ? { ...unit, kind: 'noun' } : unit
}

const isAcronym = (word: string) => /^\p{Lu}[\p{Lu}\d&.-]{1,7}s?$/u.test(word)

// "LE BOURGET, France (AP) --": capitals at the head of the text before a comma, a bracket or a dash.
const isDateline = (view: TextView, unit: Unit) => unit.first === 0 && unit.word === unit.word.toUpperCase() && unit.word.length > 3 && /^(,|\(|--?|–|—|_)$/.test(view.lower[unit.end] ?? '')

// "(Arabic: Al Sharq Al Awsat)": the name in its own language.
const isGloss = (view: TextView, unit: Unit) => view.lower[unit.first - 1] === ':' && view.lower[unit.first - 3] === '('

// "two VBIEDs", "84 MW": a short form that is counted is a thing or a unit.
function isThing(view: TextView, unit: Unit): boolean {
  const before = view.tokens[unit.first - 1]
  return /s$/.test(unit.word) || before?.pos === 'NUM' || /^(a|an)$/i.test(before?.text ?? '') || view.tokens.some((token) => token.text === `${unit.word}s`)
}

// A headline or a heading all in capitals names nothing by being in capitals.
function isShouted(view: TextView, unit: Unit): boolean {
  const { first, end } = view.sentences[view.sentenceOf[unit.first] ?? 0] ?? { first: 0, end: 0 }
  const long = view.tokens.slice(first, end).filter((token) => /^\p{L}{3,}/u.test(token.text))
  return long.length > 2 && long.every((token) => token.text === token.text.toUpperCase())
}

// "Husaybah, Iraq": a name and a country after a comma.
const isPlaceByComma = (view: TextView, unit: Unit) => view.lower[unit.end] === ',' && isCapital(view, unit.end + 1) && placeNamed(view.tokens[unit.end + 1]?.text ?? '') !== null && !/^(and|or)$/.test(view.lower[unit.first - 1] ?? '')

function knownSurname(view: TextView, unit: Unit): boolean {
  if (view.tokens[unit.first]?.pos !== 'PROPN') return false
  return peopleBySurname(unit.word).length > 0
}

const isSpeaking = (view: TextView, unit: Unit) => {
  const next = view.tokens[unit.end]
  const before = view.tokens[unit.first - 1]
  return (next?.pos === 'VERB' && speech.has(next.lemma)) || (before?.lemma === 'say' && before.pos === 'VERB')
}

/** A part of a person's full name is that person wherever it stands alone; what stays unknown is an organisation. */
function agreeWithin(view: TextView, units: Unit[]): Unit[] {
  const parts = new Set<string>()
  for (const unit of units) if (unit.kind === 'person') for (const part of nameParts(unit.word)) parts.add(part)
  return units.map((unit) => {
    if (unit.kind === 'person' || !isCapital(view, unit.first) || unit.end - unit.first > 3) return unit
    const isPart = parts.has(unit.word) && !['role', 'people', 'body', 'site', 'honorific', 'country', 'nationality', 'agreement', 'verb', 'determiner', 'preposition', 'pronoun'].includes(unit.kind)
    if (isPart && (!englishTag(unit.word) || unit.kind === 'noun') && (unit.kind !== 'place' || !locative.has(view.lower[unit.first - 1] ?? ''))) return { ...unit, kind: 'person', entry: null }
    return unit.kind === 'name' ? { ...unit, kind: 'organisation' } : unit
  })
}

/** The parts of a full name by which a text may call the person: the last word, with and without its particle. */
export function nameParts(name: string): string[] {
  const words = name.split(' ')
  const last = words.at(-1) ?? name
  const bare = last.replace(/^(al|el)-/i, '')
  const withParticle = words.length > 2 && /^\p{Ll}/u.test(words.at(-2) ?? '') ? [words.slice(-2).join(' ')] : []
  const first = words[0] ?? name
  return words.length === 1 ? [name, bare] : [last, bare, ...withParticle, ...(isFamilyFirst(first) ? [first] : [])]
}
