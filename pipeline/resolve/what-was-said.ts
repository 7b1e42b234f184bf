import type { Account } from '@/model/resolved-event'

const most = 12
const ends = /^(after|although|and|as|because|before|but|if|in|on|or|since|should|so|that|unless|until|when|where|which|while|who|with)$/i
const weak = /^(a|an|and|at|between|but|by|for|from|her|his|in|into|against|during|under|its|not|of|on|or|over|that|the|their|to|with|more|help)$/i

/** The words up to where a phrase of a headline's length can end; null where fewer than two are left. After a thing (`isThing`) "and" mostly begins another act. */
function cut(text: string, isThing = false): string | null {
  const words = text.trim().split(/\s+/)
  // "a serious and strong response", "massive political and economic damage": two words before "and" may want what follows it.
  const stop = words.findIndex((word, i) => i >= 2 && ends.test(word) && !(i === 2 && /^(and|or)$/.test(word) && (!isThing || /^an?$/.test(words[0] ?? ''))))
  const end = stop < 0 ? words.length : stop
  // One that is too long ends before a word that joins: never between a word and its noun.
  const last = end <= most ? end : words.findLastIndex((word, i) => i >= 2 && i <= most && weak.test(word))
  const kept = words.slice(0, last < 0 ? most : last)
  while (kept.length && weak.test(kept.at(-1) ?? '')) kept.pop()
  return kept.length >= 2 ? kept.join(' ') : null
}

const afterAct = ({ evidence, act }: Account) => evidence.quote.slice(Math.max(0, act.end - evidence.start))

/** What a title says of the content of an act: `verb` where another tells it better, `isOfDoer` where the doer does it and the other side is no object of it. */
export type Said = { words: string; verb?: string; isOfDoer?: boolean }

const isToldByInfinitive = ({ type, label }: Account) => ['REQUEST', 'THREATEN', 'AGREE', 'CONCEDE'].includes(type) || label === 'Refuses' || label === 'Fails to'
const noVerb = /^(a|all|an|any|both|each|every|her|him|his|it|its|many|more|most|my|new|one|other|our|some|that|the|their|them|these|this|those|what|which|whom|your)\b/
/** "asked for brigades to be stationed there": what is to become of a thing that no title names. */
const passive = /^be \p{L}+(?:ed|en|t|ut)\b/u
const tells = /\b(said|told|that|who|which|not|to)\b/

/** What a promise is called where the sentence says what of. */
const promises: [RegExp, string][] = [[/^offer/i, 'offers'], [/^propos/i, 'proposes'], [/^(promis|pledg|vow|undert|commit)/i, 'promises']]

/** "urged the United States to stop threatening Russia" gives "to stop threatening Russia". */
function infinitive(account: Account): Said | null {
  const { act, evidence, label, type, participants } = account
  const [all = '', before = '', what = ''] = /^([^.;:"“”—]{0,70}?)\bto (\p{Ll}[^.;:,"“”—()]*)/u.exec(afterAct(account)) ?? []
  const said = all && !tells.test(before) && !noVerb.test(what) && !(type === 'REQUEST' && passive.test(what)) ? cut(what) : null
  if (!said) return null
  const at = act.end + before.length
  const isAskedOf = type === 'REQUEST' || /^warn/i.test(act.quote)
  const isOther = participants.some(({ role, start, end }) => role === 'target' && (isAskedOf ? end <= at || start >= evidence.end : label === 'Agrees' ? end <= at : start >= act.end && end <= at))
  const verb = ['Promises', 'Proposes'].includes(label) ? promises.find(([words]) => words.test(act.quote))?.[1] : undefined
  return { words: `to ${said}`, isOfDoer: type === 'REJECT' || !isOther, ...(verb && { verb }) }
}

/** "accused Kiev of breaking the agreement" gives "of breaking the agreement", "warned Russia of more sanctions" "of more sanctions". */
function reason(account: Account): string | null {
  const joins = account.type === 'THREATEN' ? (/^warn/i.test(account.act.quote) ? 'of|against' : 'with') : 'of|for'
  const [all = '', before = '', by = '', what = ''] = new RegExp(`^([^.;:,"“”—]{1,60}?)\\b(${joins}) (${account.type === 'THREATEN' ? '' : '(?:not )?\\p{Ll}+ing\\b'}[^.;:,"“”—()]*)`, 'u').exec(afterAct(account)) ?? []
  const said = all && !tells.test(before) ? cut(what) : null
  return said && `${account.label === 'Accuses' ? 'of' : by} ${said}`
}

/**
 * What is asked, refused, promised, denied, threatened or blamed, where the sentence says it after the act in a form that can stand in a title. Null where it does
 * not, or goes on too long to be cut well.
 */
export function whatWasSaid(account: Account): Said | null {
  const [, denied = ''] = /\bden(?:y|ied|ies|ying)$/i.test(account.act.quote) ? (/^ (that [^.;:,"“”—()]*)/.exec(afterAct(account)) ?? []) : []
  const denial = denied && cut(denied)
  if (denial) return { words: denial, verb: 'denies', isOfDoer: true }
  const isAimed = account.type === 'THREATEN' || (['ACCUSE', 'SUPPORT'].includes(account.type) && account.participants.some(({ role }) => role === 'target'))
  // "destroyed the last hope of keeping the accord": what "of" goes with is no charge.
  const words = isAimed && account.label !== 'Blames' ? reason(account) : null
  if (words) return { words }
  return isToldByInfinitive(account) ? infinitive(account) : null
}

// What is done to parties alone: an object that is a thing belongs to other words.
const toParties = new Set(['Accuses', 'Holds responsible', 'Threatens', 'Warns', 'Warns of consequences', 'Urges', 'Orders', 'Invites', 'Visit', 'Receives', 'Agrees'])

/** True where the words are but the name of one that the act is done to, with what tells which one it is. */
function isTarget({ participants, evidence }: Account, words: string, at: number): boolean {
  return participants.some(({ role, start, end }) => {
    const from = start - evidence.start - at
    return role === 'target' && from >= 0 && from <= 4 && /^($|,| (?:of|in|from|at|over|on|for|to)\b)/.test(words.slice(end - evidence.start - at))
  })
}

/** The thing done to, where it is no party: "rejected the referendum in Crimea" gives "the referendum". Null where no such object follows the act at once. */
export function whatWasDoneTo(account: Account): string | null {
  if (toParties.has(account.label) || /^(express|voice|show|throw|threw|len[dt]|put|ha[ds]|have|enjoy)/i.test(account.act.quote)) return null
  const after = afterAct(account)
  const [, thing = ''] = /^ (?!(?:as|was|is|has|across|towards|always)\b)((?:the|a|an|any|all|its|his|her|their|more|new|what|\p{Lu}[\p{L}-]*['’]s?|\p{L}+ing|\p{L}+s)\b[^.;:,"“”—()]*)/u.exec(after) ?? []
  // "called the vote a coup": what it was called is no part of it.
  const whole = account.type !== 'CONSULT' && /^(to )?(call|brand)/i.test(account.act.quote) ? (/^(.+?) an? /.exec(thing)?.[1] ?? '') : thing
  const words = whole && cut(whole, true)
  return words && !isTarget(account, words, account.act.end - account.evidence.start + 1) ? words : null
}
