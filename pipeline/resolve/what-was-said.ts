import type { Account } from '@/model/resolved-event'
import { cutPhrase } from './cut-phrase'
import { bareAct, ownVerb } from './own-verb'
import { afterAct, type Said } from './said'
import { toldAsThing } from './told-as-thing'
import { refusesTo, toldByModal, toldInClause, toldOfSubject } from './told-in-clause'

const isToldByInfinitive = ({ type, label }: Account) => ['REQUEST', 'THREATEN', 'AGREE', 'CONCEDE'].includes(type) || label === 'Refuses' || label === 'Fails to'
const noVerb = /^(a|all|an|any|both|each|every|her|him|his|it|its|many|more|most|my|new|one|other|our|some|that|the|their|them|these|this|those|what|which|whom|your)\b/
/** "asked for brigades to be stationed there": what is to become of a thing that no title names. */
const passive = /^be \p{L}+(?:ed|en|t|ut)\b/u
/** What comes before the infinitive may hold no clause of its own: "could face sanctions if it fails to help". */
const tells = /\b(said|told|that|who|which|not|to|if|unless|because)\b/

/** "urged the United States to stop threatening Russia" gives "to stop threatening Russia"; `objects` names who is to do it. */
function infinitive(account: Account, objects: string): Said | null {
  const { act, evidence, label, type, participants } = account
  const [all = '', before = '', not = '', what = ''] = /^([^.;:"“”—]{0,70}?)\b(not )?to (\p{Ll}[^.;:,"“”—()]*)/u.exec(afterAct(account)) ?? []
  const said = all && !tells.test(before) && !noVerb.test(what) && !((type === 'REQUEST' || label === 'Refuses') && passive.test(what)) ? cutPhrase(what) : null
  if (!said) return null
  const at = act.end + before.length
  const isAskedOf = type === 'REQUEST' || /^warn/i.test(act.quote)
  const isOther = participants.some(({ role, start, end }) => role === 'target' && (isAskedOf ? end <= at || start >= evidence.end : label === 'Agrees' ? end <= at : start >= act.end && end <= at))
  // "asked other members to stop": who is no party is named as the sentence does.
  const asked = !objects && (label === 'Urges' || label === 'Orders') ? /^ (\p{Ll}[\p{Ll} ]{3,30}) $/u.exec(before)?.[1] : undefined
  if (asked) return { words: `${asked} ${not}to ${said}`, verb: label.toLowerCase(), isOfDoer: true }
  if (not && label === 'Refuses') return refusesTo(account, said)
  if (isOther && label === 'Demands') return { words: `that ${objects} ${not}${said}`, verb: 'demands', isOfDoer: true }
  const verb = label.startsWith('Votes') ? 'votes' : label === 'Promises' || label === 'Proposes' ? (ownVerb(act.quote)?.replace('commits', 'promises') ?? (label === 'Promises' ? 'promises' : undefined)) : undefined
  return { words: `${not}to ${said}`, isOfDoer: type === 'REJECT' || !isOther, ...(verb && { verb }) }
}

/** "accused Kiev of breaking the agreement" gives "of breaking the agreement", "warned Russia of more sanctions" "of more sanctions". */
function reason(account: Account): string | null {
  const joins = account.type === 'THREATEN' ? (/^warn/i.test(account.act.quote) ? 'of|against' : 'with') : 'of|for'
  const [all = '', before = '', by = '', what = ''] = new RegExp(`^([^.;:,"“”—]{1,60}?)\\b(${joins}) (${account.type === 'THREATEN' ? '' : '(?:not )?\\p{Ll}+ing\\b'}[^.;:,"“”—()]*)`, 'u').exec(afterAct(account)) ?? []
  const said = all && !tells.test(before) ? (cutPhrase(what) ?? (/^\p{Ll}{5,}$/u.test(what) ? what : null)) : null
  return said && `${account.label === 'Accuses' ? 'of' : by} ${said}`
}

