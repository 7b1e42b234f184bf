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

/** A name with those before it in a list. */
type Joined = { start: number; end: number; entity: Entity; run: Entity[] }

// "In Germany, France and Italy said so": where, and no first of three.
const isFree = (view: TextView, { start, run }: Joined) => run.length > 0 || !/^(in|from|near|at)$/.test(view.lower[start - 1] ?? '')

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

  /** "Kerry and Lavrov", "Britain, France and Germany": names joined are also one party, for "they", "the two ministers" and "the three governments". */
  pair(view: TextView, draft: Draft, entity: Entity, before: Draft | undefined): void {
    const { person, last } = this.joined
    const isListed = last !== null && last.end === draft.first - 1 && view.lower[last.end] === ',' && last.entity.kind === entity.kind && isFree(view, last)
    const mark = { start: draft.first, end: draft.end, entity, run: isListed ? [...last.run, last.entity] : [] }
    this.joined = { person: entity.kind === 'person' ? mark : person, last: mark }
    const first = entity.kind === 'person' ? person : last
    const second = first && view.lower[draft.first - 1] === 'and' && isShort(view, first.end, draft.first - 1 - (view.lower[draft.first - 2] === ',' && first.run.length ? 1 : 0)) ? first.entity : null
    if (!first || !second || second === entity || !entity.names.size || !second.names.size || (second.kind === 'person') !== (entity.kind === 'person') || before?.form === 'nationality') return
    const sentence = view.sentenceOf[draft.first] ?? 0
    const members = [...first.run.filter((one) => one.names.size > 0 && one !== second && one !== entity), second, entity]
    this.add(entityOf('group', members.map(({ name }) => name).join(' and '), { plural: true, members, lastSentence: sentence, lastToken: draft.first, lastSubject: members.some(({ lastSubject }) => lastSubject === sentence) ? sentence : -1 }))
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
