import { daysFrom, goesBack, saidSo, statesIn, type Chained, type Judge } from './chained'
import { facts, type Kinds, type Reach } from './reach'

const blows: Kinds = { types: ['SANCTION', 'COERCE', 'MOBILIZE', 'ASSAULT'], modalities: facts }
export const blowReach: Reach = { openers: blows, laters: blows, from: 0, to: 45, rivals: true }

const inReturn = /\b(?:in (?:retaliation|reprisal|revenge|answer|response|reply|return)|(?:in a )?tit[- ]for[- ]tat|retaliat(?:ed|es|ing|ion|ory)|reciprocal|within (?:minutes|hours))\b(?: (?:for|to|against) [^.,;]{0,60})?/i

// What a blow is called by those who return it.
const names: [string, RegExp][] = [['SANCTION', /sanction|expel|expuls|measure|ban\b|embargo|blacklist|diplomat|visa/i], ['ASSAULT', /attack|strike|bomb|rocket|shell|raid|killing/i], ['MOBILIZE', /exercise|deploy|build-?up|troops/i], ['COERCE', /arrest|seiz|detain/i]]

/** True where what is answered, if the words name it, is of the opener's kind; where they do not, both are of one kind. */
function isOfKind(opener: Chained, later: Chained, words: string): boolean {
  const named = names.filter(([, name]) => name.test(words)).map(([type]) => type)
  return named.length ? named.includes(opener.type) : opener.type === later.type
}

/**
 * A blow (sanctions, expulsions, force) is returned within 45 days where the one struck strikes back and the sentence says that it is in return, and
 * within a week where measures are met with measures.
 */
export const fromBlow: Judge = (opener, later) => {
  const days = daysFrom(opener.date.start, later.date.start)
  if (!statesIn(later, 'target').size || !goesBack(opener, later)) return null
  const [words] = inReturn.exec(later.quote) ?? []
  if (words && isOfKind(opener, later, words)) return { kind: 'answer', reason: saidSo(words.trim()), ofOne: true }
  return opener.type === 'SANCTION' && later.type === 'SANCTION' && days >= 1 && days <= 7 ? { kind: 'answer', reason: `measures turned back on the one who took them, ${days === 1 ? 'a day' : `${days} days`} later`, ofOne: true } : null
}
