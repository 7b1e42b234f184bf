import { pronounAt } from '../mentions/read-pronouns'
import { draftOf, type Draft } from '../mentions/unit'
import type { TextView } from '../text-view'
import { entityOf, type Entity } from './entity'
import { isSubject } from './is-subject'
import { findAgreement } from './find-agreement'
import { findDescribed } from './find-described'
import { findNamed, introduceNamed } from './find-named'
import { findPronoun } from './find-pronoun'

// "MINSK, Aug. 27 (Northwire) --"
const isInDateline = (view: TextView, { first, end }: Draft): boolean => view.sentenceOf[first] === 0 && view.lower[first - 1] === '(' && view.lower[end] === ')' && /^(-|--|—|–)$/.test(view.lower[end + 1] ?? '')

type Joined = { end: number; entity: Entity }

// Nothing, or "of Ukraine", between a name and "and".
const isShort = (view: TextView, from: number, to: number) => from === to || (view.lower[from] === 'of' && to - from <= 3)

/** Everyone and everything an article has spoken of so far, in order of appearance. */
export class Cast {
  readonly entities: Entity[] = []
  /** Who sends the news, as the dateline says, and whom no "it" means. */
  readonly press = new Set<Entity>()

  /** `home` is the state of the place the article was written in: titles without a state are of that one. */
  constructor(readonly published: string | null, readonly home: string | null) {}

  /** Whom a draft means, and remembers it; null where nobody fits. `other` is whom a pronoun can't mean. */
  resolve(view: TextView, draft: Draft, other: Entity | null = null): Entity | null {
    const entity = this.find(view, draft, other)
    if (entity && draft.form !== 'nationality') this.remember(view, draft, entity)
    if (entity && isInDateline(view, draft)) this.press.add(entity)
    if (entity && !/^(in|from|to|into|near|at)$/.test(view.lower[draft.first - 1] ?? '')) entity.lastActing = draft.first
    return entity
  }

  /** A description in apposition means whom the name beside it means, and adds office and state where the name has none. */
  describe(view: TextView, draft: Draft, name: Draft): Entity | null {
    const entity = this.resolve(view, { ...name, country: name.country ?? draft.country, office: name.office ?? draft.office, head: name.head || draft.head })
    if (entity) entity.heads.add(draft.head)
    return entity
  }

  /** "Kerry and Lavrov": two names joined are also one party, for "they" and "the two ministers". */
  pair(view: TextView, draft: Draft, entity: Entity, before: Draft | undefined): void {
    const { person, last } = this.joined
    const mark = { end: draft.end, entity }
    this.joined = { person: entity.kind === 'person' ? mark : person, last: mark }
    const first = entity.kind === 'person' ? person : last
    const second = first && view.lower[draft.first - 1] === 'and' && isShort(view, first.end, draft.first - 1) ? first.entity : null
    if (!second || second === entity || !entity.names.size || !second.names.size || (second.kind === 'person') !== (entity.kind === 'person') || before?.form === 'nationality') return
    const sentence = view.sentenceOf[draft.first] ?? 0
    this.add(entityOf('group', `${second.name} and ${entity.name}`, { plural: true, members: [second, entity], lastSentence: sentence, lastToken: draft.first, lastSubject: second.lastSubject === sentence || entity.lastSubject === sentence ? sentence : -1 }))
  }

  private joined: { person: Joined | null; last: Joined | null } = { person: null, last: null }

  private find(view: TextView, draft: Draft, other: Entity | null): Entity | null {
    if (draft.kind === 'agreement') return findAgreement(this, draft)
    if (draft.form === 'pronoun') return findPronoun(this, view, draft, other)
    if (draft.form === 'title' || draft.form === 'description' || draft.form === 'collective') return findDescribed(this, draft, draft.owner === null ? null : this.owner(view, draft.owner))
    return findNamed(this, draft) ?? this.add(introduceNamed(draft, this.published, this.home))
  }

  add(entity: Entity): Entity {
    this.entities.push(entity)
    return entity
  }

  /** The one that fits and was mentioned last. */
  latest(fits: (entity: Entity) => boolean): Entity | null {
    let last: Entity | null = null
    for (const entity of this.entities) if (fits(entity) && (!last || entity.lastToken >= last.lastToken)) last = entity
    return last
  }

  // Whom "his" at the head of a description means, or the name in it ("the Obama administration").
  private owner(view: TextView, token: number): Entity | null {
    const pronoun = pronounAt(view, token)
    if (pronoun) return findPronoun(this, view, pronoun)
    const name = draftOf(token, token + 1, 'person', 'name', view.tokens[token]?.text ?? '')
    return findNamed(this, name) ?? this.add(introduceNamed(name, this.published, this.home))
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
