import type { TextView } from '../text-view'
import { readSegment } from './read-segment'
import type { Draft, Unit } from './unit'

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
  let k = i
  const sentence = view.sentenceOf[units[i]?.first ?? 0]
  while (k < units.length) {
    const unit = units[k]
    if (!unit || view.sentenceOf[unit.first] !== sentence) break
    if (unit.kind === 'own' ? k > i : inside.has(unit.kind) || (k === i && (unit.kind === 'determiner' || isPossessive(unit)))) {
      // After a name or a plural nothing more belongs to the phrase, unless a possessive or a noun that the name describes follows.
      if (k > i && endsHere(units[k - 1], unit)) break
      k++
    } else break
  }
  return k
}

export const isPossessive = (unit: Unit): boolean => unit.kind === 'pronoun' && /^(his|her|its|their|our|my|your)$/i.test(unit.word)

const names = new Set(['person', 'country', 'organisation', 'place'])

function endsHere(before: Unit | undefined, next: Unit): boolean {
  if (!before) return false
  if (before.kind === 'person') return !['own', 'noun', 'body', 'people', 'role', 'site'].includes(next.kind)
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
