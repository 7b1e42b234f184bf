import type { Account } from '@/model/resolved-event'
import { cutPhrase } from './cut-phrase'
import { bareAct, ownVerb } from './own-verb'
import { afterAct, type Said } from './said'

const labels = new Set(['Demands', 'Expects of', 'Proposes', 'Calls for', 'Promises', 'Urges', 'Agrees'])
const joins: Record<string, string> = { agrees: 'on(?! \\p{Lu}\\p{Ll}+day)|to(?= (?:an?|the) )', calls: 'for', commits: 'to', asks: 'for', insists: 'on', pleads: 'for' }
const noThing = /^(?:a(?:gain|lso|nd|s|t)|be|but|by|during|earlier|for|from|h(?:er|im|imself|ow)|i[nft]|its(?:elf)?|last|late|me|next|not?|o[nf]|once|or|over|soon|so|that|them(?:selves)?|then|this \p{L}+day|\p{Lu}\p{Ll}+day|to|us|when|whether|while|with|yesterday)\b/u
const nouns: [RegExp, string, string][] = [[/^demands?$/, 'demands', 'for'], [/^calls?$/, 'calls for', 'for'], [/^appeals?$/, 'appeals for', 'for'], [/^requests?$/, 'asks for', 'for'], [/^commitments?$/, 'commits to', 'to']]

/** The verb of a title, and the words that follow the act's own preposition: "asked for harsher measures" gives "asks for" and "harsher measures". */
function verbAndRest(account: Account): [string, string] | null {
  const { act } = account
  const after = afterAct(account)
  const noun = nouns.find(([words]) => words.test(act.quote))
  // "repeated Moscow's demand for a federal constitution": the noun stands behind the act.
  const [all = '', again = ''] = /^(?:repeat|renew|reaffirm|reiterat)/.test(bareAct(act.quote)) ? (/^ [^.;,]{0,30}?\b(demand|call|appeal|request|commitment)s? (?=for |to )/u.exec(after) ?? []) : []
  const known = again && nouns.find(([words, , join]) => words.test(again) && after.startsWith(`${join} `, all.length))
  if (known) return [known[1], after.slice(all.length + known[2].length + 1)]
  if (noun) return after.startsWith(` ${noun[2]} `) ? [noun[1], after.slice(noun[2].length + 2)] : null
  const verb = ownVerb(act.quote)
  if (!verb) return null
  const join = joins[verb]
  if (!join) return after.startsWith(' ') ? [verb, after.slice(1)] : null
  const [, inAct] = new RegExp(`(?: themselves| himself| herself| itself)? (${join})$`, 'u').exec(bareAct(act.quote)) ?? []
  const [whole = '', behind] = new RegExp(`^(?: themselves| himself| herself| itself)?(?: in principle| in \\p{Lu}\\p{L}+)?(?: on \\p{Lu}\\p{Ll}+day(?: night| evening| morning)?)? (${join}) `, 'u').exec(after) ?? []
  return inAct ? [`${verb} ${inAct}`, after.slice(1)] : behind ? [`${verb} ${behind}`, after.slice(whole.length)] : null
}

/**
 * What is asked for, proposed, promised or agreed on, where it is a thing: "proposed a moratorium" gives "proposes a moratorium", "offered Ukraine eleven billion
 * euros" names first to whom. Null where the words that follow are none.
 */
export function toldAsThing(account: Account, objects: string): Said | null {
  const found = labels.has(account.label) ? verbAndRest(account) : null
  if (!found) return null
  const [verb, rest] = found
  const { evidence, participants } = account
  const at = evidence.start + evidence.quote.length - rest.length
  const given = participants.filter(({ role }) => role === 'target').find(({ start, end }) => start >= at && start - at <= 4 && /^ (?:a|an|the|its|his|their|more|\d+|\p{Ll}+)\b/u.test(evidence.quote.slice(end - evidence.start)))
  const isGiven = given !== undefined && / (?:offers|promises|pledges)$/.test(` ${verb}`)
  const [thing = ''] = /^[^.;:,"“”—()]*/u.exec(isGiven ? evidence.quote.slice(given.end - evidence.start + 1) : rest) ?? []
  if (!thing || noThing.test(thing) || /^to /.test(thing)) return null
  const words = cutPhrase(thing, 'thing') ?? (/^(?:an?|the|any|\p{Ll}{4,})$/u.test(thing.trim()) ? thing.trim() : null)
  if (!words) return null
  if (isGiven) return { words: `${objects} ${words}`, verb, isOfDoer: true }
  const isInside = participants.some(({ role, start, end }) => role === 'target' && start >= at && end <= at + thing.length)
  return verb === 'asks for' && objects && !isInside ? { words: `${objects} for ${words}`, verb: 'asks', isOfDoer: true } : { words, verb, isOfDoer: true }
}
