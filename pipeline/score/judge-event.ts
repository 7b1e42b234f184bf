import { slugify } from '@/lib/slugify'
import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import type { JudgedField } from '@/model/views/quality-view'
import type { ExpectedEvent } from '../fixtures-format'
import { inRole, isAmong } from './party-names'

/** Whether each field is as expected; null where the expectation leaves it open. */
export type Judgement = Record<JudgedField, boolean | null>

/** Compares an event, field by field, with the expectation it was matched to. */
export function judgeEvent(event: EventDraft, expected: ExpectedEvent, parsed: ParsedArticle): Judgement {
  const sources = inRole(event, expected.both ? ['source', 'target'] : ['source'], parsed)
  const targets = inRole(event, expected.both ? ['source', 'target'] : ['target'], parsed)
  const speakers = inRole(event, ['speaker'], parsed)
  return {
    source: expected.source.length ? expected.source.every((party) => isAmong(party, sources)) : null,
    target: expected.target.length ? expected.target.some((party) => isAmong(party, targets)) : null,
    date: expected.dates.length ? expected.dates.includes(event.date?.edtf ?? '') : null,
    modality: expected.modality.includes(event.modality),
    speaker: expected.speaker.length ? expected.speaker.some((party) => isAmong(party, speakers)) : null,
    agreement: expected.agreement.length ? slugsOfAgreement(event, parsed).some((slug) => expected.agreement.includes(slug)) : null,
  }
}

function slugsOfAgreement({ agreement }: EventDraft, { mentions }: ParsedArticle): string[] {
  if (!agreement) return []
  const known = agreement.mention === null ? null : mentions[agreement.mention]?.actor
  return [known, slugify(agreement.name)].filter((slug) => slug != null)
}
