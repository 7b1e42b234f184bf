import agreementWords from '@/pipeline/lexicon/agreement-words.json'
import nounClasses from '@/pipeline/lexicon/noun-classes.json'
import nameWords from '@/pipeline/lexicon/name-words.json'
import { foldText } from '../lexicon/alias-index'
import { knownNouns } from '../lexicon/nouns'
import { strongNames, type NameEntry } from '../lexicon/names'
import { firstNameSex } from '../lexicon/first-names'
import { isCapital, isGlued, wordsOf, type TextView } from '../text-view'
import { nameRunEnd } from './name-run'
import { organisationEnd } from './organisation-name'
import type { Unit, UnitKind } from './unit'

const particles = new Set(nameWords.particles)
const peoples = new Set(nameWords.peoples)

/** Cuts a text into the pieces that noun phrases are made of: known names first, then titles and nouns for people, then capitalised names, then the rest by tag. */
export function readUnits(view: TextView): Unit[] {
  const folded = foldText(view.body)
  const units: Unit[] = []
  for (const { first, end } of view.sentences) {
    for (let i = first; i < end; ) {
      const unit = readUnit(view, folded, i, end)
      units.push(unit)
      i = unit.end
    }
  }
  return units
}

function readUnit(view: TextView, folded: string, i: number, limit: number): Unit {
  const capital = isCapital(view, i)
  const known = knownName(view, folded, i, limit)
  const organisation = capital ? organisationEnd(view, i, limit, (k) => knownName(view, folded, k, limit) !== null) : i
  if (organisation > i && organisation > (known?.end ?? 0)) return unitOf(view, 'organisation', i, organisation)
  if (known && !isFamilyName(view, i, known.end)) return known
  const noun = knownNoun(view, folded, i, limit)
  if (noun && !(capital && isFamilyName(view, i, noun.end))) return noun
  if (/^(pro|anti|non|ex|post|pre)-./i.test(view.lower[i] ?? '')) return unitOf(view, 'adjective', i, i + 1)
  if (capital && peoples.has(view.lower[i] ?? '')) return unitOf(view, 'adjective', i, i + 1)
  if (capital || (particles.has(view.lower[i] ?? '') && isGluedName(view, i))) {
    const end = nameRunEnd(view, i, limit, (k) => knownName(view, folded, k, limit) !== null || knownNoun(view, folded, k, limit) !== null)
    if (end > i) return unitOf(view, 'name', i, end)
  }
  return unitOf(view, kindByTag(view, i), i, i + 1)
}

const unitOf = (view: TextView, kind: UnitKind, first: number, end: number): Unit => ({ kind, first, end, word: wordsOf(view, first, end), entry: null, plural: false })

// "al-Zarqawi": a particle bound to a name by a hyphen.
const isGluedName = (view: TextView, i: number) => isGlued(view, i + 1) && /^[-'’]/.test(view.lower[i + 1] ?? '') && isCapital(view, i + 2)

// "Michael Jordan", "Jesse Jackson", "John Major": a known name or title after a first name is the family's.
const isFamilyName = (view: TextView, first: number, end: number) =>
  end === first + 1 && first > 0 && view.sentenceOf[first - 1] === view.sentenceOf[first] && isCapital(view, first - 1) && firstNameSex(view.lower[first - 1] ?? '') !== null

function tokenEnd(view: TextView, i: number, limit: number, offset: number): number {
  let k = i
  while (k < limit && (view.tokens[k]?.end ?? Infinity) <= offset) k++
  return k
}

function knownName(view: TextView, folded: string, i: number, limit: number): Unit | null {
  const token = view.tokens[i]
  const hit = token && strongNames.at(view.body, folded, token.start)
  if (!hit) return null
  const end = tokenEnd(view, i, limit, hit.end)
  if (end === i) return null
  return { kind: kindOf(hit.entry), first: i, end, word: wordsOf(view, i, end), entry: hit.entry, plural: hit.entry.type === 'nationality' && hit.entry.people }
}

const kindOf = (entry: NameEntry): UnitKind => entry.type

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'X'])

