import { z } from 'zod'
import { BinLevel } from '../bin-levels'
import { LinkKind } from '../event-link'
import { LaneKind } from '../filters'
import { Plan } from '../plan'
import { EventSummary } from './event-view'

/**
 * Counts of events whose dates touch each of some bins that follow each other, from bin number `first` of a level on (model/bin-levels.ts):
 * four numbers a bin, in the order of `QuadClass`. An event that lasts counts in every bin that it touches.
 */
export const Density = z.object({ level: z.enum(BinLevel.options), first: z.number().int(), counts: z.array(z.number().int()) })
export type Density = z.infer<typeof Density>

/** One tile of the density picture: 128 bins of a level for each of some lanes, four numbers a bin; all zero is written as an empty list. */
export const TileView = z.object({ level: z.enum(BinLevel.options), tile: z.number().int(), lanes: z.record(z.string(), z.array(z.number().int())) })
export type TileView = z.infer<typeof TileView>

/** A lane with how many events of it touch the window; `events` are indices into the view's, empty where the window holds too many to list. */
export const Lane = z.object({ key: z.string(), name: z.string(), count: z.number().int(), events: z.array(z.number().int()) })
export type Lane = z.infer<typeof Lane>

/**
 * What the timeline draws. `extent` covers every event that the filters other than from/to leave (null: none);
 * `window` what is in view; `total` and `inWindow` are exact counts. `events` is complete when `complete`, else empty: tiles hold the lanes' densities.
 */
export const TimelineView = z.object({
  /** Equal revisions mean equal answers. */
  revision: z.string(),
  lanesBy: z.enum(LaneKind.options),
  extent: z.object({ from: z.string(), to: z.string() }).nullable(),
  /** The stretch of the overview: all of the extent, but for a few events far before or after the others; how many those are. */
  core: z.object({ from: z.string(), to: z.string(), before: z.number().int(), after: z.number().int() }).nullable(),
  window: z.object({ from: z.string(), to: z.string() }).nullable(),
  total: z.number().int(),
  inWindow: z.number().int(),
  articles: z.number().int(),
  complete: z.boolean(),
  overview: Density.nullable(),
  lanes: z.array(Lane),
  /** Densities of the first lanes, so that the picture needs no second question; empty where `complete`. */
  tiles: z.array(TileView),
  /** How many lanes there are in all; `lanes` holds the first of them. */
  laneCount: z.number().int(),
  events: z.array(EventSummary),
  /** What came of what, where both ends are among `events`. */
  links: z.array(z.object({ from: z.string(), to: z.string(), kind: z.enum(LinkKind.options), reason: z.string() })),
})
export type TimelineView = z.infer<typeof TimelineView>

/** A page of the list of lanes: those that hold an event of the window. */
export const LaneListView = z.object({ lanes: z.array(z.object({ key: z.string(), name: z.string(), count: z.number().int() })), total: z.number().int() })
export type LaneListView = z.infer<typeof LaneListView>

/** The list twin of the timeline: the same events, newest first; `next` continues it. */
export const EventListView = z.object({ events: z.array(EventSummary), total: z.number().int(), next: z.string().nullable() })
export type EventListView = z.infer<typeof EventListView>

/** What articles of the window say is to come without a day, the last told first; a plan that several tell is there once, with the last of them. `total` counts all. */
export const PlanListView = z.object({
  plans: z.array(Plan.pick({ title: true, label: true, quad: true, quote: true, start: true }).extend({ article: z.string(), toldOn: z.string().nullable(), source: z.string().nullable() })),
  total: z.number().int(),
})
export type PlanListView = z.infer<typeof PlanListView>

export const Choice = z.object({ value: z.string(), label: z.string(), count: z.number().int(), chosen: z.boolean(), known: z.boolean() })
export type Choice = z.infer<typeof Choice>

/** The choices of each filter with counts under the other filters; `loosen` names filters that alone, or with those in `also`, bring results back, with how many. */
export const FacetsView = z.object({
  actor: z.array(Choice),
  country: z.array(Choice),
  type: z.array(Choice),
  agreement: z.array(Choice),
  modality: z.array(Choice),
  quad: z.array(Choice),
  outlet: z.array(Choice),
  loosen: z.array(z.object({ name: z.string(), value: z.string().nullable(), label: z.string(), count: z.number().int(), also: z.array(z.object({ name: z.string(), value: z.string().nullable() })).optional() })),
})
export type FacetsView = z.infer<typeof FacetsView>
