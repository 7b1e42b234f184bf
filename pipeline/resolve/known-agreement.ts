import { slugify } from '@/lib/slugify'
import type { AgreementRef } from '@/model/event-draft'
import type { Mention } from '@/model/parsed-article'
import type { KnownAgreement } from '@/model/resolved-event'
import agreements from '@/pipeline/lexicon/agreements.json'

type Row = { slug: string; name: string; kind: string; place: string | null; date: string; parties: string[]; also: string[] }

const known = new Map((agreements as Row[]).map((row) => [row.slug, row]))

/**
 * The agreement that a draft concerns, under its lasting slug: a known one with its kind, place, date and parties;
 * any other under its name and the year of the event, with what the article says of it.
 */
export function knownAgreement(ref: AgreementRef, mention: Mention | undefined, year: string): KnownAgreement {
  const slug = mention?.actor ?? `${slugify(ref.name)}-${year}`
  const row = known.get(slug)
  if (row) return { slug, name: row.name, names: [row.name, ...row.also], kind: row.kind, date: row.date, place: row.place, parties: row.parties }
  return { slug, name: ref.name, names: [ref.name], kind: null, date: ref.date, place: ref.place, parties: ref.parties }
}
