import type { Account } from '@/model/resolved-event'

const tellsWhat = new Set(['REQUEST', 'THREATEN', 'REJECT', 'AGREE', 'CONCEDE'])
const most = 9
const ends = /^(after|although|and|as|because|before|but|if|in|on|or|since|so|that|unless|until|when|where|which|while|who|with)$/i
const weak = /^(a|an|and|at|between|but|by|for|from|her|his|in|its|not|of|on|or|over|the|their|to|with|more|help)$/i

/** The words up to where a phrase of a headline's length can end; null where fewer than two are left. */
function cut(text: string): string | null {
  const words = text.trim().split(/\s+/)
  const stop = words.findIndex((word, i) => i >= 2 && ends.test(word))
  const kept = words.slice(0, Math.min(most, stop < 0 ? most : stop))
  while (kept.length && weak.test(kept.at(-1) ?? '')) kept.pop()
  return kept.length >= 2 ? kept.join(' ') : null
}

const afterAct = ({ evidence, act }: Account) => evidence.quote.slice(Math.max(0, act.end - evidence.start))

/**
 * What is asked, refused or promised, where the sentence says it with an infinitive after the act:
 * "urged the United States to stop threatening Russia" gives "to stop threatening Russia". Null where it does not, or goes on too long to be cut well.
 */
export function whatWasSaid(account: Account): string | null {
  if (!tellsWhat.has(account.type)) return null
  const [all = '', before = '', what = ''] = /^([^.;:"“”—]{0,70}?)\bto (\p{Ll}[^.;:,"“”—()]*)/u.exec(afterAct(account)) ?? []
  if (!all || /\b(said|told|that|who|which|not|to)\b/.test(before)) return null
  const said = cut(what)
  return said && `to ${said}`
}

/** The thing done to, where no party is: "rejected the referendum in Crimea" gives "the referendum". Null where no object follows the act at once. */
export function whatWasDoneTo(account: Account): string | null {
  const [, thing = ''] = /^ ((?:the|a|an|any|all|its|his|her|their|more|new|what|\p{L}+ing|\p{L}+s)\b[^.;:,"“”—()]*)/u.exec(afterAct(account)) ?? []
  return thing ? cut(thing) : null
}
