import { z } from 'zod'
import { LaneKind } from '../filters'
import { QuadClass } from '../plover'
import { EventSummary } from './event-view'

/** Counts of events by quad class whose dates touch [start, start + step): ISO days. */
export const Bin = z.object({ start: z.string(), end: z.string(), counts: z.record(QuadClass, z.number().int()) })
export type Bin = z.infer<typeof Bin>

export const Lane = z.object({
  key: z.string(),
  name: z.string(),
  count: z.number().int(),
  /** Indices into `events`, empty where the window holds too many to list. */
  events: z.array(z.number().int()),
  /** Given where the window holds more events than are listed. */
  bins: z.array(Bin),
})
export type Lane = z.infer<typeof Lane>

/**
 * What the timeline draws. `extent` covers every event that the filters other than from/to leave (null: none);
 * `window` what is in view; `total` and `inWindow` are exact counts. `events` is complete when `complete`, else empty and lanes hold bins.
 */
export const TimelineView = z.object({
  lanesBy: LaneKind,
  extent: z.object({ from: z.string(), to: z.string() }).nullable(),
  window: z.object({ from: z.string(), to: z.string() }).nullable(),
  total: z.number().int(),
  inWindow: z.number().int(),
  articles: z.number().int(),
  complete: z.boolean(),
  overview: z.array(Bin),
  lanes: z.array(Lane),
  /** How many lanes there are in all; `lanes` holds the busiest. */
  laneCount: z.number().int(),
  events: z.array(EventSummary),
})
export type TimelineView = z.infer<typeof TimelineView>

/** The list twin of the timeline: the same events, newest first; `next` continues it. */
export const EventListView = z.object({ events: z.array(EventSummary), total: z.number().int(), next: z.string().nullable() })
export type EventListView = z.infer<typeof EventListView>

export const Choice = z.object({ value: z.string(), label: z.string(), count: z.number().int(), chosen: z.boolean(), known: z.boolean() })
export type Choice = z.infer<typeof Choice>

/** The choices of each filter with counts under the other filters; `loosen` names filters that alone bring results back, with how many. */
export const FacetsView = z.object({
  actor: z.array(Choice),
  country: z.array(Choice),
  type: z.array(Choice),
  agreement: z.array(Choice),
  modality: z.array(Choice),
  quad: z.array(Choice),
  outlet: z.array(Choice),
  loosen: z.array(z.object({ name: z.string(), value: z.string().nullable(), label: z.string(), count: z.number().int() })),
})
export type FacetsView = z.infer<typeof FacetsView>
