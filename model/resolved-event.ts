import { z } from 'zod'
import { Precision } from './plain-dates'
import { AgreementRef, EventDate, Evidence, Role } from './event-draft'
import { Modality } from './modality'
import { MentionKind } from './parsed-article'
import { EventType, QuadClass } from './plover'
import { Provision } from './provision'

export const ActorKind = z.enum(['person', 'organisation', 'group', 'country'])
export type ActorKind = z.infer<typeof ActorKind>

/** An actor as an article knows it: canonical `name`, every name it goes by there, and the state it acts for. */
export const KnownActor = z.object({ slug: z.string(), name: z.string(), kind: ActorKind, country: z.string().nullable(), names: z.array(z.string()) })
export type KnownActor = z.infer<typeof KnownActor>

/**
 * An agreement under its slug: kind, parties (country codes, or slugs of those who are no country), EDTF date and place as far as known; `text` where
 * its provisions are: a summary, EDTF dates, who signs, mediates and monitors, slugs of those before and after it.
 */
export const KnownAgreement = z.object({
  slug: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  kind: z.string().nullable(),
  date: z.string().nullable(),
  place: z.string().nullable(),
  parties: z.array(z.string()),
  text: z.object({
    summary: z.string(),
    signedOn: z.string().nullable(),
    inForceOn: z.string().nullable(),
    signatories: z.array(z.string()),
    mediators: z.array(z.string()),
    monitors: z.array(z.string()),
    predecessor: z.string().nullable(),
    successor: z.string().nullable(),
    provisions: z.array(Provision),
  }).nullable(),
})
export type KnownAgreement = z.infer<typeof KnownAgreement>

/** Someone in an event: `office` is the one held on the event's date, `words` (with their offsets) the article's. */
export const Participant = z.object({
  role: Role,
  actor: z.string(),
  name: z.string(),
  kind: ActorKind,
  country: z.string().nullable(),
  office: z.string().nullable(),
  words: z.string(),
  start: z.number().int(),
  end: z.number().int(),
})
export type Participant = z.infer<typeof Participant>

/** A number of people or things in a sentence: `unit` is the kind ("people"), `words` the sentence's own. */
export const Quantity = z.object({ value: z.number(), unit: z.string(), words: z.string() })
export type Quantity = z.infer<typeof Quantity>

/** All that one article says of one event; offsets are the article's. Kept whole beside each report, so that events can be worked out anew. */
export const Account = z.object({
  type: z.enum(EventType.options),
  mode: z.string().nullable(),
  label: z.string(),
  modality: z.enum(Modality.options),
  date: EventDate,
  place: z.object({ name: z.string(), country: z.string().nullable(), start: z.number().int(), end: z.number().int() }).nullable(),
  agreement: z.object({ slug: z.string(), name: z.string(), status: AgreementRef.shape.status, start: z.number().int().nullable(), end: z.number().int().nullable() }).nullable(),
  participants: z.array(Participant),
  act: Evidence,
  condition: Evidence.nullable(),
  evidence: Evidence,
  /** Numbers in the sentence, which accounts may differ on. */
  quantities: z.array(Quantity).default([]),
  /** Where it was said, "at a news conference": accounts of one occasion rest on one source. */
  occasion: Evidence.nullable().default(null),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
})
export type Account = z.infer<typeof Account>

/**
 * One account with what merging asks of it. `block` names the kind of act and the certainty, each of `keys` also a day and a party: only reports that
 * share a key are compared. `start` and `end` are the ISO days that its date covers; `source` is what copies of a wire story are known by.
 */
export const ResolvedReport = z.object({
  id: z.string(),
  article: z.string(),
  block: z.string(),
  keys: z.array(z.string()),
  start: z.string(),
  end: z.string(),
  account: Account,
  source: z.object({ outlet: z.string().nullable(), agency: z.string().nullable(), publishedOn: z.string().nullable(), signature: z.array(z.number().int()) }),
})
export type ResolvedReport = z.infer<typeof ResolvedReport>

/** A report that is stored, with the id of the event that it is one of. */
export type StoredReport = { report: ResolvedReport; event: string }

/** By when a demand or a threat is to be met: the sentence's words, and the last ISO day where they name one. */
export const Deadline = z.object({ words: z.string(), on: z.string().nullable() })
export type Deadline = z.infer<typeof Deadline>

/** Step 4's result: one event as all its reports together tell it, worked out from nothing but them. */
export const ResolvedEvent = z.object({
  id: z.string(),
  block: z.string(),
  type: z.enum(EventType.options),
  mode: z.string().nullable(),
  label: z.string(),
  title: z.string(),
  quad: z.enum(QuadClass.options),
  modality: z.enum(Modality.options),
  date: z.object({ edtf: z.string(), start: z.string(), end: z.string(), precision: z.enum(Precision.options), inferred: z.boolean(), words: z.string().nullable() }),
  place: z.object({ name: z.string(), country: z.string().nullable() }).nullable(),
  agreement: z.object({ slug: z.string(), status: AgreementRef.shape.status }).nullable(),
  condition: z.string().nullable(),
  deadline: Deadline.nullable(),
  quote: z.string(),
  /** Where in `quote` the words for the act stand. */
  act: z.object({ start: z.number().int(), end: z.number().int() }),
  speaker: z.string().nullable(),
  confidence: z.number(),
  sources: z.number().int(),
  copies: z.number().int(),
  disputed: z.boolean(),
  participants: z.array(Participant.omit({ start: true, end: true })),
  outlets: z.array(z.string()),
  /** The ids of its reports, the one that is shown first in front; `sourceNumbers` tells for each of which independent source it is, from 1. */
  reports: z.array(z.string()),
  sourceNumbers: z.array(z.number().int()),
  /** Why the first is shown first; null for an only one. */
  whyFirst: z.string().nullable(),
})
export type ResolvedEvent = z.infer<typeof ResolvedEvent>

/** The last day of what has no end. */
export const openEnd = '9999-12-31'

/** Which kind of actor a mention refers to; null where it is no actor. */
export const actorKindOf = (kind: MentionKind): ActorKind | null => (kind === 'place' || kind === 'agreement' ? null : kind)
