import nameWords from '@/pipeline/lexicon/name-words.json'
import { countryName, slugOf } from '../lexicon/names'
import { slugify } from '@/lib/slugify'
import type { TextView } from '../text-view'
import { plainName } from './describe'
import { countryInside, knownInside } from './country-inside'
import { isGovernment } from './is-government'
import { draftOf, type Draft, type Unit } from './unit'

const directions = new Set(nameWords.directions)

/** The mention that a single name gives: none for words that name nothing, or where the name is all of `whole`. */
export function nameDraft(view: TextView, units: Unit[], i: number, unit: Unit, whole: Draft | null): Draft[] {
  const { first, end, entry, word } = unit
  if (whole && whole.first === first && whole.end === end) return []
  const direction = units[i - 1]
  const area = direction?.kind === 'adjective' || direction?.kind === 'noun' ? directions.has(direction.word.toLowerCase()) : false
  switch (unit.kind) {
    case 'country': {
      if (entry?.type !== 'country') return []
      if (area && direction) return [draftOf(direction.first, end, 'place', 'name', view.body.slice(view.tokens[direction.first]?.start, view.tokens[end - 1]?.end), { country: entry.code })]
      return [draftOf(first, end, 'country', 'name', entry.name, { actor: slugOf(entry), country: entry.code })]
    }
    case 'nationality': {
      if (entry?.type !== 'nationality') return []
      const counted = units[i - 1]
      // "a Swede", "three Cubans": people, and not their state.
      if (counted && i === units.length - 1 && (counted.kind === 'number' ? entry.people : counted.kind === 'determiner' && /^(a|an|another)$/i.test(counted.word) && !/^(and|or)$/.test(view.lower[end] ?? ''))) {
        return [draftOf(counted.first, end, 'group', 'description', plainName(view.body.slice(view.tokens[counted.first]?.start, view.tokens[end - 1]?.end)), { country: entry.code, plural: entry.people, head: word.toLowerCase() })]
      }
      return [draftOf(first, end, 'country', 'nationality', entry.name, { actor: slugOf({ ...entry, type: 'country' }), country: entry.code, plural: entry.people })]
    }
    case 'organisation':
      return [organisationDraft(unit)]
    case 'place': {
      const place = entry?.type === 'place' ? entry : null
      if (place?.capital && place.country && isGovernment(view, first, end)) {
        if (place.seatOf) return [{ ...organisationDraft({ ...unit, entry: place.seatOf }), form: 'metonym' }]
        const name = countryName(place.country) ?? place.name
        return [draftOf(first, end, 'country', 'metonym', name, { actor: slugify(name), country: place.country })]
      }
      const from = area && direction ? direction.first : first
      return [draftOf(from, end, 'place', 'name', place?.name ?? word, { country: place?.country ?? null })]
    }
    case 'person': {
      const person = entry?.type === 'person' ? entry.person : null
      return [draftOf(first, end, 'person', 'name', person?.name ?? word, { actor: person?.slug ?? null, sex: person?.sex ?? null, definite: true })]
    }
    case 'agreement': {
      if (entry?.type !== 'agreement') return []
      const { agreement } = entry
      return [draftOf(first, end, 'agreement', 'name', agreement.name, { actor: agreement.slug, place: agreement.place, head: agreement.kind, definite: true })]
    }
    default:
      return []
  }
}

function organisationDraft(unit: Unit): Draft {
  const { first, end, word } = unit
  const entry = unit.entry ?? knownInside(word)
  if (entry?.type === 'organisation') {
    const kind = entry.sort === 'group' ? 'group' : 'organisation'
    return draftOf(first, end, kind, 'name', entry.name, { actor: slugOf(entry), country: entry.country, members: entry.members, definite: true })
  }
  return draftOf(first, end, 'organisation', 'name', word, { country: countryInside(word), definite: true })
}
