import { z } from 'zod'
import { QuadClass } from '../plover'

/** Someone who deals with others: `x` and `y` are fractions of the picture, `events` the events they share with anyone, `ties` with how many. */
export const NetworkNode = z.object({ key: z.string(), slug: z.string(), name: z.string(), x: z.number(), y: z.number(), events: z.number().int(), ties: z.number().int() })
export type NetworkNode = z.infer<typeof NetworkNode>

/** Two who stand in the same events: how many, by quad class. */
export const NetworkTie = z.object({ a: z.string(), b: z.string(), events: z.number().int(), counts: z.record(z.enum(QuadClass.options), z.number().int()) })
export type NetworkTie = z.infer<typeof NetworkTie>

/** Who deals with whom under some filters. `ties` are the strongest and `nodes` those whom they join; `tieCount` and `nodeCount` count all that there are; `shared` the events that hold two or more. */
export const NetworkView = z.object({
  by: z.enum(['country', 'actor']),
  extent: z.object({ from: z.string(), to: z.string() }).nullable(),
  lead: z.string(),
  nodes: z.array(NetworkNode),
  ties: z.array(NetworkTie),
  nodeCount: z.number().int(),
  tieCount: z.number().int(),
  events: z.number().int(),
  shared: z.number().int(),
})
export type NetworkView = z.infer<typeof NetworkView>
