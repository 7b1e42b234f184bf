import type { Mention } from '@/model/parsed-article'
import { slugify } from '../lexicon/slugify'
import type { Draft } from '../mentions/unit'
import type { TextView } from '../text-view'
import type { Entity } from './entity'
import { isSubject } from './is-subject'
import { findDescribed } from './find-described'
import { findNamed, introduceNamed } from './find-named'
import { findPronoun } from './find-pronoun'

export type Meaning = Omit<Mention, 'start' | 'end' | 'text'>

/** Everyone and everything an article has spoken of so far, in order of appearance. */
export class Cast {
  readonly entities: Entity[] = []

  constructor(readonly published: string | null) {}

  /** Whom a draft means; remembers it. */
  resolve(view: TextView, draft: Draft): Meaning {
    const entity = this.find(view, draft)
    if (!entity) return meaningOf(draft, null)
    if (draft.form !== 'nationality') this.remember(view, draft, entity)
    return meaningOf(draft, entity)
  }

  private find(view: TextView, draft: Draft): Entity | null {
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

function meaningOf(draft: Draft, entity: Entity | null): Meaning {
  const kind = entity?.kind ?? draft.kind
  const name = entity?.name ?? draft.name
  const named = entity?.actor ?? draft.actor
  const actor = named ?? (entity && (kind === 'person' || kind === 'organisation') && entity.names.size ? slugify(name) : null)
  const members = entity?.members.map((member) => member.actor ?? slugify(member.name)) ?? draft.members
  const meaning = { kind, actor, name, country: entity?.country ?? draft.country, office: entity?.office ?? draft.office, form: draft.form }
  return members.length ? { ...meaning, members } : meaning
}

