import { z } from 'zod'
import { EventType } from '../plover'

/** How many of how many. */
export const Share = z.object({ right: z.number().int(), of: z.number().int() })
export type Share = z.infer<typeof Share>

export const Rates = z.object({ precision: z.number(), recall: z.number(), f1: z.number() })
export type Rates = z.infer<typeof Rates>

/** The fields of an event that are judged one by one. */
export const JudgedField = z.enum(['source', 'target', 'date', 'modality', 'speaker', 'agreement'])
export type JudgedField = z.infer<typeof JudgedField>

const FieldShares = z.record(JudgedField, Share)
export type FieldShares = z.infer<typeof FieldShares>

/**
 * How well the sample articles are read. `found`: type and sentence right; `full`: also every party, date and modality.
 * `type` counts the expectations at whose words an event stands. `falseFacts`: events given as facts that are none.
 */
export const QualityView = z.object({
  articles: z.number().int(),
  negatives: z.number().int(),
  expected: z.number().int(),
  given: z.number().int(),
  found: Rates,
  full: Rates,
  type: Share,
  fields: FieldShares,
  falseFacts: Share,
  saidAsFact: z.number().int(),
  inNegatives: z.number().int(),
  types: z.array(z.object({ type: z.enum(EventType.options), expected: z.number().int(), found: z.number().int(), full: z.number().int(), fields: FieldShares })),
})
export type QualityView = z.infer<typeof QualityView>
