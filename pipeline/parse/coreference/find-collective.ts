import collectives from '@/pipeline/lexicon/collectives.json'
import type { Draft } from '../mentions/unit'
import type { Cast } from './cast'
import { entityOf, type Entity } from './entity'

const pairsOfPeople = new Set(collectives.pairsOfPeople)
const offices: [RegExp, RegExp][] = [
  [/presidents/, /president/i],
  [/ministers/, /minister|secretary of state|foreign secretary|secretary of defense/i],
  [/leaders|heads|premiers|statesmen/, /^(acting )?(president|prime minister|premier|chancellor|king|emir|supreme leader|leader|.* leader)$/i],
]

// The first counts three; what names no number means two.
const numbers = ['three', 'four', 'five', 'six', 'seven', 'eight']

/** Where only a number is given, people are meant if one acted last, else states. */
const personFirst = (cast: Cast): boolean => cast.latest((entity) => entity.names.size > 0 && (entity.kind === 'person' || entity.kind === 'country'))?.kind === 'person'

/** "the two ministers", "both sides", "the three countries", "the two": the pair joined last, else the last so many that the noun fits, as `members`. */
export function findCollective(cast: Cast, draft: Draft): Entity {
  const number = numbers.findIndex((word) => draft.name.toLowerCase().split(' ').includes(word)) + 3
  const people = pairsOfPeople.has(draft.head) || (/^the /.test(draft.name) && personFirst(cast))
  const fits = (entity: Entity) => entity.names.size > 0 && (people ? entity.kind === 'person' : entity.kind === 'country' || (entity.kind === 'group' && entity.actor !== null))
  const office = offices.find(([noun]) => noun.test(draft.head))?.[1]
  const holds = (entity: Entity) => fits(entity) && office !== undefined && office.test(entity.office ?? '')
  const pair = cast.latest((entity) => entity.members.length === number && entity.members.every(fits))
  const members = pair?.members ?? latest(cast, holds, number) ?? latest(cast, fits, number) ?? []
  return cast.add(entityOf('group', draft.name, { plural: true, members, heads: new Set([draft.head]) }))
}

// The last so many that acted, in the order of their mention; null where there are fewer.
function latest(cast: Cast, fits: (entity: Entity) => boolean, number: number): Entity[] | null {
  const recent = cast.entities.filter(fits).sort((a, b) => b.lastActing - a.lastActing)
  return recent.length < number ? null : recent.slice(0, number).reverse()
}
