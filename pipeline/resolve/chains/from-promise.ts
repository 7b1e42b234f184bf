import { isPart, meet, parties, statesIn, type Chained, type Judge } from './chained'
import { facts, type Reach } from './reach'
import { whyOneMatter } from './shared-words'

const promises = new Set(['promise', 'offer', 'agree', 'accept'])

/** True where someone binds himself to do something. */
export const isPromise = ({ mode }: Chained): boolean => promises.has(mode ?? '')

export const promiseReach: Reach = { openers: { types: ['AGREE'], modalities: facts }, laters: { types: ['RETREAT', 'CONCEDE', 'AID', 'COOPERATE'], modalities: facts }, from: 1, to: 120, rivals: false }

/** A promise is kept where one who made it does what it is about within 120 days, with or to those who were in it. What was promised not to be done can't be seen done. */
export const fromPromise: Judge = (opener, later) => {
  if (/\b(?:(?:would|will|shall) (?:not|never)|not to|never to|no longer)\b/.test(opener.quote)) return null
  const in_ = new Set([...parties(opener, 'source'), ...parties(opener, 'target')])
  const upon = statesIn(later, 'target')
  if (!meet(in_, parties(later, 'source')) || (upon.size && !isPart(upon, in_))) return null
  const reason = whyOneMatter(opener.quote, later.quote)
  return reason ? { kind: 'carried out', reason } : null
}
