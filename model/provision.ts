import { z } from 'zod'

/** How far a party has carried out a provision: 0 not begun, 1 minimal, 2 intermediate, 3 full, the steps of the Peace Accords Matrix (Kroc Institute, University of Notre Dame). */
export const ProvisionStatus = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
export type ProvisionStatus = z.infer<typeof ProvisionStatus>

export const statusLabel: Record<ProvisionStatus, string> = { 0: 'not begun', 1: 'minimal', 2: 'intermediate', 3: 'full' }

export const Stance = z.enum(['for', 'against'])
export type Stance = z.infer<typeof Stance>

/** What evidence weighs: a deed, the deed that completes it, a promise, a refusal, or only what one side claims of another. */
export const Weight = z.enum(['deed', 'completion', 'promise', 'refusal', 'claim'])
export type Weight = z.infer<typeof Weight>

/** An event that speaks for or against a party's having carried out a provision; `party` is a country's code or the key of a group, `reason` why, in words. */
export const ProvisionEvidence = z.object({
  agreement: z.string(),
  number: z.number().int().positive(),
  party: z.string(),
  event: z.string(),
  stance: Stance,
  weight: Weight,
  reason: z.string(),
})
export type ProvisionEvidence = z.infer<typeof ProvisionEvidence>

/** One thing that a party to an agreement undertook; `deadline` is an EDTF date, `parties` the keys of those whom it binds. */
export const Provision = z.object({ number: z.number().int().positive(), title: z.string(), text: z.string(), deadline: z.string().nullable(), parties: z.array(z.string()) })
export type Provision = z.infer<typeof Provision>

/**
 * The status that evidence, first to last, proposes; null where there is none, or only claims. A deed last: 3 where it completes the provision, 2 where
 * at least as much speaks for it as against, else 1. A deed or refusal against it last: 1 where something was done before, else 0. Promises alone: 1.
 */
export function proposeStatus(evidence: Pick<ProvisionEvidence, 'stance' | 'weight'>[]): ProvisionStatus | null {
  const acts = evidence.filter(({ weight }) => weight === 'deed' || weight === 'completion' || weight === 'refusal')
  const last = acts.at(-1)
  if (!last) return evidence.some(({ weight }) => weight === 'promise') ? 1 : null
  const done = acts.filter(({ stance }) => stance === 'for').length
  if (last.stance === 'against') return done ? 1 : 0
  if (last.weight === 'completion') return 3
  return done >= acts.length - done ? 2 : 1
}
