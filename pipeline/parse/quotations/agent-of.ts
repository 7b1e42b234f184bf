import type { Mention, Span } from '@/model/parsed-article'
import type { TextView } from '../text-view'

const between = new Set(['ADV', 'AUX', 'PART', 'NUM', 'PUNCT'])

/**
 * Who does the act of an active verb: the mention that ends last before it with nothing but appositions, adverbs and dates between,
 * or the one that follows at once where the order is turned (", said Kerry"). An index into mentions; null where nobody does.
 */
export function agentOf(view: TextView, mentions: Mention[], verb: number, marked: Span[]): number | null {
  const { first = 0, end = 0 } = view.sentences[view.sentenceOf[verb] ?? 0] ?? {}
  const token = view.tokens[verb]
  if (!token) return null
  return turned(view, mentions, verb, end) ?? before(view, mentions, verb, first, marked)
}

const speaks = (mention: Mention) => mention.kind !== 'agreement' && mention.form !== 'nationality' && (mention.kind !== 'place' || mention.form === 'metonym')

function turned(view: TextView, mentions: Mention[], verb: number, end: number): number | null {
  const before = view.tokens[verb - 1]
  // "Tusk, the president, told reporters": to whom it is said follows.
  if (view.tokens[verb]?.lemma === 'tell') return null
  if (!before || !/^[,”"?!»’]$|^''$/.test(before.text)) return null
  let k = verb + 1
  while (k < Math.min(end, verb + 4) && view.tokens[k]?.pos === 'DET') k++
  const [from, to] = [view.tokens[verb]?.end ?? 0, view.tokens[Math.min(k, end - 1)]?.end ?? 0]
  const found = mentions.findIndex((mention) => mention.start >= from && mention.start < to && speaks(mention))
  const last = view.tokens.findIndex((token) => token.start >= (mentions[found]?.end ?? 0))
  // "..., said Syria had agreed": what follows is a clause, not the speaker.
  return found >= 0 && !/^(VERB|AUX)$/.test(view.tokens[last]?.pos ?? '') ? found : null
}

function before(view: TextView, mentions: Mention[], verb: number, first: number, marked: Span[]): number | null {
  let best: number | null = null
  let k = verb - 1
  let commas = 0
  // Step left over helpers, adverbs, dates and one apposition set off by commas, never over another verb.
  for (; k >= first; k--) {
    const token = view.tokens[k]
    if (!token || marked.some((span) => token.start >= span.start && token.end <= span.end)) break
    const index = outermost(mentions, token.end)
    const mention = index === null ? undefined : mentions[index]
    if (index !== null && mention && mention.start >= (view.tokens[first]?.start ?? 0)) {
      const start = view.tokens.findIndex((other) => other.start >= mention.start)
      const previous = view.tokens[start - 1]
      if (previous?.pos === 'ADP' && start > first && !/^(after|as|while|but)$/.test(previous.lemma)) {
        k = start
        continue
      }
      best = index
      // An apposition after the name: "Lavrov, the foreign minister, said".
      if (previous?.text === ',' && start - 2 >= first && mention.form !== 'name') {
        const named = outermost(mentions, view.tokens[start - 2]?.end ?? 0)
        if (named !== null && mentions[named]?.form === 'name') best = named
      }
      break
    }
    if (token.pos === 'VERB' && commas === 0) break
    if (token.text === ',') commas++
    if (commas > 2 || (!between.has(token.pos) && commas === 0 && /^(to|that|which)$/.test(token.lemma))) break
  }
  return best
}

// The longest mention that ends at an offset and can speak.
function outermost(mentions: Mention[], end: number): number | null {
  let found: number | null = null
  for (const [i, mention] of mentions.entries()) {
    if (mention.start >= end) break
    if (mention.end === end && speaks(mention) && (found === null || mention.start < (mentions[found]?.start ?? 0))) found = i
  }
  return found
}
