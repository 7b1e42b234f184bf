import { z } from 'zod'
import { DateExpression, Mention } from '../parsed-article'
import { Plan } from '../plan'
import { EventSummary, Link } from './event-view'
import { RelationMonth } from './relation-view'

const Office = z.object({ position: z.string(), organisation: z.string().nullable(), country: z.string().nullable(), from: z.string().nullable(), to: z.string().nullable() })

const Statement = z.object({ quote: z.string(), date: z.string().nullable(), article: z.object({ id: z.string(), title: z.string() }), start: z.number().int() })

/** Someone dealt with: what brought together and set apart, in all and month by month. */
const Counterpart = z.object({ key: z.string(), name: z.string(), cooperation: z.number().int(), conflict: z.number().int(), last: z.string(), months: z.array(RelationMonth) })
export type Counterpart = z.infer<typeof Counterpart>

export const ActorView = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'group', 'country']),
  names: z.array(z.string()),
  country: Link.nullable(),
  offices: z.array(Office),
  counts: z.object({ events: z.number().int(), done: z.number().int(), received: z.number().int(), said: z.number().int() }),
  lead: z.string(),
  counterparts: z.array(Counterpart),
  agreements: z.array(Link.extend({ date: z.string().nullable() })),
  quotations: z.array(Statement),
  quotationCount: z.number().int(),
})
export type ActorView = z.infer<typeof ActorView>

/** Who governed on a day, as far as the record knows its people, and the bodies that the state was in, or the states in the body. */
const Government = z.object({
  on: z.string(),
  offices: z.array(Office.omit({ country: true }).extend({ actor: Link })),
  bodies: z.array(Link.extend({ since: z.string(), until: z.string().nullable(), hasPage: z.boolean() })),
  members: z.array(Link),
})
export type Government = z.infer<typeof Government>

export const CountryView = z.object({
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(['country', 'organisation']),
  counts: z.object({ events: z.number().int(), done: z.number().int(), received: z.number().int() }),
  lead: z.string(),
  actors: z.array(Link.extend({ office: z.string().nullable(), count: z.number().int() })),
  groups: z.array(Link.extend({ kind: z.string(), count: z.number().int() })),
  government: Government,
  counterparts: z.array(Counterpart),
  agreements: z.array(Link.extend({ date: z.string().nullable() })),
})
export type CountryView = z.infer<typeof CountryView>

/** An article with what was read in it; offsets count UTF-16 code units of `body`. */
export const ArticleView = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  agency: z.string().nullable(),
  byline: z.string().nullable(),
  publishedAt: z.string().nullable(),
  publishedOn: z.string().nullable(),
  dateline: z.object({ place: z.string(), date: z.string().nullable() }).nullable(),
  body: z.string(),
  cut: z.array(z.object({ text: z.string(), reason: z.string() })),
  mentions: z.array(Mention.pick({ start: true, end: true, kind: true, actor: true, name: true, country: true })),
  dates: z.array(DateExpression.pick({ start: true, end: true, value: true, edtf: true })),
  events: z.array(z.object({ event: EventSummary, start: z.number().int(), end: z.number().int(), act: z.object({ start: z.number().int(), end: z.number().int() }) })),
  /** What it says is to come without a day. */
  plans: z.array(Plan.pick({ title: true, label: true, quad: true, start: true, end: true })),
})
export type ArticleView = z.infer<typeof ArticleView>

/** A row of a list page; `sub` is the line under the name. */
export const ListRow = z.object({ key: z.string(), name: z.string(), sub: z.string().nullable(), count: z.number().int(), first: z.string().nullable(), last: z.string().nullable() })
export type ListRow = z.infer<typeof ListRow>
export const ListView = z.object({ rows: z.array(ListRow), total: z.number().int(), next: z.string().nullable() })
export type ListView = z.infer<typeof ListView>

export const ArticleRow = z.object({ id: z.string(), title: z.string(), outlet: z.string().nullable(), agency: z.string().nullable(), publishedOn: z.string().nullable(), events: z.number().int() })
export const ArticleListView = z.object({ rows: z.array(ArticleRow), total: z.number().int(), next: z.string().nullable() })
export type ArticleListView = z.infer<typeof ArticleListView>

/** Search results by kind, best first; `snippet` holds the words found between U+0002 and U+0003. */
export const SearchView = z.object({
  q: z.string(),
  /** The words that events and articles were found by, where none holds those asked for: "Lavrov" for "Lawrow". */
  meant: z.string().nullable(),
  actors: z.array(ListRow),
  countries: z.array(ListRow),
  agreements: z.array(ListRow),
  events: z.array(EventSummary),
  articles: z.array(ArticleRow.extend({ snippet: z.string() })),
})
export type SearchView = z.infer<typeof SearchView>