/** "expressed grave concern", of nobody who is named, and "denounced the deal": what a bare "voices criticism" would leave out. */
function expressed({ label, act, ...account }: Account, objects: string): Said | null {
  const verb = /^(?:express|voic)/.test(bareAct(act.quote)) ? 'expresses' : label === 'Accuses' && /^denounc/.test(bareAct(act.quote)) ? 'denounces' : null
  const [, what = ''] = (verb && (!objects || label === 'Regrets') && /^ ((?!(?:him|her|it)\b)[^.;:,"“”—()]*)/.exec(afterAct({ label, act, ...account }))) || []
  const words = cutPhrase(what.replace(verb === 'expresses' && label !== 'Regrets' ? / (?:about|at|over|that|to|for|with)\b.*/ : /$^/, ''), 'thing') ?? (/^\p{Ll}+$/u.test(what) ? what : null)
  return verb && words ? { words, verb, isOfDoer: true } : null
}

/**
 * What is asked, refused, promised, denied, threatened or blamed, where the sentence says it after the act in a form that can stand in a title. Null where it does
 * not, or goes on too long to be cut well.
 */
export function whatWasSaid(account: Account, objects: string): Said | null {
  const [, denied = ''] = /\bden(?:y|ied|ies|ying)$/i.test(account.act.quote) ? (/^ ((?:that|any|all|having|the|its|his|her|their) [^.;:,"“”—()]*)/.exec(afterAct(account)) ?? []) : []
  const denial = denied && cutPhrase(denied, denied.startsWith('that') ? 'act' : 'thing')
  if (denial) return { words: denial, verb: 'denies', isOfDoer: true }
  const doubt = account.label === 'Questions' && /^ (whether [^.;:,"“”—()]*)/.exec(afterAct(account))?.[1]
  if (doubt) return { words: cutPhrase(doubt, 'clause') ?? doubt, isOfDoer: true }
  if (!objects && account.label === 'Backs' && /\bvot\p{Ll}+ in favou?r$/u.test(account.act.quote)) return { words: '', verb: 'votes in favour', isOfDoer: true }
  const felt = expressed(account, objects)
  if (felt) return felt
  const isAimed = account.type === 'THREATEN' || (['ACCUSE', 'SUPPORT'].includes(account.type) && account.participants.some(({ role }) => role === 'target'))
  // "destroyed the last hope of keeping the accord": what "of" goes with is no charge.
  const words = isAimed && account.label !== 'Blames' ? reason(account) : null
  if (words) return { words }
  const told = toldInClause(account, objects) ?? toldByModal(account, objects) ?? toldOfSubject(account) ?? toldAsThing(account, objects)
  return told ?? (isToldByInfinitive(account) ? infinitive(account, objects) : null)
}

// A denial, and what one will not do, are told by what follows: "denies any involvement", "refuses to join the campaign".
const toldOtherwise = /\bden(?:y|ied|ies|ying)$|\b(?:would|will|do|does|did|could|can)(?: not| never| no longer|n['’]t)/i
// What is done to parties alone: an object that is a thing belongs to other words.
const toParties = new Set(['Accuses', 'Holds responsible', 'Threatens', 'Warns', 'Warns of consequences', 'Urges', 'Orders', 'Invites', 'Visit', 'Receives', 'Agrees', 'Blames'])

/** True where the words are but the name of one that the act is done to, with what tells which one it is. */
function isTarget({ participants, evidence }: Account, words: string, at: number): boolean {
  return participants.some(({ role, start, end }) => {
    const from = start - evidence.start - at
    return role === 'target' && from >= 0 && from <= 4 && /^($|,| (?:of|in|from|at|over|on|for|to|down|away|back)\b)/.test(words.slice(end - evidence.start - at))
  })
}

/** "called the talks useful", "called the outcome "a good day's work"": what is called so. */
const called = /^((?:the|his|her|its|their|this) \p{Ll}+)(?: (?:very |too |quite |most )?\p{Ll}+(?:ful|ive|ous|al|ing|ed|able|ic|ent|ant)\b.*|\s*)$/u

/** The thing done to, where it is no party: "rejected the referendum in Crimea" gives "the referendum". Null where no such object follows the act at once. */
export function whatWasDoneTo(account: Account): string | null {
  if (toldOtherwise.test(account.act.quote) || (account.type === 'ACCUSE' && /^ha(?:s|d|ve) /.test(account.act.quote) && !/condemn|critici|denounc|call|regret/.test(account.act.quote))) return null
  if (toParties.has(account.label) || /^(?:express|voice|show|throw|threw|len[dt]|put|enjoy|(?:ha[ds]|have)$)/i.test(bareAct(account.act.quote))) return null
  const after = afterAct(account).replace(/^, (?:however|though|too|meanwhile),/, '').replace(account.label === 'Stands by' ? /^ (?:firmly |fully )?committed to\b/ : account.label === 'Rules out' ? /^ no\b/ : /$^/, account.label === 'Rules out' ? ' any' : '')
  const [, thing = ''] = /^ (?!(?:as|was|is|has|across|towards|always|nothing)\b)((?:the|a|an|any|all|its|his|her|their|more|new|what|\p{Lu}[\p{L}-]*['’]s?|\p{L}+ing|(?:\p{L}{2,}(?:-\p{L}+|al|an|ant|ary|ed|ent|ful|ic|ish|ive|ous) )?\p{L}{3,}s|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens of|hundreds of|\d+) \p{L}+s)\b[^.;:,"“”—()]*)/u.exec(after) ?? []
  // "called the vote a coup": what it was called is no part of it.
  const whole = account.type !== 'CONSULT' && /^(to )?(call|brand)/i.test(account.act.quote) ? (/^(.+?) an? /.exec(thing)?.[1] ?? called.exec(thing)?.[1] ?? '') : thing
  // "a claim that Kerry dismissed".
  const before = !thing && account.label === 'Rejects' ? /\b(?:an?|the) (claim|charge|accusation|allegation|demand|idea|proposal|request)\b[^,;.]{0,40}$/.exec(account.evidence.quote.slice(0, account.act.start - account.evidence.start))?.[1] : undefined
  if (before && /^[,.;]/.test(after)) return `the ${before}`
  const words = whole ? cutPhrase(whole, 'thing') : (/^ (\p{Ll}{3,}(?:ism|ion|ity|[ae]nce|ment))(?=[.,;]| (?:of|in|as)\b)/u.exec(after)?.[1] ?? '')
  return words && !isTarget(account, words, account.act.end - account.evidence.start + 1) ? words : null
}
