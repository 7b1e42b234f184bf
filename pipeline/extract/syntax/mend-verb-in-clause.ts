import type { Token } from '@/model/parsed-article'
import { irregularPast } from './function-words'
import { inName, type TokenMap } from './token-map'
import { thirdPerson } from './word-stems'

const demands = new Set(['demand', 'insist', 'urge', 'request', 'propose', 'recommend', 'require', 'ask', 'suggest', 'order', 'advise'])

/** "demanded that Russian forces return", "and retook the tower", "Gunmen shot and wounded", "the president, who chairs the club, travels to Moscow": a noun's tag on the verb of a clause. */
export function mendVerbInClause(tokens: Token[], i: number, verbs: ReadonlySet<string>, map: TokenMap): Token | null {
  const [token, before, after] = [tokens[i], tokens[i - 1], tokens[i + 1]]
  if (!token || !before || !after || (token.pos !== 'NOUN' && token.pos !== 'ADJ') || inName(map, i) || !/^[a-z]+$/.test(token.text)) return null
  const opens = /^(DET|PRON|NUM)$/.test(after.pos) || inName(map, i + 1)
  const past = irregularPast.get(token.text)
  if (past && before.pos === 'CCONJ' && opens) return { ...token, pos: 'VERB', lemma: past }
  if (past && (after.pos === 'CCONJ' || /^(down|at|dead|up)$/.test(after.text) || opens) && (/(s|men|people|police|troops)$/.test(before.text) || inName(map, i - 1)) && !/^(DET|ADJ)$/.test(before.pos)) return { ...token, pos: 'VERB', lemma: past }
  if (after.text === 'that' && before.pos === 'NOUN' && before.text.endsWith('s') && /^(demand|claim|report|promise|hope|fear|request|order|charge)$/.test(token.text)) return { ...token, pos: 'VERB', lemma: token.text }
  const third = thirdPerson(token.text)
  if (token.pos === 'NOUN' && /^(who|which)$/.test(before.text) && third && opens) return { ...token, pos: 'VERB', lemma: third }
  // "Iran's negotiator, Abbas Araghchi, demands that"
  if (before.text === ',' && after.text === 'that' && third && verbs.has(third) && inName(map, i - 2)) return { ...token, pos: 'VERB', lemma: third }
  if (before.text === ',' && /^(travels|heads|journeys|returns)$/.test(token.text) && after.text === 'to' && inName(map, i + 2)) return { ...token, pos: 'VERB', lemma: token.text.slice(0, -1) }
  // "if the other side returns to its word"
  if (third && verbs.has(third) && before.pos === 'NOUN' && !before.text.endsWith('s') && (opens || /^(to|from)$/.test(after.text)) && opensClause(tokens, i)) return { ...token, pos: 'VERB', lemma: third }
  // "islets that both countries claim,": the verb of a relative clause that takes what it describes.
  if (token.pos === 'NOUN' && verbs.has(token.text) && /[^s]s$/.test(before.text) && before.pos === 'NOUN' && /^[,.;]$/.test(after.text) && relativeBefore(tokens, i)) return { ...token, pos: 'VERB', lemma: token.text }
  if (isModal(before) && verbs.has(token.text)) return { ...token, pos: 'VERB', lemma: token.text }
  const handsOver = splitting.test(token.text) && /^(over|back|out|up|down|in|off)$/.test(after.text)
  const subjunctive = (verbs.has(token.text) || handsOver) && (opens || after.pos === 'ADP' || after.pos === 'PART') && (before.pos === 'NOUN' || before.pos === 'PROPN') && demandedBefore(tokens, i)
  return subjunctive ? { ...token, pos: 'VERB', lemma: token.text } : null
}

/** First words of verbs of two words: "demanded that Islamabad hand over the suspects". */
const splitting = /^(hand|turn|pull|give|lay|set|step|call|back)$/

const isModal = (token: Token): boolean => token.pos === 'AUX' && /^(will|would|shall|should|can|could|may|might|must)$/i.test(token.text)

/** "if" or "once" comes before, with no verb since and none up to the next mark. */
function opensClause(tokens: Token[], i: number): boolean {
  const isVerb = (token: Token | undefined) => token?.pos === 'VERB' || token?.pos === 'AUX'
  const opening = tokens.slice(Math.max(0, i - 6), i).findLastIndex(({ text }) => /^(if|unless|once|until)$/i.test(text)) + Math.max(0, i - 6)
  const mark = tokens.findIndex(({ text }, k) => k > i && /^[,.;:]$/.test(text))
  return /^(if|unless|once|until)$/i.test(tokens[opening]?.text ?? '') && !tokens.slice(opening, i).some(isVerb) && !tokens.slice(i + 1, mark < 0 ? undefined : mark).some(isVerb)
}

/** "islets that both countries": a noun, "that" or "which", and a short phrase. */
const relativeBefore = (tokens: Token[], i: number): boolean =>
  [2, 3, 4].some((back) => /^(that|which)$/.test(tokens[i - back]?.text ?? '') && tokens[i - back - 1]?.pos === 'NOUN' && !tokens.slice(i - back + 1, i).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'ADP'))

/** A verb of demanding and "that" come before, with no other verb since: "demanded that", "demanded on Monday that". */
function demandedBefore(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - 9); k--) {
    const token = tokens[k]
    if (token?.pos === 'VERB' || token?.pos === 'AUX') return false
    if (token?.text === 'that') return demands.has(tokens[k - 1]?.lemma ?? '') || demands.has(tokens.slice(Math.max(0, k - 5), k).findLast(({ pos }) => pos === 'VERB')?.lemma ?? '')
  }
  return false
}
