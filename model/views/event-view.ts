import { z } from 'zod'
import { Precision } from '../plain-dates'
import { AgreementRef, Role } from '../event-draft'
import { LinkKind } from '../event-link'
import { Modality } from '../modality'
import { EventType, QuadClass } from '../plover'
import { Stance } from '../provision'
import { Deadline } from '../resolved-event'

/** A link to an actor, country or agreement page: `key` is the slug or the country code. */
export const Link = z.object({ key: z.string(), name: z.string() })
export type Link = z.infer<typeof Link>

/** When, for the eye: ISO days (`end` null where open), `inferred` where the text states no date, `words` as the text has them. */
export const DateView = z.object({
  edtf: z.string(),
  start: z.string(),
  end: z.string().nullable(),
  precision: z.enum(Precision.options),
  inferred: z.boolean(),
  words: z.string().nullable(),
})
export type DateView = z.infer<typeof DateView>

/** One event as lists and timelines show it. `title` says who did what to whom. */
export const EventSummary = z.object({
  id: z.string(),
  title: z.string(),
  type: z.enum(EventType.options),
  mode: z.string().nullable(),
  label: z.string(),
  quad: z.enum(QuadClass.options),
  modality: z.enum(Modality.options),
  date: DateView,
  countries: z.array(Link),
  actors: z.array(Link),
  agreement: Link.nullable(),
  speaker: Link.nullable(),
  quote: z.string(),
  sources: z.number().int(),
  copies: z.number().int(),
  disputed: z.boolean(),
})
export type EventSummary = z.infer<typeof EventSummary>

export const ParticipantView = z.object({
  role: Role,
  actor: z.object({ slug: z.string(), name: z.string(), kind: z.string(), country: z.string().nullable(), office: z.string().nullable() }),
  words: z.string(),
})
export type ParticipantView = z.infer<typeof ParticipantView>

/** An event linked to another: how, and why. */
export const ChainStep = z.object({ kind: z.enum(LinkKind.options), reason: z.string(), event: EventSummary })
export type ChainStep = z.infer<typeof ChainStep>

/**
 * One article's account of an event, with the offsets of what was read, relative to the quote. `source` numbers the independent sources: accounts of
 * one number are copies of one another, or stories of one agency. `occasion` is where it was said, in the sentence's words.
 */
export const ReportView = z.object({
  article: z.object({ id: z.string(), title: z.string(), outlet: z.string().nullable(), agency: z.string().nullable(), publishedOn: z.string().nullable() }),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  marks: z.array(z.object({ start: z.number().int(), end: z.number().int(), field: z.enum(['who', 'act', 'when', 'where', 'agreement', 'condition']) })),
  rule: z.string(),
  confidence: z.number(),
  date: DateView,
  dateBasis: z.object({ quote: z.string().nullable(), anchor: z.string(), rule: z.string() }),
  modality: z.enum(Modality.options),
  participants: z.array(ParticipantView),
  source: z.number().int(),
  label: z.string(),
  place: z.string().nullable(),
  quantities: z.array(z.object({ value: z.number(), unit: z.string(), words: z.string() })),
  occasion: z.string().nullable(),
})
export type ReportView = z.infer<typeof ReportView>

/** All that an event page shows. */
export const EventView = EventSummary.extend({
  participants: z.array(ParticipantView),
  place: z.object({ name: z.string(), country: z.string().nullable() }).nullable(),
  agreementStatus: AgreementRef.shape.status.nullable(),
  condition: z.string().nullable(),
  /** By when a demand or threat is to be met. */
  deadline: Deadline.nullable(),
  /** The account that is shown first, and whose fields the event has, stands first; `whyFirst` says why it does. */
  reports: z.array(ReportView),
  whyFirst: z.string().nullable(),
  /** What the event came of, and what came of it. */
  causes: z.array(ChainStep),
  effects: z.array(ChainStep),
  /** What it says of how parties keep agreements. */
  provisions: z.array(z.object({ agreement: Link, number: z.number().int(), title: z.string(), party: Link, stance: Stance, reason: z.string() })),
  before: z.array(EventSummary),
  after: z.array(EventSummary),
})
export type EventView = z.infer<typeof EventView>
