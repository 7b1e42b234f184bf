import type { Article } from './article'
import type { DateExpression, Mention } from './parsed-article'
import type { Plan } from './plan'
import type { KnownActor, KnownAgreement, ResolvedReport } from './resolved-event'

/** All of one article that is stored: itself, what was read in it, whom and what it speaks of under their lasting identities, and its reports of events. */
export type ResolvedArticle = {
  article: Article
  mentions: Mention[]
  dates: DateExpression[]
  quotations: { start: number; end: number; quote: string; speaker: string | null }[]
  countries: { code: string; slug: string; name: string; kind: 'country' | 'organisation' }[]
  actors: KnownActor[]
  offices: { actor: string; position: string; country: string | null; from: string | null; to: string | null }[]
  agreements: KnownAgreement[]
  reports: ResolvedReport[]
  plans: Plan[]
  /** The MinHash of the body, and its bands, of which texts that are copies share one: for finding copies among all articles. */
  signature: number[]
  bands: number[]
}
