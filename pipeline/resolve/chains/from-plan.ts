import { isFact } from '@/model/modality'
import { daysFrom, isPart, meet, parties, people, saidSo, sides, statesIn, type Chained, type Judge } from './chained'
import { facts, type Reach } from './reach'
import { sharedWords } from './shared-words'

const deeds = ['SANCTION', 'RETREAT', 'AID', 'COOPERATE', 'MOBILIZE', 'CONCEDE'] as const
const planned = ['CONSULT', 'AGREE', ...deeds] as const
const callsOffBy = ['REJECT', 'RETREAT'] as const
export const planReach: Reach = {
  openers: { types: planned, modalities: ['planned'] }, laters: { types: [...new Set([...planned, ...callsOffBy])], modalities: [...facts, 'negated', 'denied'] }, from: -60, to: 120, rivals: false,
}

const isDeed = ({ type }: Chained) => deeds.some((deed) => deed === type)
const notMade = new Set(['promise', 'offer', 'accept', 'agree'])

/** True where what is planned is set for a time: a meeting, a signing, a deed. A promise is no plan. */
export const isPlan = ({ type, mode }: Chained): boolean => type !== 'AGREE' || !notMade.has(mode ?? '')

const callsOff = /cancel|call(ed|s)? off|put off|postpone|scrap|walk(ed)? out/i
const isFar = ({ mode }: Chained) => mode === 'phone' || mode === 'video'

/** True where the same take part: of people named for both, two (or the only one) must be the same; a call and a meeting are two things. */
function isSameContact(plan: Chained, later: Chained): boolean {
  const [one, other] = [people(plan), people(later)]
  const common = [...one].filter((person) => other.has(person)).length
  if (one.size && other.size && common < Math.min(2, one.size, other.size)) return false
  const knowsWay = plan.mode !== null && later.mode !== null
  return !(knowsWay && isFar(plan) !== isFar(later) && [plan.mode, later.mode].every((mode) => mode !== 'talks'))
}

/** True where the same do the planned thing: for a contact by who takes part, for a deed by who does it and what it is about. */
function isSame(plan: Chained, later: Chained): boolean {
  if (later.type !== plan.type || later.quote === plan.quote) return false
  if (isDeed(plan)) return meet(parties(plan, 'source'), parties(later, 'source')) && sharedWords(plan.quote, later.quote).length > 0
  if (plan.type === 'AGREE' && plan.mode !== later.mode && sharedWords(plan.quote, later.quote).length === 0) return false
  return (isPart(sides(later), sides(plan)) || isPart(sides(plan), sides(later))) && isSameContact(plan, later)
}

/** A plan is held where the same do the same about the day that was planned, and called off where one of them says so. A plan for a season or a year needs the same two people. */
export const fromPlan: Judge = (opener, later) => {
  const early = daysFrom(opener.date.start, later.date.start)
  const late = daysFrom(opener.date.end, later.date.start)
  const span = daysFrom(opener.date.start, opener.date.end)
  if (late > 3 || span > 366) return null
  const isKnown = span <= 31 || [...people(opener)].some((person) => people(later).has(person))
  if (isKnown && early >= 0 && isSame(opener, later)) {
    if (isFact(later.modality)) return { kind: 'held', reason: late <= 0 ? 'the same parties, when it was planned' : 'the same parties, close to the day that was planned' }
    if (later.modality === 'negated' || later.modality === 'denied') return { kind: 'called off', reason: 'the same parties; it did not take place' }
  }
  const [words] = callsOff.exec(later.quote) ?? []
  if (!words || !callsOffBy.some((type) => type === later.type) || late > 0 || !isFact(later.modality) || !meet(parties(later, 'source'), sides(opener))) return null
  const withWhom = new Set([...statesIn(later, 'target')].filter((one) => !parties(later, 'source').has(one)))
  if (withWhom.size && !meet(withWhom, sides(opener))) return null
  return meet(people(opener), people(later)) || sharedWords(opener.quote, later.quote).length > 0 ? { kind: 'called off', reason: saidSo(words) } : null
}
