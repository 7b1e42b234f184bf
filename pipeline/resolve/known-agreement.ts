import type { AgreementRef } from '@/model/event-draft'
import type { Mention } from '@/model/parsed-article'
import type { KnownAgreement } from '@/model/resolved-event'
import { provisionsOf, textOf } from './provisions-of'
import agreements from '@/pipeline/lexicon/agreements.json'

type Row = { slug: string; name: string; kind: string; place: string | null; date: string; parties: string[]; also: string[] }

function lexiconText(slug: string): KnownAgreement['text'] {
  const text = textOf(slug)
  return text && { ...text, provisions: provisionsOf(text) }
}

const known = new Map((agreements as Row[]).map((row) => [row.slug, row]))

/**
 * The agreement that a draft concerns, under its lasting slug: a known one with its kind, place, date and parties; any other with what the article
 * says of it. Null where nothing tells it from others ("an agreement", "a deal").
 */
export function knownAgreement(ref: AgreementRef, mention: Mention | undefined): KnownAgreement | null {
  const slug = mention?.actor
  if (!slug) return null
  const row = known.get(slug)
  if (row) return { slug, name: row.name, names: [row.name, ...row.also], kind: row.kind, date: row.date, place: row.place, parties: row.parties, text: lexiconText(slug) }
  return { slug, name: ref.name, names: [ref.name], kind: null, date: ref.date, place: ref.place, parties: ref.parties, text: null }
}
