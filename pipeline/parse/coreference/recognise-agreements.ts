import agreements from '@/pipeline/lexicon/agreements.json'
import type { DateExpression } from '@/model/parsed-article'
import type { KnownAgreement } from '../lexicon/names'
import { slugify } from '@/lib/slugify'
import type { Draft } from '../mentions/unit'
import type { TextView } from '../text-view'
import type { Entity } from './entity'
import { familyOf } from './paper'

type Found = { draft: Draft; entity: Entity | null }[]

/** Tells which agreements of an article are known ones, by place and date or by what they are about; the others get an address of their own where their name tells them apart. */
export function recogniseAgreements(view: TextView, found: Found, dates: DateExpression[], published: string | null): void {
  const papers = new Map<Entity, Draft[]>()
  for (const { draft, entity } of found) if (entity?.kind === 'agreement') papers.set(entity, [...(papers.get(entity) ?? []), draft])
  const countries = new Set(found.flatMap(({ entity }) => (entity && entity.kind !== 'agreement' && entity.country ? [entity.country] : [])))
  for (const [entity, drafts] of papers) {
    if (entity.actor) continue
    const days = drafts.flatMap((draft) => daysBeside(view, draft, dates))
    const known = (agreements as KnownAgreement[]).filter((agreement) => isMeant(agreement, entity, days, countries, published))
    const best = known.filter((agreement) => days.includes(agreement.date)).at(-1) ?? known.at(-1)
    if (best) Object.assign(entity, { actor: best.slug, name: best.name })
    else if (entity.paper?.place || (entity.paper?.about.size && entity.paper.definite)) entity.actor = [slugify(entity.name), published?.slice(0, 4)].filter(Boolean).join('-')
  }
}

// Days that the sentence of an agreement names.
function daysBeside(view: TextView, draft: Draft, dates: DateExpression[]): string[] {
  const { first = 0, end = 0 } = view.sentences[view.sentenceOf[draft.first] ?? 0] ?? {}
  const [from, to] = [view.tokens[first]?.start ?? 0, view.tokens[end - 1]?.end ?? 0]
  return dates.flatMap((date) => (date.start >= from && date.end <= to && date.edtf ? [date.edtf] : []))
}

function isMeant(agreement: KnownAgreement, entity: Entity, days: string[], countries: Set<string>, published: string | null): boolean {
  const { paper } = entity
  if (!paper || (published && agreement.date > published)) return false
  const parties = agreement.parties.filter((party) => countries.has(party)).length
  if (paper.place && paper.place === agreement.place) return days.includes(agreement.date) || (parties >= Math.min(2, agreement.parties.length) && isRecent(agreement.date, published))
  if (!paper.place && days.includes(agreement.date) && parties >= Math.min(2, agreement.parties.length) && (!paper.family || isOfItsSort(entity, agreement))) return true
  if (!paper.place && paper.family && isOfItsSort(entity, agreement) && parties >= 2 && isNews(agreement.date, published)) return true
  return !paper.place && parties >= 2 && agreement.words.length > 0 && agreement.words.every((word) => paper.about.has(word)) && isRecent(agreement.date, published, inForce)
}

/** The same sort of paper, by its kind or by the word in its title ("the protocol", of the ceasefire called Minsk Protocol). */
const isOfItsSort = ({ name, paper }: Entity, { kind, name: title }: KnownAgreement): boolean =>
  paper?.family === familyOf(kind) || title.toLowerCase().split(' ').includes(name.toLowerCase().split(' ').at(-1) ?? '')

const day = 86_400_000
const isNews = (date: string, published: string | null) => published !== null && Date.parse(published) - Date.parse(date) <= 3 * day

// A paper is spoken of by its place alone for some years, by what it is about for as long as it is fought over.
const inForce = 12
const isRecent = (date: string, published: string | null, years = 4) => published !== null && Date.parse(published) - Date.parse(date) < years * 366 * day
