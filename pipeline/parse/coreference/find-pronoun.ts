import type { Draft } from '../mentions/unit'
import type { TextView } from '../text-view'
import type { Cast } from './cast'
import type { Entity } from './entity'

/** Whom a pronoun means: of those that agree in number and sex, the one nearest, subjects before others. Null where nobody fits. */
export function findPronoun(cast: Cast, view: TextView, draft: Draft): Entity | null {
  const sentence = view.sentenceOf[draft.first] ?? 0
  const scored = cast.entities
    .filter((entity) => agrees(entity, draft) && sentence - entity.lastSentence <= 3)
    .map((entity) => ({ entity, score: salience(entity, sentence) }))
    .sort((a, b) => b.score - a.score || b.entity.lastToken - a.entity.lastToken)
  return scored[0]?.entity ?? null
}

function salience(entity: Entity, sentence: number): number {
  const near = 6 - 2 * (sentence - entity.lastSentence)
  const subject = entity.lastSubject === sentence ? 3 : entity.lastSubject === sentence - 1 ? 2 : 0
  return near + subject + Math.min(entity.mentions, 4) * 0.25
}

function agrees(entity: Entity, draft: Draft): boolean {
  if (draft.plural) return entity.plural || entity.members.length > 0
  if (draft.sex) return entity.kind === 'person' && (entity.sex === null || entity.sex === draft.sex)
  return !entity.plural && (entity.kind === 'country' || entity.kind === 'organisation' || entity.kind === 'group')
}
