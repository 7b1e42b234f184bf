import type { ResolvedArticle } from '@/model/resolved-article'
import { insertRows, type Transaction } from './insert-rows'

const isDay = (date: string | null) => date !== null && /^\d{4}-\d\d-\d\d$/.test(date)
/** A term of office known only by its year or month begins with that: 2013-02 is stored as 2013-02-01. */
const firstDay = (date: string | null) => (date === null || isDay(date) ? date : `${date}-01-01`.slice(0, 10))

/** Puts in everyone and everything that an article speaks of and that is not there yet; what is there stays as it is, and gains the new names. */
export async function insertKnown(tx: Transaction, { countries, actors, offices, agreements }: ResolvedArticle): Promise<void> {
  await insertRows(tx, 'country', countries.map(({ code, slug, name, kind }) => ({ code, slug, name, kind })))
  await insertRows(tx, 'actor', actors.map(({ slug, name, kind, country }) => ({ slug, name, kind, country_code: country || null })))
  const acting = JSON.stringify(actors.filter(({ country }) => country).map(({ slug, country }) => ({ slug, country_code: country })))
  await tx.$executeRaw`UPDATE actor SET country_code = known.country_code FROM jsonb_populate_recordset(NULL::actor, ${acting}::jsonb) AS known WHERE actor.slug = known.slug AND actor.country_code IS NULL`
  await insertRows(tx, 'actor_name', actors.flatMap(({ slug, names }) => [...new Set(names)].map((name) => ({ actor_slug: slug, name }))))
  await insertRows(tx, 'office', offices.map(({ actor, position, country, from, to }) => ({ actor_slug: actor, position, country_code: country || null, starts_on: firstDay(from), ends_on: firstDay(to) })))
  await insertAgreements(tx, agreements)
}

/** Agreements with who has a part in them and, where known, what they say. */
async function insertAgreements(tx: Transaction, agreements: ResolvedArticle['agreements']): Promise<void> {
  await insertRows(tx, 'agreement', agreements.map(({ slug, name, names, kind, date, place, text }) => ({
    slug, name, names, kind, date, place,
    summary: text?.summary ?? null, signed_on: text?.signedOn ?? null, in_force_on: text?.inForceOn ?? null, predecessor_slug: text?.predecessor ?? null, successor_slug: text?.successor ?? null,
  })))
  const parts = agreements.flatMap(({ slug, parties, text }) => {
    const roles = { party: parties, signatory: text?.signatories ?? [], mediator: text?.mediators ?? [], monitor: text?.monitors ?? [] }
    return Object.entries(roles).flatMap(([role, keys]) => [...new Set(keys)].map((key) => ({ agreement_slug: slug, key, role })))
  })
  await insertRows(tx, 'agreement_party', parts)
  await insertRows(tx, 'provision', agreements.flatMap(({ slug, text }) => (text?.provisions ?? []).map(({ number, title, text: words, deadline, parties }) => ({ agreement_slug: slug, number, title, text: words, deadline, parties }))))
}
