import { z } from 'zod'

/** How a later event follows from an earlier one. */
export const LinkKind = z.enum(['answer', 'outcome', 'carried out', 'not carried out', 'held', 'called off', 'complied', 'breached'])
export type LinkKind = z.infer<typeof LinkKind>

/** What a link says of the earlier event, in plain words. */
export const linkLabel: Record<LinkKind, string> = {
  answer: 'answered by',
  outcome: 'led to',
  'carried out': 'carried out',
  'not carried out': 'not carried out',
  held: 'took place',
  'called off': 'called off',
  complied: 'complied with',
  breached: 'breached',
}

/** A link between two events, `from` the demand, threat, plan or agreement and `to` what came of it; `reason` says in words why they are linked. */
export const EventLink = z.object({ from: z.string(), to: z.string(), kind: LinkKind, reason: z.string() })
export type EventLink = z.infer<typeof EventLink>
