import type { Account } from '@/model/resolved-event'

const tellsWhat = new Set(['REQUEST', 'THREATEN', 'REJECT', 'AGREE', 'CONCEDE'])
const most = 9
const ends = /^(after|although|and|as|because|before|but|if|in|on|or|since|so|that|unless|until|when|where|which|while|who|with)$/i
const weak = /^(a|an|and|at|by|for|from|her|his|in|its|of|on|or|over|the|their|to|with|more|help)$/i

/**
 * What is asked, refused or promised, where the sentence says it with an infinitive after the act:
 * "urged the United States to stop threatening Russia" gives "to stop threatening Russia". Null where it does not, or goes on too long to be cut well.
 */
export function whatWasSaid({ type, evidence, act }: Account): string | null {
  if (!tellsWhat.has(type)) return null
  const after = evidence.quote.slice(Math.max(0, act.end - evidence.start))
  const found = /^[^.;:"“”—]{0,70}?\bto (\p{Ll}[^.;:,"“”—()]*)/u.exec(after)
  if (!found || /\b(said|told|that|who|which)\b/.test(found[0].slice(0, found[0].length - (found[1]?.length ?? 0)))) return null
  const words = (found[1] ?? '').trim().split(/\s+/)
  const stop = words.findIndex((word, i) => i >= 2 && ends.test(word))
  const kept = words.slice(0, Math.min(most, stop < 0 ? most : stop))
  while (kept.length && weak.test(kept.at(-1) ?? '')) kept.pop()
  return kept.length >= 2 ? `to ${kept.join(' ')}` : null
}
