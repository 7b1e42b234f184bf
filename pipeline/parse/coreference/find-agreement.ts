import type { Draft } from '../mentions/unit'
import type { Cast } from './cast'
import { entityOf, type Entity } from './entity'
import { familyOf } from './paper'

/** The agreement a phrase means: the one named or introduced before that nothing speaks against, else a new one. */
export function findAgreement(cast: Cast, draft: Draft): Entity {
  const known = cast.entities.filter((entity) => entity.kind === 'agreement')
  if (draft.actor) {
    const same = known.find((entity) => entity.actor === draft.actor) ?? known.findLast((entity) => !entity.actor && entity.paper?.place !== null && entity.paper?.place === draft.place)
    if (same) return Object.assign(same, { actor: draft.actor, name: draft.name })
  }
  const same = draft.actor ? undefined : lastOf(known.filter((entity) => couldBe(entity, draft, known)), draft)
  const entity = same ?? cast.add(entityOf('agreement', draft.name, { actor: draft.actor, paper: { place: null, family: null, about: new Set(), definite: draft.definite } }))
  const { paper } = entity
  if (paper) {
    if (!paper.place && draft.place && !entity.actor) entity.name = nameOf(draft)
    paper.place ??= draft.place
    paper.family ??= familyOf(draft.head)
    for (const word of draft.about) paper.about.add(word)
  }
  return entity
}

/** "the accord", said of any sort of paper, is the last one that is not called a paper of some sort, then one that binds rather than a statement. */
function lastOf(possible: Entity[], { head }: Draft): Entity | undefined {
  if (familyOf(head) !== null) return possible.at(-1)
  return possible.findLast(({ paper }) => paper?.family === null) ?? possible.findLast(({ paper }) => paper?.family !== 'statement') ?? possible.at(-1)
}

function couldBe({ paper, actor }: Entity, draft: Draft, known: Entity[]): boolean {
  if (!paper || (draft.resumed && !paper.definite && !actor)) return false
  const family = familyOf(draft.head)
  if (paper.family && family && paper.family !== family) return false
  if (draft.place) return paper.place === draft.place || (paper.place === null && !actor && known.length === 1)
  if (draft.about.length && paper.family !== null && paper.family !== 'statement' && family === null) return draft.about.some((word) => paper.about.has(word) || (paper.family === 'ceasefire' && ceasing.test(word)))
  if (draft.about.length && paper.about.size && !draft.about.some((word) => paper.about.has(word))) return false
  if (draft.definite) return !family || family === paper.family || known.length === 1
  // "a deal" again speaks of the same possible deal; of one already made it would say "the".
  return !paper.definite && paper.place === null && family === paper.family && draft.about.every((word) => paper.about.has(word))
}

/** What a paper that stops a war is called after. */
const ceasing = /^(?:peace|truce|ceasefire|cease-fire|armistice)$/

const nameOf = (draft: Draft): string => (draft.place && !draft.name.includes(draft.place) ? `${draft.place} ${draft.head}` : draft.name)
