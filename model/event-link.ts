import { oneOf, type WordOf } from './one-of'

/** How a later event follows from an earlier one. */
export const LinkKind = oneOf('answer', 'outcome', 'carried out', 'not carried out', 'held', 'called off', 'complied', 'breached')
export type LinkKind = WordOf<typeof LinkKind>

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

/** How a later event names what it came of. */
export const causeLabel: Record<LinkKind, string> = {
  answer: 'answers',
  outcome: 'follows from',
  'carried out': 'carries out',
  'not carried out': 'does not carry out',
  held: 'had been planned',
  'called off': 'calls off',
  complied: 'complies with',
  breached: 'breaches',
}

/** A link between two events, `from` the demand, charge, threat, promise, plan or agreement and `to` what came of it; `reason` says in words why they are linked. */
export type EventLink = { from: string; to: string; kind: LinkKind; reason: string }
