import { daysFrom, goesBack, isPart, meet, personsIn, saidSo, statesIn, type Chained, type Judge } from './chained'
import { facts, type Reach } from './reach'

export const chargeReach: Reach = { openers: { types: ['ACCUSE'], modalities: facts }, laters: { types: ['REJECT'], modalities: facts }, from: 0, to: 7, rivals: true }

const denies = /\b(?:(?:reject|den(?:y|ies|ied)|dismiss|refut|brush)\w*(?: aside)? (?:the|a|an|its|his|her|their|this|that|these|those|any|all)? ?(?:[\w’'-]+ ){0,2}(?:charge|accusation|allegation|claim|complaint|criticism|involvement|part|role|responsibility)s?)\b/i

/** True where the denial names the one who made the charge. One who names another of the same state answers that one. */
const namesAccuser = (charge: Chained, denial: Chained) => meet(personsIn(charge, 'source'), personsIn(denial, 'target'))

/** A charge is answered where the one accused rejects it within a week, and the sentence says that it is a charge, or a part in the matter, that is denied. */
export const fromCharge: Judge = (opener, later) => {
  const days = daysFrom(opener.date.start, later.date.start)
  const [words] = denies.exec(later.quote) ?? []
  if (!words || !goesBack(opener, later)) return null
  const isNamed = namesAccuser(opener, later)
  if (!isNamed && personsIn(opener, 'source').size && personsIn(later, 'target').size) return null
  // What is called a charge is an accusation; a mere rebuke is meant where the denial turns to the one who made it.
  if ((opener.mode !== 'accuse' && !isNamed) || isPart(statesIn(opener, 'target'), statesIn(opener, 'source'))) return null
  // Where it names no accuser, only what follows at once is its answer.
  return days <= (statesIn(later, 'target').size ? 7 : 1) ? { kind: 'answer', reason: saidSo(words), ofOne: true } : null
}
