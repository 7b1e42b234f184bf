import type { DateExpression, Mention } from '@/model/parsed-article'
import { slugify } from '@/lib/slugify'
import type { Draft } from '../mentions/unit'
import type { TextView } from '../text-view'
import { Cast } from './cast'
import type { Entity } from './entity'
import { findAppositions } from './find-appositions'
import { recogniseAgreements } from './recognise-agreements'

/**
 * Goes through the text once and decides whom every draft means; drafts are in text order, outer before inner.
 * Names and offices are filled in at the end, when all that the article says is known.
 */
export function resolveDrafts(view: TextView, drafts: Draft[], dates: DateExpression[], published: string | null): Mention[] {
  const cast = new Cast(published, homeOf(view, drafts))
  const beside = findAppositions(view, drafts)
  const found: { draft: Draft; entity: Entity | null }[] = []
  for (const [i, draft] of drafts.entries()) {
    const name = beside.get(draft)
    // "His counterpart": whose he is, is someone else.
    const outer = found[i - 1]
    const other = draft.form === 'pronoun' && outer?.draft.owner === draft.first ? outer.entity : null
    const isWhoever = draft.form === 'pronoun' && draft.head === 'those'
    const entity = isWhoever ? null : name ? cast.describe(view, draft, name) : cast.resolve(view, draft, other)
    if (entity) cast.pair(view, draft, entity, drafts[i - 1])
    found.push({ draft, entity })
  }
  recogniseAgreements(view, found, dates, published)
  return found.map(({ draft, entity }) => {
    const [start, end] = [view.tokens[draft.first]?.start ?? 0, view.tokens[draft.end - 1]?.end ?? 0]
    return { start, end, text: view.body.slice(start, end), ...meaningOf(draft, entity) }
  })
}

// The place of a dateline ("WARSAW, May 3 (AP) --"): in capitals, the first word of the text.
function homeOf(view: TextView, drafts: Draft[]): string | null {
  const [first] = drafts
  const isDateline = first?.first === 0 && first.kind === 'place' && /^\p{Lu}{2}/u.test(view.tokens[0]?.text ?? '')
  return isDateline ? first.country : null
}

function meaningOf(draft: Draft, entity: Entity | null): Omit<Mention, 'start' | 'end' | 'text'> {
  if (!entity) return { kind: draft.kind, actor: draft.actor, name: draft.name, country: draft.country, office: draft.office, form: draft.form }
  const { kind, name, country, office } = entity
  const meaning = { kind, actor: actorOf(entity), name, country, office, form: draft.form }
  const members = entity.members.length ? entity.members.map((member) => actorOf(member) ?? slugify(member.name)) : draft.members
  return members.length ? { ...meaning, members } : meaning
}

const actorOf = ({ actor, kind, names, name }: Entity): string | null => actor ?? (names.size && (kind === 'person' || kind === 'organisation') ? slugify(name) : null)
