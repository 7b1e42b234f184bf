import type { EventType } from '@/model/plover'
import type { Account, ResolvedReport } from '@/model/resolved-event'
import { isMutual } from './block-of'
import { isSame, isWithin, peopleByState, share, sidesOf } from './sides-of'
import { saidAlike } from './said-alike'

/** Acts told by who, whom and when alone. Of words (a request, an accusation) there may be several on one day: what was said must be alike too. */
const toldBySides = new Set<EventType>(['CONSULT', 'AGREE', 'SANCTION', 'COOPERATE', 'RETREAT', 'AID'])

/** How alike what was said must be: for acts of words, for two reports of one article, and where one names fewer parties. */
const alike = { words: 0.5, sameArticle: 0.9, fewerParties: 0.45 }

const differ = (a: string | null | undefined, b: string | null | undefined) => a != null && b != null && a !== b

// "Talks" says less than "phone call": it fits each of these.
const wayOfMeeting = ({ type, mode }: Account) => (type === 'CONSULT' && mode !== 'talks' ? mode : null)

const placeOfMeeting = ({ type, place }: Account) => (type === 'CONSULT' ? place?.name : null)

/** Two accounts that name different people of one state tell of different acts. */
function peopleAgree(a: Account, b: Account): boolean {
  const others = peopleByState(b)
  return [...peopleByState(a)].every(([country, mine]) => share(mine, others.get(country) ?? mine))
}

/** True where two accounts say things of one act that can't both be so: other people of one state, another agreement, another way or place of meeting. */
export const contradict = ({ account: a }: ResolvedReport, { account: b }: ResolvedReport): boolean =>
  !peopleAgree(a, b) || differ(a.agreement?.slug, b.agreement?.slug) || differ(wayOfMeeting(a), wayOfMeeting(b)) || differ(placeOfMeeting(a), placeOfMeeting(b))

const makings = new Set(['sign', 'reach', 'statement', 'agree'])

const everyone = (account: Account) => new Set([...sidesOf(account).by, ...sidesOf(account).to])

const sharesMakers = (a: Set<string>, b: Set<string>) => share(a, b) && (isWithin(a, b) || [...a].filter((one) => b.has(one)).length > 1)

/**
 * True where both tell of the making of one agreement: of one that is known, where one names all whom the other does or two are in both, or by the same three or
 * more. Who is told first, and by which verb, then says little.
 */
function makeSame(a: Account, b: Account): boolean {
  if (a.type !== 'AGREE' || b.type !== 'AGREE') return false
  const known = a.agreement?.slug === b.agreement?.slug && [a, b].every(({ agreement, mode }) => agreement && makings.has(mode ?? '')) && sharesMakers(everyone(a), everyone(b))
  return known || (everyone(a).size >= 3 && isSame(everyone(a), everyone(b)))
}

/** Whether the same act on the same: 'same' parties, 'fewer' where one account leaves out some that the other names, or 'other'. */
function parties(a: Account, b: Account): 'same' | 'fewer' | 'other' {
  const [one, other] = [sidesOf(a), sidesOf(b)]
  if (isSame(one.by, other.by) && isSame(one.to, other.to)) return 'same'
  return one.by.size && other.by.size && isMutual(a) === isMutual(b) && isWithin(one.by, other.by) && isWithin(one.to, other.to) ? 'fewer' : 'other'
}

/**
 * How surely two reports tell of one act, their dates aside: 0 where they do not, else up to 1. The same whichever is given first.
 * Parties, kind and certainty must agree; what was said must be alike where the act is one of words, and where one names fewer parties.
 */
export function sameAct(a: ResolvedReport, b: ResolvedReport): number {
  const [one, other] = [a.account, b.account]
  const who = makeSame(one, other) ? 'same' : parties(one, other)
  if (a.block !== b.block || who === 'other' || contradict(a, b)) return 0
  const said = saidAlike(one, other)
  const bySides = toldBySides.has(one.type)
  const needed = Math.max(bySides ? 0 : a.article === b.article ? alike.sameArticle : alike.words, who === 'fewer' ? alike.fewerParties : 0)
  if (said < needed) return 0
  return (who === 'same' ? 0.6 : 0.3) + 0.4 * said
}
