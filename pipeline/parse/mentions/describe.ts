import collectives from '@/pipeline/lexicon/collectives.json'
import { slugify } from '@/lib/slugify'
import { adjectiveOf, slugOf } from '../lexicon/names'
import { wordsOf, type TextView } from '../text-view'
import { isVerbOfList } from '../verb-of-list'
import { countryOf, readTitle } from './read-title'
import { draftOf, type Draft, type Unit } from './unit'

const ofState = new Set(collectives.ofState)
const craft = new Set(collectives.craft)
const sets = new Set(collectives.sets)

/**
 * Reads a phrase that describes without naming: "the Russian foreign minister", "Iraqi troops", "the government of Iraq", "the two leaders", "masked gunmen".
 * Null where the noun names nobody who acts ("his head").
 */
export function describe(view: TextView, units: Unit[], after: Unit[], start: number, owner: Draft[]): Draft | null {
  const head = units.at(-1)
  if (!head) return null
  const [verb, noun] = units
  if (units.length === 2 && verb?.kind === 'noun' && noun && isVerbOfList(view, verb.first)) return describe(view, [noun], after, noun.first, owner)
  const tail = ofPhrase(view, head, after)
  const title = readTitle(view, units, owner)
  const state = countryOf([...units].reverse().find((unit) => countryOf(unit) !== null)) ?? owner[0]?.country ?? tail.country
  const end = tail.end ?? head.end
  // "broad powers for the regions": what one may do, and no states.
  if (head.word === 'powers' && (/^(of|to)$/.test(view.lower[head.end] ?? '') || units.some(({ word }) => /^(broad|broader|wide|wider|sweeping|special|emergency|extra|additional|legal|executive|more|greater|full)$/i.test(word)))) return null
  // "a self-declared people's republic"
  if (head.word === 'people' && !state && /^['’]s$/.test(view.lower[head.end] ?? '')) return null
  const words = wordsOf(view, start, end)
  const definite = /^(the|this|that|these|those|both|his|her|its|their)\b/i.test(words) || owner.length > 0
  const more = { country: state, head: head.word, definite, plural: head.plural || head.kind === 'people' }
  const name = plainName(wordsOf(view, start, end))
  const isTop = head.word === 'diplomat' && units.some((unit) => /^(top|chief)$/i.test(unit.word))
  // "truth and justice", "in general": a bare noun is nobody, unless it leads the sentence or stands in apposition.
  if (head.kind === 'role' && units.length === 1 && !owner.length && !head.plural && tail.end === null && isBare(view, head)) return null
  if (head.word === 'head' && !state && tail.end === null && units.length < 3) return null
  if (head.kind === 'role') return draftOf(start, end, 'person', 'title', name, { ...more, head: isTop ? 'top diplomat' : head.word, owner: owner.length ? null : ownerAt(units), office: isTop ? 'Top Diplomat' : tail.office ? `${title.office ?? ''} ${tail.office}`.trim() : title.office, sex: title.sex })
  // "shot down an Iranian drone": what befalls a state's ship or aircraft befalls the state.
  if (craft.has(head.word) && state) return null
  if (head.kind === 'body') {
    const nation = [...units].reverse().find((unit) => unit.entry?.type === 'country' || unit.entry?.type === 'nationality')?.entry
    if (ofState.has(head.word) && nation && (nation.type === 'country' || nation.type === 'nationality')) {
      return draftOf(start, end, 'country', 'description', nation.name, { ...more, actor: slugOf({ ...nation, type: 'country' }) })
    }
    const person = units.find((unit) => unit.kind === 'person')
    const by = ownerAt(units) ?? (person ? person.end - 1 : (owner[0]?.kind === 'person' ? owner[0].end - 1 : null))
    const adjective = state && /ministry$/.test(head.word) ? adjectiveOf(state) : null
    // "Russia's foreign ministry" and "the Russian Foreign Ministry" are one.
    const proper = adjective ? `${adjective} ${properNoun(wordsOf(view, ministryStart(units), head.end))}` : null
    return draftOf(start, end, 'organisation', 'description', proper ?? name, { ...more, actor: proper ? slugify(proper) : null, owner: by })
  }
  if (head.kind === 'site') return draftOf(start, end, 'place', 'description', name, { ...more, owner: ownerAt(units) })
  if (head.word === 'sides' && !/^(both|the|all|two)\b/i.test(words)) return null
  // "refugee camps", and not "both camps"
  if (head.word === 'camps' && !/^(both|(the )?(two|rival|opposing|warring))\b/i.test(words)) return null
  const isSet = sets.has(head.word) && /^(both|(both )?the (two|three|four|five|six)|the)\b/i.test(words) && (head.word === 'sides' || /^(both|the (two|three|four|five|six)\b)/i.test(words)) && !state
  return draftOf(start, end, 'group', isSet ? 'collective' : 'description', name, { ...more, owner: ownerAt(units) })
}

const isBare = (view: TextView, head: Unit) => /^\p{Ll}/u.test(view.tokens[head.first]?.text ?? '') && view.lower[head.first - 1] !== ',' && view.sentenceOf[head.first - 1] === view.sentenceOf[head.first]

const properNoun = (words: string) => words.replace(/\b\p{Ll}/gu, (c) => c.toUpperCase())

// Where the ministry's own name begins: after the state and its article.
function ministryStart(units: Unit[]): number {
  const from = units.findLastIndex((unit) => unit.kind === 'nationality' || unit.kind === 'country' || unit.kind === 'determiner') + 1
  return units[from]?.first ?? 0
}

// The token of "his", "its" or "their" at the head of a phrase.
const ownerAt = (units: Unit[]): number | null => (units[0]?.kind === 'pronoun' ? units[0].first : null)

/** A description without its article, lower case where it has no name in it. */
export const plainName = (words: string): string => words.replace(/^(the|a|an|some|any|this|that|these|those|both)\s+/i, '').replace(/^(last|first|remaining|latest|next)\s+(?=\S+\s)/i, '').replace(/^\p{Lu}(?=\p{Ll}+\s\p{Ll})/u, (c) => c)

// "president of Ukraine", "foreign ministers of Russia and Ukraine", "head of the OSCE mission"
function ofPhrase(view: TextView, head: Unit, after: Unit[]): { end: number | null; country: string | null; office: string | null } {
  const none = { end: null, country: null, office: null }
  const [of, ...rest] = after
  if (!of || !/^(of|for)$/i.test(of.word) || of.first !== head.end || view.sentenceOf[of.first] !== view.sentenceOf[head.first]) return none
  const k = rest.findIndex((unit) => unit.kind !== 'determiner' && unit.kind !== 'adjective')
  const [name, next, owned] = k >= 0 ? rest.slice(k) : []
  if (!name || !['country', 'organisation', 'place', 'nationality'].includes(name.kind)) return none
  // "president of Cuba's National Assembly"
  if (next?.kind === 'own') return owned?.kind === 'organisation' || owned?.kind === 'body' ? { end: owned.end, country: countryOf(name), office: `of ${owned.word}` } : none
  if (next && next.first === name.end && describing.has(next.kind)) return none
  return { end: name.end, country: countryOf(name), office: name.kind === 'organisation' ? `of ${name.word}` : null }
}

const describing = new Set(['noun', 'adjective', 'people', 'body', 'role', 'site', 'nationality', 'name'])
