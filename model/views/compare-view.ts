import { z } from 'zod'
import { EventType, QuadClass } from '../plover'
import { Link } from './event-view'
import { RelationMonth } from './relation-view'

/** One of those compared: `ref` is the address of its page without the first slash. `months` and `quads` are of what happened, `events` of all. */
export const ComparedSubject = z.object({
  ref: z.string(),
  name: z.string(),
  sub: z.string(),
  events: z.number().int(),
  happened: z.number().int(),
  sources: z.number().int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  months: z.array(RelationMonth),
  quads: z.record(z.enum(QuadClass.options), z.number().int()),
  types: z.array(z.object({ type: z.enum(EventType.options), events: z.number().int() })),
  counterparts: z.array(Link.extend({ events: z.number().int() })),
})
export type ComparedSubject = z.infer<typeof ComparedSubject>

/** Those compared, in the order asked for; `unknown` are refs that the record does not hold. */
export const CompareView = z.object({ lead: z.string(), subjects: z.array(ComparedSubject), unknown: z.array(z.string()) })
export type CompareView = z.infer<typeof CompareView>
