import { Prisma } from '@/lib/db'
import type { ProvisionEvidence } from '@/model/provision'
import type { ResolvedEvent } from '@/model/resolved-event'
import { insertRows, type Transaction } from './insert-rows'

/** Tells which provisions an event speaks for or against; given by the resolve step. */
export type EvidenceOf = (event: ResolvedEvent) => ProvisionEvidence[]

/** Writes what changed events say of provisions, in place of what was read in them before. Evidence on an agreement that no article has named yet waits until one does. */
export async function writeEvidence(tx: Transaction, events: ResolvedEvent[], evidenceOf: EvidenceOf): Promise<void> {
  const ids = events.map(({ id }) => id)
  await tx.$executeRaw(Prisma.sql`DELETE FROM provision_evidence WHERE event_id = ANY(${ids})`)
  const rows = events.flatMap(evidenceOf).map(({ agreement, number, party, event, stance, weight, reason }) => ({ agreement_slug: agreement, number, party, event_id: event, stance, weight, reason }))
  await insertRows(tx, 'provision_evidence', rows)
}
