import { z } from 'zod'
import { EventType, QuadClass } from './plover'

/** What an article says is to come without a day: no place on a timeline, but a sentence like any other. Offsets are the body's; parties by slug and country code. */
export const Plan = z.object({
  title: z.string(),
  label: z.string(),
  type: z.enum(EventType.options),
  quad: z.enum(QuadClass.options),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  actors: z.array(z.string()),
  countries: z.array(z.string()),
  agreement: z.string().nullable(),
})
export type Plan = z.infer<typeof Plan>
