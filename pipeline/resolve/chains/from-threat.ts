import { isFact } from '@/model/modality'
import { daysFrom, goesBack, meet, parties, saidSo, statesIn, type Chained, type Judge } from './chained'
import { EventType } from '@/model/plover'
import { facts, type Reach } from './reach'
import { namedStates } from '../named-states'
import { whyOneMatter } from './shared-words'

const says = ['SUPPORT', 'PROTEST']
export const threatReach: Reach = {
  openers: { types: ['THREATEN'], modalities: [...facts, 'conditional'] }, laters: { types: EventType.options.filter((type) => !says.includes(type)), modalities: [...facts, 'negated'] }, from: 0, to: 120, rivals: true,
}

/** What is threatened, by words, the kinds of acts that carry it out, and its name. */
type Threat = { words: RegExp; types: string[]; name: string; both?: true }

const threats: Threat[] = [
  { words: /sanction|costs?\b|consequences|asset|visa|travel ban|measures|tariff|embargo|isolat|penalt|punish/i, types: ['SANCTION'], name: 'sanctions' },
  { words: /expel|expuls|diplomat/i, types: ['SANCTION', 'COERCE'], name: 'expulsion' },
  { words: /\b(?:use(?: of)? force|strikes?|attack|bomb|invade|military (?:action|response|means)|go to war|retaliat)/i, types: ['ASSAULT', 'MOBILIZE'], name: 'force' },
  { words: /withdraw|quit|leave|pull out|walk out|suspend|cut off|terminat|tear (?:it )?up/i, types: ['RETREAT', 'SANCTION', 'AGREE', 'REJECT'], name: 'leaving', both: true },
]

const deeds = new Set(['SANCTION', 'RETREAT', 'COERCE', 'MOBILIZE', 'ASSAULT'])
const refuses = /\b(?:reject|dismiss|defi|ignor|shrug|scorn)\w*(?: off)? (?:the|a|an|its|his|her|their|this|that|such|american|russian)? ?(?:[\w’'-]+ ){0,2}(?:threat|warning|ultimatum)s?\b/i
const gaveUp = /\b(?:drop\w*|withdr[ae]w\w*|renounc\w*|back\w* (?:down|away) from) (?:\w+ ){0,3}threats?\b|\bno need to (?:retaliate|respond)\b/i

// What one is warned not to do ("against sending troops", "any attack") is no threat of the one who warns.
const threatened = (quote: string) => quote.replace(/\bwarn\w* (?:[\p{L}'’ ]{0,60})?(?:against|not to|that any)\b.*?(?=\bwould be\b|[,;.]|$)/u, '')

/** Those whom a threat is aimed at: where it names no state in that role, the states in its sentence beside those who make it. */
function aimedAt(opener: Chained): Set<string> {
  const targets = statesIn(opener, 'target')
  const own = parties(opener, 'source')
  const others = [...(targets.size ? targets : namedStates(opener.quote))].filter((one) => !own.has(one))
  return new Set(others.length ? others : parties(opener, 'target'))
}

function whyCarriedOut(opener: Chained, later: Chained): string | null {
  const words = threatened(opener.quote)
  const threat = threats.find((one) => one.words.test(words) && one.types.includes(later.type) && (!one.both || one.words.test(later.quote)))
  if (threat) return `${threat.name} had been threatened by the same on the same`
  return deeds.has(later.type) ? whyOneMatter(words, later.quote) : null
}

/**
 * A threat is carried out where the one who made it does the thing to the one threatened within 120 days, is not where it says that it did not or will not,
 * and is answered where the one threatened rejects it and the sentence says so.
 */
export const fromThreat: Judge = (opener, later) => {
  const days = daysFrom(opener.date.start, later.date.start)
  const [refusal] = refuses.exec(later.quote) ?? []
  if (refusal && later.type === 'REJECT' && isFact(later.modality) && days <= 14 && goesBack(opener, later)) return { kind: 'answer', reason: saidSo(refusal), ofOne: true }
  if (opener.quote === later.quote || !meet(parties(opener, 'source'), parties(later, 'source'))) return null
  const [given] = gaveUp.exec(later.quote) ?? []
  if (given && !deeds.has(later.type) && isFact(later.modality)) return { kind: 'not carried out', reason: saidSo(given), ofOne: true }
  const struck = new Set([...parties(later, 'target')].filter((one) => !parties(later, 'source').has(one)))
  if (!meet(aimedAt(opener), struck)) return null
  const reason = whyCarriedOut(opener, later)
  if (!reason) return null
  return isFact(later.modality) ? { kind: 'carried out', reason } : { kind: 'not carried out', reason: `${reason}; it did not come` }
}
