import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import type { Plan } from '@/model/plan'
import { quadClass } from '@/model/plover'
import { accountOn } from './account-of'
import { titleOf } from './title-of'

/** Words by which a sentence speaks of what is to come, and those before an act by which it does not ("hoped that he would not have to", "asked whether", "would stop"). */
const toCome = /\b(?:will|would|shall|(?:is|are|was|were) (?:\p{Ll}+ )?to|to be|plan\p{L}*|expected|intend\p{L}*|means? to|yet to|must|due|scheduled|soon)\b|['’]ll\b/u
const notToCome = /\b(?:not|never|no|nor|whether|hop(?:e|es|ed|ing)|stop|stopped|without|if)\b[^,;]{0,40}$/

/** True where the sentence says that it is to be done: no warning or refusal is a plan, nor what a sentence only plays with. */
const isToCome = ({ type, act, evidence }: EventDraft): boolean =>
  !['THREATEN', 'ACCUSE', 'REJECT', 'ASSAULT'].includes(type) && toCome.test(evidence.quote) && !notToCome.test(evidence.quote.slice(0, act.start - evidence.start)) && !notToCome.test(act.quote)

/** What an article says is to come without a day: acts that are planned, have no date, and of which somebody is named. One that stands in an article twice is told once. */
export function plansOf(drafts: EventDraft[], parsed: ParsedArticle): Plan[] {
  // No day is known: offices are those of the day on which it was told.
  const told = parsed.article.publishedOn ?? ''
  const untold = { edtf: told, inferred: true, basis: { quote: null, start: null, end: null, anchor: 'publication', rule: 'no-day' } }
  const plans = drafts.filter(({ date, modality }) => date === null && modality === 'planned').filter(isToCome).flatMap((draft): Plan[] => {
    const account = accountOn(draft, untold, told, parsed)
    const parties = account.participants.filter(({ role }) => role === 'source' || role === 'target')
    if (!parties.length) return []
    const { type, mode, label, evidence } = account
    return [{
      title: titleOf(account), label, type, quad: quadClass(type, mode), quote: evidence.quote, start: evidence.start, end: evidence.end,
      actors: [...new Set(parties.map(({ actor }) => actor))], countries: [...new Set(parties.flatMap(({ country }) => country ?? []))], agreement: account.agreement?.slug ?? null,
    }]
  })
  return [...new Map(plans.map((plan) => [plan.title, plan])).values()]
}
