import { z } from 'zod'
import { QuadClass } from '../plover'

/** What happened in one month ("2014-04"), of one quad class: events, and the independent sources that tell of them, added up. */
export const RelationMonth = z.object({ month: z.string(), quad: z.enum(QuadClass.options), events: z.number().int(), sources: z.number().int() })
export type RelationMonth = z.infer<typeof RelationMonth>
