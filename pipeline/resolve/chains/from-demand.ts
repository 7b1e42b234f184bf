import { daysFrom, goesBack, isPart, meet, parties, saidSo, statesIn, type Judge } from './chained'
import { facts, type Reach } from './reach'
import { whyOneMatter } from './shared-words'

const answers = ['CONCEDE', 'REJECT', 'AGREE'] as const
const outcomes = ['RETREAT', 'AID', 'COOPERATE'] as const
export const demandReach: Reach = { openers: { types: ['REQUEST'], modalities: facts }, laters: { types: [...answers, ...outcomes], modalities: facts }, from: 0, to: 45, rivals: true }

const deals = new Set(['sign', 'ratify', 'reach', 'join'])

const saysSo = /\b(?:(?:in (?:answer|response|reply) to|(?:reject|refus|dismiss|defi|ignor|heed|compli|accept|met|meet|grant|turn)\w*(?: down| with)?) (?:the|a|an|its|his|her|their|this|that)? ?(?:[\w’'-]+ ){0,2}(?:demand|call|appeal|request|proposal|offer|ultimatum|deadline)s?)\b/i

/**
 * A demand is answered where those asked accept, refuse or promise it within 45 days, and has its outcome where they do it: the later sentence says that it
 * answers (and turns to the one who asked), or both are about one thing.
 */
export const fromDemand: Judge = (opener, later) => {
  const days = daysFrom(opener.date.start, later.date.start)
  if (!meet(parties(opener, 'target'), parties(later, 'source'))) return null
  const isDeal = later.type === 'AGREE' && deals.has(later.mode ?? '')
  const kind = isDeal || outcomes.some((type) => type === later.type) ? 'outcome' : 'answer'
  // An answer turns to the one who asked; a deed is done to whom it concerns.
  const back = statesIn(later, 'target')
  if (kind === 'answer' && back.size && !meet(back, parties(opener, 'source')) && !isPart(back, parties(opener, 'target'))) return null
  const [words] = saysSo.exec(later.quote) ?? []
  if (words && kind === 'answer' && days <= 14 && goesBack(opener, later) && back.size) return { kind, reason: saidSo(words), ofOne: true }
  const reason = opener.quote === later.quote ? null : whyOneMatter(opener.quote, later.quote)
  return reason ? { kind, reason } : null
}
