import { z } from 'zod'
import { AgreementRef } from '../event-draft'
import { Modality } from '../modality'
import { QuadClass } from '../plover'
import { Deadline } from '../resolved-event'
import { ChainStep, EventSummary, Link } from './event-view'
import { RelationMonth } from './relation-view'

/** Which way an act went between two countries: the first upon the second, the second upon the first, both together, or a third upon both. */
export const Direction = z.enum(['a-to-b', 'b-to-a', 'together', 'from-others'])
export type Direction = z.infer<typeof Direction>

export const DyadSide = z.object({ code: z.string(), slug: z.string(), name: z.string() })
export type DyadSide = z.infer<typeof DyadSide>

/** A call, visit or meeting: who was there for each side, and where. */
export const Contact = z.object({ event: EventSummary, a: z.array(Link), b: z.array(Link), others: z.array(Link), place: z.string().nullable() })
export type Contact = z.infer<typeof Contact>

/** What one side asks of the other or threatens it with: what it hangs on, in the article's words, by when, and what came of it. */
export const Demand = z.object({ event: EventSummary, direction: Direction, condition: z.string().nullable(), deadline: Deadline.nullable(), outcomes: z.array(ChainStep) })
export type Demand = z.infer<typeof Demand>

/** An agreement that binds or concerns both; `status` is the last that an event gave it. */
export const SharedAgreement = Link.extend({ date: z.string().nullable(), status: z.object({ status: AgreementRef.shape.status, on: z.string(), event: z.string() }).nullable(), events: z.number().int() })
export type SharedAgreement = z.infer<typeof SharedAgreement>

/** What happened between two days, both included. `contacts` counts calls, visits and meetings, `sources` the independent sources added up. */
export const PeriodTally = z.object({
  edtf: z.string(),
  from: z.string(),
  to: z.string(),
  events: z.number().int(),
  sources: z.number().int(),
  contacts: z.number().int(),
  quads: z.record(z.enum(QuadClass.options), z.number().int()),
  directions: z.record(Direction, z.number().int()),
})
export type PeriodTally = z.infer<typeof PeriodTally>

/** What two countries did together and to each other. Counts of cooperation and conflict are of what happened; `counts.events` is of all, also what was only said. */
export const DyadView = z.object({
  a: DyadSide,
  b: DyadSide,
  lead: z.string(),
  /** The days that its events cover; null where there are none. */
  extent: z.object({ from: z.string(), to: z.string() }).nullable(),
  counts: z.object({ events: z.number().int(), cooperation: z.number().int(), conflict: z.number().int() }),
  history: z.array(RelationMonth),
  /** All events, also what was only said, a month and direction; `units` are they themselves, empty where they are too many to draw one by one. */
  ways: z.array(z.object({ direction: Direction, month: z.string(), quad: z.enum(QuadClass.options), events: z.number().int() })),
  units: z.array(z.object({ id: z.string(), title: z.string(), edtf: z.string(), start: z.string(), direction: Direction, quad: z.enum(QuadClass.options), modality: z.enum(Modality.options) })),
  contacts: z.array(Contact),
  contactCount: z.number().int(),
  demands: z.array(Demand),
  demandCount: z.number().int(),
  agreements: z.array(SharedAgreement),
  /** Two, or none where the record holds nothing to compare. */
  periods: z.array(PeriodTally),
})
export type DyadView = z.infer<typeof DyadView>
