import { z } from 'zod'
import { Modality } from './modality'
import { Span } from './parsed-article'
import { EventType } from './plover'

export const Role = z.enum(['source', 'target', 'speaker', 'mediator', 'mentioned'])
export type Role = z.infer<typeof Role>

/** A stretch of the body that a field was read from. */
export const Evidence = Span.extend({ quote: z.string() })
export type Evidence = z.infer<typeof Evidence>

/**
 * When an event took place: an EDTF value and why. `quote` are the words it was read from (with `start`, `end`, null where nothing states it),
 * `anchor` what they were counted from, `rule` the rule's name; `inferred` where the text states no date and an interval was drawn.
 */
export const EventDate = z.object({
  edtf: z.string(),
  inferred: z.boolean(),
  basis: z.object({ quote: z.string().nullable(), start: z.number().int().nullable(), end: z.number().int().nullable(), anchor: z.string(), rule: z.string() }),
})
export type EventDate = z.infer<typeof EventDate>

/** What the text says of an agreement that an event concerns. */
export const AgreementRef = z.object({
  name: z.string(),
  status: z.enum(['signed', 'reached', 'announced', 'ratified', 'in force', 'suspended', 'violated', 'withdrawn', 'mentioned']),
  parties: z.array(z.string()),
  date: z.string().nullable(),
  place: z.string().nullable(),
  mention: z.number().int().nullable(),
})
export type AgreementRef = z.infer<typeof AgreementRef>

/**
 * Step 3's result: one event as one article tells it. Participants point into the article's mentions.
 * `act` is the word that names the act, `evidence` its sentence, `condition` the words it hangs on.
 * `rule` names the rule file that read it; `label` is a kind in plain words ("Phone call").
 */
export const EventDraft = z.object({
  type: z.enum(EventType.options),
  mode: z.string().nullable(),
  label: z.string(),
  modality: z.enum(Modality.options),
  date: EventDate.nullable(),
  place: z.object({ name: z.string(), country: z.string().nullable(), start: z.number().int(), end: z.number().int() }).nullable(),
  agreement: AgreementRef.nullable(),
  participants: z.array(z.object({ role: Role, mention: z.number().int() })),
  act: Evidence,
  condition: Evidence.nullable(),
  evidence: Evidence,
  confidence: z.number().min(0).max(1),
  rule: z.string(),
})
export type EventDraft = z.infer<typeof EventDraft>
