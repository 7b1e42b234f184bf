import words from '@/pipeline/lexicon/agreement-words.json'
import { placeNamed } from '../lexicon/names'
import { isGlued, wordsOf, type TextView } from '../text-view'
import { draftOf, type Draft, type Unit } from './unit'

const heads = new Set(words.heads)
const headsWithName = new Set(words.headsWithName)
const plain = new Set(words.plain)

/** Reads a phrase whose head is an agreement ("the Geneva agreement", "a memorandum of understanding", "the truce"); null for any other. */
export function readAgreement(view: TextView, units: Unit[], after: Unit[], start: number): Draft | null {
  const head = units.at(-1)
  if (!head || head.kind !== 'noun') return null
  const [word, from] = headWord(view, units)
  const [of, understanding] = after
  const memo = word === 'memorandum' && of?.word === 'of' && understanding?.word === 'understanding'
  const place = units.find((unit) => unit.kind === 'place' || (unit.kind === 'country' && placeNamed(unit.word)))
  const end = memo ? understanding.end : head.end
  if (!heads.has(word) && !(headsWithName.has(word) && (place || isMadeSomewhere(view, end)))) return null
  const text = wordsOf(view, start, end)
  if (/^(no|any|such|each|every|another)\b/i.test(text)) return null
  // "more than have ever signed an accord on its first day": whichever it is.
  if (/^an?\b/i.test(text) && view.lower.slice(Math.max(0, start - 3), start).some((word) => word === 'ever' || word === 'never')) return null
  const about = units.slice(0, -1).filter((unit) => unit.first < from && ['adjective', 'noun', 'nationality', 'country'].includes(unit.kind)).map((unit) => unit.word.toLowerCase()).filter((known) => !plain.has(known) && /\p{L}/u.test(known))
  const definite = /^(the|this|that|its|their|his)\b/i.test(text) || units[0]?.kind === 'place'
  return draftOf(start, end, 'agreement', 'description', text.replace(/^(the|a|an|this|that|its|their|his)\s+/i, ''), {
    head: memo ? 'memorandum of understanding' : word, definite, place: placeName(place) ?? placeAfter(view, end), about, resumed: /^(?:return(?:ed|ing|s)?|back) to$/.test(view.lower.slice(Math.max(0, start - 2), start).join(' ')) || /^rejoin(?:ed|ing|s)?$/.test(view.lower[start - 1] ?? ''),
  })
}

// The head with what makes one word of it: "cease-fire", "joint statement", "peace plan".
function headWord(view: TextView, units: Unit[]): [string, number] {
  const head = units.at(-1)
  if (!head) return ['', 0]
  const [last, before] = [view.lower[head.end - 1] ?? '', view.lower[head.end - 2] ?? '']
  if (before === '-' && isGlued(view, head.end - 1)) return [`${view.lower[head.end - 3] ?? ''}-${last}`, head.end - 3]
  const two = `${before} ${last}`
  return heads.has(two) ? [two, head.end - 2] : [last, head.end - 1]
}

/** "the statement signed in Geneva", "the declaration adopted on Friday in Minsk". */
const isMadeSomewhere = (view: TextView, end: number): boolean => /^(?:signed|agreed|reached|adopted|concluded|issued|initialled|made)$/.test(view.lower[end] ?? '') && placeAfter(view, end) !== null

const placeName = (unit: Unit | undefined): string | null => (unit?.entry && (unit.entry.type === 'place' || unit.entry.type === 'country') ? unit.entry.name : (unit?.word ?? null))

// "an agreement in Geneva", "the deal reached last week in Minsk": the first place within the clause.
function placeAfter(view: TextView, end: number): string | null {
  const limit = Math.min(view.sentences[view.sentenceOf[end - 1] ?? 0]?.end ?? end, end + 8)
  for (let k = end; k < limit; k++) {
    if (/^[,;.]$|^(to|but|which|that|and|after|itself|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should)$/.test(view.lower[k] ?? '')) return null
    if (/^(in|at)$/.test(view.lower[k] ?? '')) {
      const known = placeNamed(wordsOf(view, k + 1, k + 3)) ?? placeNamed(wordsOf(view, k + 1, k + 2))
      if (known?.type === 'place') return known.name
    }
  }
  return null
}