function knownNoun(view: TextView, folded: string, i: number, limit: number): Unit | null {
  const token = view.tokens[i]
  if (!token || isGlued(view, i) && view.lower[i - 1] === '-') return null
  const column = columnEnd(view, i, limit)
  if (column) return { kind: 'body', first: i, end: column, word: wordsOf(view, i, column).toLowerCase(), entry: null, plural: true }
  // "The military accused separatists": a verb, but "the accused" is a person.
  if (view.lower[i] === 'accused' && !/^(DET|NUM|ADP)$/.test(view.tokens[i - 1]?.pos ?? 'DET')) return null
  const hit = knownNouns.at(view.body, folded, token.start)
  if (!hit) return null
  const end = tokenEnd(view, i, limit, hit.end)
  if (end === i || (end === i + 1 && !nominal.has(token.pos) && hit.entry.type !== 'honorific')) return null
  return { kind: hit.entry.type, first: i, end, word: hit.entry.word, entry: null, plural: hit.entry.plural }
}

const marching = new Set([...nounClasses.vehicles, ...nounClasses.troops, ...nounClasses.fighters, 'howitzer', 'launcher', 'gun'])

/** "a column of olive-green trucks", as a convoy moves, and no column of smoke: the end of the phrase, null where there is none. */
function columnEnd(view: TextView, i: number, limit: number): number | null {
  if (!/^columns?$/.test(view.lower[i] ?? '') || view.lower[i + 1] !== 'of') return null
  let end = i + 2
  while (end < limit && end < i + 8 && /^(ADJ|NUM|PUNCT|DET|NOUN)$/.test(view.tokens[end]?.pos ?? '') && view.lower[end] !== ',') {
    if (marching.has(view.tokens[end]?.lemma ?? '')) return end + 1
    end++
  }
  return null
}

const byTag: Record<string, UnitKind> = {
  DET: 'determiner', PRON: 'pronoun', NUM: 'number', ADJ: 'adjective', NOUN: 'noun', PROPN: 'noun', VERB: 'verb', AUX: 'verb', ADP: 'preposition', CCONJ: 'and',
}
const compounds = new Set(agreementWords.heads.filter((head) => head.includes(' ')))
const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])

function kindByTag(view: TextView, i: number): UnitKind {
  const [token, lower] = [view.tokens[i], view.lower[i] ?? '']
  if (!token) return 'other'
  if (lower === 'accused' && token.pos === 'NOUN' && !/^(DET|NUM|ADP)$/.test(view.tokens[i - 1]?.pos ?? 'DET')) return 'verb'
  if (lower === "'s" || lower === '’s' || (lower === "'" || lower === '’') && isGlued(view, i) && /s$/.test(view.lower[i - 1] ?? '') && token.end !== view.tokens[i + 1]?.start) return 'own'
  if (lower === ',') return 'comma'
  // "sign the treaty first", "return to the deal first and lift ..."
  if (lower === 'first' && view.tokens[i - 1]?.pos === 'NOUN' && !/^(NOUN|PROPN|ADJ|NUM)$/.test(view.tokens[i + 1]?.pos ?? '')) return 'other'
  if (possessives.has(lower)) return 'pronoun'
  if (/^(the|a|an|this|that|these|those|some|any|both|all|every|each|no|several|many|most|few|other|another|either|neither)$/.test(lower) && token.pos !== 'SCONJ') return 'determiner'
  // The parts of a word with hyphens ("U.S.-led", "self-declared") describe the noun after it.
  if (isGlued(view, i) && (lower === '-' || view.lower[i - 1] === '-') && token.pos !== 'NOUN' && token.pos !== 'PROPN') return 'adjective'
  if (token.pos === 'VERB' && isParticiple(view, i)) return 'adjective'
  // "a road map, to be drafted": a noun, whatever its tag.
  if (token.pos === 'VERB' && compounds.has(`${view.lower[i - 1]} ${lower}`)) return 'noun'
  return byTag[token.pos] ?? 'other'
}

/** Participles that describe people also where no determiner stands before them: "when masked men attacked". */
const describing = /^(masked|armed|hooded|uniformed|unidentified|unarmed)$/

// "masked gunmen", "the visiting minister": a participle between a determiner and a noun.
function isParticiple(view: TextView, i: number): boolean {
  if (!/(ed|ing|en)$/.test(view.lower[i] ?? '')) return false
  const before = /^\p{Lu}/u.test(view.tokens[i - 1]?.text ?? '') ? 'PROPN' : view.tokens[i - 1]?.pos
  const after = view.tokens[i + 1]?.pos
  if (describing.test(view.lower[i] ?? '') && after === 'NOUN') return true
  return (before === 'DET' || before === 'ADJ' || before === 'NUM' || /^(his|her|its|their|['’]s)$/.test(view.lower[i - 1] ?? '')) && (after === 'NOUN' || after === 'PROPN' || after === 'ADJ')
}
