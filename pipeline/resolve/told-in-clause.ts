import type { Account } from '@/model/resolved-event'
import { cutPhrase } from './cut-phrase'
import { bareAct, ownVerb } from './own-verb'
import { afterAct, type Said } from './said'

// "demanded on Monday morning that": when and where may stand before what is said.
const clause = /^(?: (?:again|also|once more|on \p{Lu}\p{Ll}+day(?: \p{Ll}+)?|(?:in|at)(?: [\p{L}\d]+){1,3}|(?:last|this) \p{L}+))? that (?!(?:day|week|month|year|morning|afternoon|evening|night)\b)(\p{L}[^.;:,"“”—()]*)/u
const takesClause = /^(demands|insists|asks|proposes|suggests|recommends|expects|promises|pledges|vows|agrees|warns)$/
const ofOthers = /^(demands|insists|asks|proposes|suggests|recommends|expects)$/
const goesOn = /\b(?:would|could|might|may|must|will|is|are|was|were|risks?)\b/
/** A headline tells in the present. */
const present: Record<string, string> = { would: 'will', was: 'is', were: 'are', did: 'does' }
const pronoun = /^(it|he|she|they)\b/

/** "demanded that it reverse its breaches" gives "demands that Iran reverse its breaches", where `objects` names the one that is meant. */
export function toldInClause(account: Account, objects: string): Said | null {
  const verb = ownVerb(account.act.quote)
  const [, told = ''] = (verb && takesClause.test(verb) && clause.exec(afterAct(account))) || []
  if (!verb || !told) return null
  const isMeant = ofOthers.test(verb) && pronoun.test(told)
  if (isMeant && (!objects || / and /.test(objects))) return null
  const words = cutPhrase(isMeant ? told.replace(pronoun, objects) : told, 'clause')
  // What comes true on a condition alone is not told without it; and a warning is told where it is of what is to come or goes on.
  if (!words || (verb === 'warns' && (!goesOn.test(words.split(/ (?:if|unless|until|when|once) /)[0] ?? '') || (/\bwould\b/.test(words) && !/^(?:if|unless)\b/.test(words) && /^ (?:if|unless)\b/.test(told.slice(words.length)))))) return null
  return { words: `that ${words.replace(/\b(?:would|was|were|did)\b/g, (past) => present[past] ?? past)}`, verb, isOfDoer: verb !== 'agrees' }
}

/** True where the one who must is whom it is asked of: "Kiev must halt", not "any progress must include". */
function isAskedOfSubject({ act, evidence, participants }: Account): boolean {
  const before = evidence.quote.slice(0, act.start - evidence.start)
  if (/\b(?:he|she|they|it|you)(?: \p{Ll}+)? $/iu.test(before)) return participants.some(({ role }) => role === 'target')
  return participants.some(({ role, end }) => role === 'target' && end <= act.start && /^(?:,.*, ?|(?: \p{Ll}+)? )$/u.test(before.slice(end - evidence.start)))
}

const modal = /^(?:would|will|['’]ll|shall|must|should|can|could|may|might|do|does|did|(?:has|have|had|need|needs|needed) to|ought to)( not| never|n['’]t| no longer)?(?: ever| also| even)? (\p{Ll}[\p{L} ]*)$/u

/** What a verb of will or duty tells: "would stay in the agreement" gives "promises to stay in the agreement", "must grant a pardon" "demands that Kiev grant a pardon". */
export function toldByModal(account: Account, objects: string): Said | null {
  const [, not = '', verb = ''] = modal.exec(account.act.quote.toLowerCase().replace(/n['’]t /, ' not ')) ?? []
  const { label, modality } = account
  const isPlan = modality === 'planned'
  if (!verb || (isPlan && (label !== 'Promises' || !/^(?:will|['’]ll|shall)\b/i.test(account.act.quote))) || /^(be|have|just|need|let|want)\b/.test(verb)) return null
  const [, rest = '', next = ''] = /^((?: [^.;:,"“”—() ]+)*)(.?)/u.exec(afterAct(account)) ?? []
  // "will take "all possible steps"": what is quoted belongs to the act and is no part of a title.
  const again = new RegExp(`^ and (?:never will|will never|(?:will|would|do) not) ${verb}\\b`)
  const told = rest ? cutPhrase(verb + rest.replace(again, '').replace(/^ nothing\b/, ' anything').replace(/^ no /, ' any ')) : /^[.,;]?$/.test(next) ? verb : null
  if (!told || (rest && told === verb)) return null
  if (label === 'Refuses' && not.trim() === 'no longer') return { words: `no longer ${told}`, verb: 'will', isOfDoer: true }
  if (label === 'Refuses' && (not || /^ no(?:thing)? /.test(rest))) return { words: `to ${told}`, isOfDoer: true }
  if (label === 'Promises' && modality === 'conditional' && !not) return { words: told, verb: 'would', isOfDoer: true }
  // What is planned is told as what is to be done: "Guerrillas to hand over their weapons".
  if (isPlan) return { words: `${not ? 'not ' : ''}to ${told}`, verb: '', isOfDoer: true }
  if (label === 'Promises' || label === 'Threatens') return { words: `${not ? 'not ' : ''}to ${told}`, verb: label === 'Promises' ? 'promises' : 'threatens', isOfDoer: true }
  if (label === 'Demands' && isAskedOfSubject(account)) return { words: `that ${objects} ${not ? 'not ' : ''}${told}`, verb: 'demands', isOfDoer: true }
  return null
}

const must = /^(must|should|ought to|(?:has|have|had) to)( not| never)? (\p{Ll}[\p{L} ]*)$/u

/** "The camp must be cleared, they demanded" gives "demands that the camp be cleared": what must be done with what is no party. */
export function toldOfSubject({ label, act, evidence }: Account): Said | null {
  const [, , not = '', verb = ''] = (label === 'Demands' && must.exec(act.quote.toLowerCase())) || []
  const [, subject = ''] = /(?:^|[,;:"“] ?|\bthat )((?:the|any|all|both|this|these|every)\b[^,;:"“”]{2,50}) $/iu.exec(evidence.quote.slice(0, act.start - evidence.start)) ?? []
  if (!verb || !subject) return null
  const [rest = ''] = /^[^.;:,"“”—()]*/u.exec(evidence.quote.slice(act.end - evidence.start)) ?? []
  const words = cutPhrase(`${subject.charAt(0).toLowerCase()}${subject.slice(1)}${not ? ' not' : ''} ${verb}${rest.replace(/ too$/, '')}`, 'clause')
  return words === null ? null : { words: `that ${words}`, verb: 'demands', isOfDoer: true }
}

/** "vowed not to sign the law", of one who refuses, gives "refuses to sign the law". */
export const refusesTo = (account: Account, words: string): Said | null =>
  account.label === 'Refuses' && /^(vow|promis|pledg|decid|cho[os]s?e)/.test(bareAct(account.act.quote)) ? { words: `to ${words}`, isOfDoer: true } : null
