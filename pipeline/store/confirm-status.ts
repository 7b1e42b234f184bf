import { db } from '@/lib/db'
import type { ProvisionStatus } from '@/model/provision'

export type StatusReview = { agreement: string; number: number; party: string; status: ProvisionStatus | null; note: string | null }

export type Confirmed = { outcome: 'confirmed' | 'withdrawn' } | { outcome: 'unknown' | 'no evidence'; message: string }

/**
 * Sets what a reviewer says of a party's keeping of a provision, in place of what the events propose; a null status takes it back. None is set where no
 * event speaks for or against it, and none for a party that the provision does not bind.
 */
export function confirmStatus({ agreement: agreementSlug, number, party, status, note }: StatusReview): Promise<Confirmed> {
  return db().$transaction(async (tx) => {
    const provision = await tx.provision.findUnique({ where: { agreementSlug_number: { agreementSlug, number } } })
    if (!provision?.parties.includes(party)) return { outcome: 'unknown' as const, message: `No provision ${number} of '${agreementSlug}' binds '${party}'.` }
    const evidence = await tx.provisionEvidence.count({ where: { agreementSlug, number, party } })
    if (status !== null && !evidence) return { outcome: 'no evidence' as const, message: 'No event speaks for or against this, so no status can be set.' }
    const key = { agreementSlug, number, party }
    if (status === null) await tx.provisionReview.deleteMany({ where: key })
    else await tx.provisionReview.upsert({ where: { agreementSlug_number_party: key }, create: { ...key, status, note }, update: { status, note, reviewedAt: new Date() } })
    await tx.$executeRaw`UPDATE revision SET number = number + 1`
    return { outcome: status === null ? ('withdrawn' as const) : ('confirmed' as const) }
  })
}
