import nameWords from '@/pipeline/lexicon/name-words.json'
import { isPluralNoun } from '../lexicon/common-nouns'
import { firstNameSex } from '../lexicon/first-names'
import { placeNamed } from '../lexicon/names'
import { peopleBySurname } from '../lexicon/people'
import { englishTag } from '../tokens/english-words'
import { isCapital, isGlued, startsSentence, type TextView } from '../text-view'

const never = new Set(nameWords.never)
const particles = new Set(nameWords.particles)
const placeBefore = new Set(nameWords.placeBefore)
const common = new Set(['DET', 'PRON', 'ADP', 'ADV', 'SCONJ', 'CCONJ', 'AUX', 'VERB', 'ADJ', 'NUM', 'INTJ', 'PART', 'NOUN'])

/**
 * The end of the capitalised name that begins at token i ("Abu Musab al-Zarqawi", "Ban Ki-moon", "Ursula von der Leyen"); i itself where there is none.
 * `isKnown(k)` tells where another known name or a title begins, which ends this one.
 */
export function nameRunEnd(view: TextView, i: number, limit: number, isKnown: (k: number) => boolean): number {
  if (!isNameWord(view, i) && !particles.has(view.lower[i] ?? '')) return i
  if (startsSentence(view, i) && isCommonStart(view, i)) return i
  const titleCase = view.sentences[view.sentenceOf[i] ?? 0]?.titleCase ?? false
  let end = i + 1
  while (end < limit) {
    const word = view.lower[end] ?? ''
    if (word === '-' && isGlued(view, end) && isGlued(view, end + 1) && end + 1 < limit) {
      if (!isCapital(view, end + 1) && !/^\p{Ll}{2,8}$/u.test(view.lower[end + 1] ?? '')) break
      if (!isCapital(view, end + 1) && (englishTag(view.lower[end + 1] ?? '') ?? '') !== '') break
      end += 2
    } else if (particles.has(word) && !isCapital(view, end) && (!/^(as|at|an|ad|ar|az|ash|do|le|e|y)$/.test(word) || view.lower[end + 1] === '-') && continuesAfterParticle(view, end, limit)) end += 1
    else if (isNameWord(view, end) && (!isKnown(end) || firstNameSex(view.lower[end - 1] ?? '') !== null && end === i + 1 && !isKnown(end + 1))) {
      if (titleCase && englishTag(word) !== null && firstNameSex(word) === null) break
      end += 1
    } else break
  }
  return end
}

const isNameWord = (view: TextView, i: number) => isCapital(view, i) && (!never.has(view.tokens[i]?.text ?? '') || isJan(view, i)) && !/^I[’']/.test(view.tokens[i]?.text ?? '') && view.tokens[i]?.pos !== 'NUM'

// "Jan Eliasson": a month is written "Jan." before a number.
const isJan = (view: TextView, i: number) => view.tokens[i]?.text === 'Jan' && isCapital(view, i + 1) && firstNameSex('jan') !== null

// "Ursula von der Leyen", "Osama bin Laden": up to two particles, then a capital.
function continuesAfterParticle(view: TextView, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + 4); k++) {
    if (isCapital(view, k)) return true
    if (!particles.has(view.lower[k] ?? '') && view.lower[k] !== '-') return false
  }
  return false
}

const isCapitalCity = (word: string): boolean => {
  const place = placeNamed(word)
  return place?.type === 'place' && place.capital
}

function isCommonStart(view: TextView, i: number): boolean {
  const word = view.tokens[i]?.text ?? ''
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(word)) return false
  if (isCapitalCity(word) && view.tokens[i]?.pos === 'PROPN') return false
  if (placeBefore.has(word) && isCapital(view, i + 1)) return false
  const tag = englishTag(word) ?? (isPluralNoun(word) ? 'NOUN' : null)
  if (tag === null || !common.has(tag)) return false
  if (tag === 'NOUN' && /^(VERB|AUX|CCONJ|PART)$/.test(view.tokens[i + 1]?.pos ?? '') && peopleBySurname(word).length) return false
  if (firstNameSex(word) !== null && (isCapital(view, i + 1) || tag === 'NOUN')) return false
  return !view.namedInside.has(word)
}
