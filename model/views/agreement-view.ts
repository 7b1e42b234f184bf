import { z } from 'zod'
import { ProvisionStatus, Stance, Weight } from '../provision'
import { EventSummary, Link } from './event-view'

/**
 * One provision for one party: `proposed` by the events in `evidence` (first to last; null where none, or only claims), `confirmed` by a reviewer.
 * What is shown is the confirmed one where there is one.
 */
export const ProvisionCell = z.object({
  party: Link,
  proposed: ProvisionStatus.nullable(),
  confirmed: z.object({ status: ProvisionStatus, note: z.string().nullable(), on: z.string() }).nullable(),
  evidence: z.array(z.object({ event: EventSummary, stance: Stance, weight: Weight, reason: z.string() })),
})
export type ProvisionCell = z.infer<typeof ProvisionCell>

export const ProvisionView = z.object({ number: z.number().int(), title: z.string(), text: z.string(), deadline: z.string().nullable(), cells: z.array(ProvisionCell) })
export type ProvisionView = z.infer<typeof ProvisionView>

/** What an event does with an agreement: makes it, invokes it, carries it out, breaks it, or reads it another way. */
export const AgreementUse = z.enum(['made', 'invoked', 'implemented', 'breached', 'reinterpreted'])
export type AgreementUse = z.infer<typeof AgreementUse>

/** Words of a party on the agreement, with the event that they are read in. */
const PartyStatements = z.object({ party: Link, statements: z.array(EventSummary) })

/** One way in which articles tell how the agreement was made ("signed", "reached"), with those who tell it so. */
const MakingAccount = z.object({ status: z.string(), outlets: z.array(z.string()), event: Link, words: z.string() })

const Part = Link.extend({ role: z.enum(['party', 'signatory', 'mediator', 'monitor']) })

/** An agreement's page; dates are EDTF. */
export const AgreementView = z.object({
  slug: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  kind: z.string().nullable(),
  date: z.string().nullable(),
  signedOn: z.string().nullable(),
  inForceOn: z.string().nullable(),
  place: z.string().nullable(),
  summary: z.string().nullable(),
  predecessor: Link.nullable(),
  successor: Link.nullable(),
  parts: z.array(Part),
  lead: z.string(),
  count: z.number().int(),
  provisions: z.array(ProvisionView),
  uses: z.array(z.object({ use: AgreementUse, event: EventSummary })),
  making: z.array(MakingAccount),
  /** True where these can not all be: some say signed, some a statement. */
  makingDiffers: z.boolean(),
  statements: z.array(PartyStatements),
})
export type AgreementView = z.infer<typeof AgreementView>
