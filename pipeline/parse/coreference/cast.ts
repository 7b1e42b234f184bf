import type { Draft } from '../mentions/unit'
import type { TextView } from '../text-view'
import type { Entity } from './entity'
import { isSubject } from './is-subject'
import { findAgreement } from './find-agreement'
import { findDescribed } from './find-described'
import { findNamed, introduceNamed } from './find-named'
import { findPronoun } from './find-pronoun'

/** Everyone and everything an article has spoken of so far, in order of appearance. */
export class Cast {
  readonly entities: Entity[] = []

  constructor(readonly published: string | null) {}

  /** Whom a draft means, and remembers it; null where nobody fits. */
  resolve(view: TextView, draft: Draft): Entity | null {
    const entity = this.find(view, draft)
    if (entity && draft.form !== 'nationality') this.remember(view, draft, entity)
    return entity
  }

  private find(view: TextView, draft: Draft): Entity | null {
    if (draft.kind === 'agreement') return findAgreement(this, draft)
    if (draft.form === 'pronoun') return findPronoun(this, view, draft)
    if (draft.form === 'title' || draft.form === 'description' || draft.form === 'collective') return findDescribed(this, draft)
    return findNamed(this, draft) ?? this.add(introduceNamed(draft, this.published))
  }

  add(entity: Entity): Entity {
    this.entities.push(entity)
    return entity
  }

  private remember(view: TextView, draft: Draft, entity: Entity): void {
    const sentence = view.sentenceOf[draft.first] ?? 0
    if (isSubject(view, draft)) entity.lastSubject = sentence
    entity.lastSentence = sentence
    entity.lastToken = draft.first
    entity.mentions++
    if (draft.head) entity.heads.add(draft.head)
    entity.sex ??= draft.sex
    entity.country ??= draft.country
    if (entity.kind === 'person') entity.office ??= draft.office
  }
}
