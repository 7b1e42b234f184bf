import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import type { ResolvedArticle } from '@/model/resolved-article'
import type { KnownActor, KnownAgreement, ResolvedReport } from '@/model/resolved-event'
import { actorSlug, actorsOf } from './actors-of'
import { identifiable } from './identifiable'
import { knownAgreement } from './known-agreement'
import { countryOf } from './known-countries'
import { officesOf } from './office-on'
import { plansOf } from './plans-of'
import { resolveReports } from './resolve-reports'
import { bandsOf, signatureOf } from './signature'

/** Everyone that an article mentions, and those whom its reports name besides (a town that was shelled). */
function everyone(parsed: ParsedArticle, reports: ResolvedReport[]): KnownActor[] {
  const actors = new Map(actorsOf(parsed).map((actor) => [actor.slug, actor]))
  for (const { actor, name, kind, country } of reports.flatMap(({ account }) => account.participants)) {
    if (!actors.has(actor)) actors.set(actor, { slug: actor, name, kind, country, names: [name] })
  }
  return [...actors.values()]
}

function agreementsOf(drafts: EventDraft[], { mentions }: ParsedArticle, reports: ResolvedReport[]): KnownAgreement[] {
  const used = new Set(reports.map(({ account }) => account.agreement?.slug))
  const all = drafts.flatMap(({ agreement }) => (agreement ? [knownAgreement(agreement, agreement.mention === null ? undefined : mentions[agreement.mention])] : []))
  return [...new Map(all.filter((one): one is KnownAgreement => one !== null && used.has(one.slug)).map((agreement) => [agreement.slug, agreement])).values()]
}

/** Terms of office: those known of a known person, else the one that the article gives, undated. */
function officesAmong(actors: KnownActor[], { mentions }: ParsedArticle): ResolvedArticle['offices'] {
  return actors.flatMap(({ slug }) => {
    const known = officesOf(slug)
    if (known.length) return known.map((office) => ({ actor: slug, ...office }))
    const given = mentions.find((mention) => mention.kind === 'person' && mention.form === 'name' && mention.office && actorSlug(mention) === slug)
    return given?.office ? [{ actor: slug, position: given.office, country: given.country, from: null, to: null }] : []
  })
}

// What someone is said to have said is not his words: only what stands between marks is kept as a quotation.
const isQuoted = (body: string, start: number) => /["“”„«'‘`]$/.test(body.slice(0, start))

/** Step 4: everyone and everything in an article under their lasting identities, and its reports of events, ready to be stored and merged. */
export function resolveArticle(drafts: EventDraft[], parsed: ParsedArticle): ResolvedArticle {
  const signature = signatureOf(parsed.article.body)
  const reports = resolveReports(drafts, parsed, signature)
  const actors = everyone(parsed, reports)
  const agreements = agreementsOf(drafts, parsed, reports)
  const offices = officesAmong(actors, parsed)
  const codes = [...actors.map(({ country }) => country), ...offices.map(({ country }) => country), ...agreements.flatMap(({ parties }) => parties.filter((party) => /^[A-Z]/.test(party)))]
  const quotations = parsed.quotations.filter(({ start }) => isQuoted(parsed.article.body, start)).map(({ start, end, speaker }) => {
    const said = speaker === null ? undefined : parsed.mentions[speaker]
    const mention = said && identifiable(said)
    return { start, end, quote: parsed.article.body.slice(start, end), speaker: mention ? actorSlug(mention) : null }
  })
  return {
    article: parsed.article, mentions: parsed.mentions, dates: parsed.dates, quotations,
    countries: [...new Set(codes)].filter((code): code is string => code !== null && code !== '').map(countryOf),
    actors, offices, agreements, reports, plans: plansOf(drafts, parsed), signature, bands: bandsOf(signature),
  }
}
