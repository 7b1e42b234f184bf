import nameWords from '@/pipeline/lexicon/name-words.json'
import titles from '@/pipeline/lexicon/titles.json'
import { isCapital, isGlued, startsSentence, type TextView } from '../text-view'
import { englishTag } from '../tokens/english-words'

const heads = new Set(nameWords.organisation)
const continuing = new Set(nameWords.continuing)
const never = new Set(nameWords.never)
const roles = new Set(titles.roles)
const notInside = new Set(['The', 'A', 'An', 'In', 'On', 'At', 'But', 'And', 'For', 'After', 'As', 'If', 'When', 'While', 'According', 'With', 'By', 'From', 'His', 'Her', 'Its', 'Their', 'This', 'That', 'Former', 'To'])

/**
 * The end of an organisation's name that begins at token i and has a noun such as Ministry, Party, Army or Bank in it
 * ("Russian Foreign Ministry", "Ministry of Foreign Affairs", "Army of the Victorious Sect"); i itself where there is none.
 */
export function organisationEnd(view: TextView, i: number, limit: number, isKnown: (k: number) => boolean): number {
  if (!fits(view, i) || (startsSentence(view, i) && notInside.has(view.tokens[i]?.text ?? ''))) return i
  if (startsSentence(view, i) && isKnown(i + 1)) return i
  let end = i
  let k = i
  while (k < limit && k < i + 12) {
    const text = view.tokens[k]?.text ?? ''
    if (fits(view, k)) {
      if (/^(Operation|Exercise)$/.test(text)) break
      if (heads.has(text) && (k > i || continuing.has(text))) end = k + 1
      // "Supreme Court Justice ...": the office begins here, the body ended.
      else if (end > i && roles.has(view.lower[k] ?? '')) break
      else if (k > i && roles.has(view.lower[k] ?? '') && !isCapital(view, k + 1)) break
      k++
    } else if (/^\d+(st|nd|rd|th)$/.test(text) && k > i) k++
    else if (text === '-' && isGlued(view, k) && isGlued(view, k + 1) && isCapital(view, k + 1)) k++
    else if (end === k && k > i && continuing.has(view.tokens[k - 1]?.text ?? '') && /^(of|for|on)$/.test(text) && afterOf(view, k + 1, limit)) {
      k = end = tailEnd(view, afterOfStart(view, k + 1), limit, isKnown)
    } else if (view.lower[k] === 'and' && isSubjectMatter(view, k - 1) && fits(view, k + 1) && !isKnown(i) && !isKnown(k + 1)) k++
    else break
  }
  // One word alone ("Council", "Government") names no body by itself.
  return end - i >= 2 ? end : i
}

// "Immigration and Naturalization Service": common nouns joined, not two names.
const isSubjectMatter = (view: TextView, k: number) => englishTag(view.tokens[k]?.text ?? '') === 'NOUN' && !heads.has(view.tokens[k]?.text ?? '')

// "the Court of Justice and the UN Security Council": a second body, no part of the first's name.
const isOrganisation = (view: TextView, k: number, isKnown: (k: number) => boolean) => isKnown(k) && /^(UN|U\.N\.|EU|United|European|White|State)$/.test(view.tokens[k]?.text ?? '')

const fits = (view: TextView, k: number) => isCapital(view, k) && !never.has(view.tokens[k]?.text ?? '')

const afterOfStart = (view: TextView, k: number) => (view.lower[k] === 'the' ? k + 1 : k)
const afterOf = (view: TextView, k: number, limit: number) => afterOfStart(view, k) < limit && fits(view, afterOfStart(view, k))

// "... of Iraq and the Levant", "... for Security and Cooperation in Europe"
function tailEnd(view: TextView, from: number, limit: number, isKnown: (k: number) => boolean): number {
  let end = from
  while (end < limit) {
    if (fits(view, end)) end++
    else if (/^(and|in|of|for)$/.test(view.lower[end] ?? '') && afterOf(view, end + 1, limit) && (view.lower[end] !== 'in' || view.lower[end - 1] === 'cooperation' || view.lower[end - 1] === 'co-operation')) {
      if (view.lower[end] === 'and' && (heads.has(view.tokens[end - 1]?.text ?? '') || isOrganisation(view, afterOfStart(view, end + 1), isKnown))) break
      end = afterOfStart(view, end + 1) + 1
    } else if (view.tokens[end]?.text === '-' && isGlued(view, end) && isGlued(view, end + 1) && isCapital(view, end + 1)) end += 2
    else break
  }
  return end
}
