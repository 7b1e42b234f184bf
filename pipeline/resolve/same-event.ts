import type { EventType } from '@/model/plover'
import type { Account, ResolvedReport } from '@/model/resolved-event'

/** Acts told by who, whom and when alone. Of words (a request, an accusation) there may be several on one day: what was said must be alike too. */
const toldBySides = new Set<EventType>(['CONSULT', 'AGREE', 'SANCTION', 'COOPERATE', 'RETREAT', 'AID'])

const common = new Set('the and for with that from its his her their has had have was were are will would said says also more than into after before over last this which who not but been being under against about between during'.split(' '))

function contentWords({ evidence, act }: Account): Set<string> {
  const words = `${evidence.quote} ${act.quote}`.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 6)))
}

/** The share of the shorter text's words that the other has too. */
function overlap(a: Account, b: Account): number {
  const [few, many] = [contentWords(a), contentWords(b)].sort((x, y) => x.size - y.size)
  if (!few?.size || !many) return 0
  return [...few].filter((word) => many.has(word)).length / few.size
}

/** The people named for each state; two accounts that name different people of one state tell of different acts. */
function peopleByState(account: Account): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>()
  for (const { role, kind, country, actor } of account.participants) {
    if ((role === 'source' || role === 'target') && kind === 'person' && country) people.set(country, (people.get(country) ?? new Set()).add(actor))
  }
  return people
}

function peopleAgree(a: Account, b: Account): boolean {
  const others = peopleByState(b)
  return [...peopleByState(a)].every(([country, mine]) => [...(others.get(country) ?? mine)].some((person) => mine.has(person)))
}

const differ = (a: string | null | undefined, b: string | null | undefined) => a != null && b != null && a !== b

// "Talks" says less than "phone call": it fits each of these.
const wayOfMeeting = ({ type, mode }: Account) => (type === 'CONSULT' && mode === 'talks' ? null : mode)

/** True where two accounts of one block can be of one act, their dates aside. */
export function isSameAct(a: ResolvedReport, b: ResolvedReport): boolean {
  const [one, other] = [a.account, b.account]
  if (a.block !== b.block || !peopleAgree(one, other) || differ(one.agreement?.slug, other.agreement?.slug)) return false
  if (toldBySides.has(one.type)) return !differ(one.type === 'CONSULT' ? wayOfMeeting(one) : null, other.type === 'CONSULT' ? wayOfMeeting(other) : null) && !(one.type === 'CONSULT' && differ(one.place?.name, other.place?.name))
  return a.article !== b.article ? overlap(one, other) >= 0.5 : overlap(one, other) >= 0.9
}
