import type { ParsedArticle, Token } from '@/model/parsed-article'
import forms from '@/pipeline/lexicon/verb-forms.json'
import type { TokenMap } from './token-map'
import { claimNoun } from './claim-noun'
import { formOf } from './function-words'
import type { NounPhrase } from './items'

const inner = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM', 'X', 'INTJ'])
const possessives = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])
const nameAt = (map: TokenMap, i: number): number[] => map.nameAt[i] ?? []
const entityAt = (map: TokenMap, i: number, parsed: ParsedArticle) => parsed.mentions[map.mentionAt[i]?.[0] ?? -1]?.kind ?? null
const isPossessiveMark = (token: Token | undefined) => token !== undefined && /^['’ʼ]s?$/.test(token.text)

/** Reads the base noun phrase that starts at token `from`, names kept whole; null where none starts there. */
export function readNounPhrase(tokens: Token[], from: number, map: TokenMap, parsed: ParsedArticle): NounPhrase | null {
  let at = from
  let owner: NounPhrase | null = null
  let start = from
  const first = tokens[from]
  if (!first) return null
  const counted = (map.mentionAt[from] ?? []).find((m) => parsed.mentions[m]?.form === 'collective' && parsed.mentions[m]?.start === first.start)
  if (counted !== undefined) {
    let to = from
    while (map.mentionAt[to + 1]?.includes(counted)) to++
    if (tokens[to + 1]?.pos !== 'NOUN' && tokens[to + 1]?.text !== "'") return { kind: 'noun', from, to, head: to, lemma: tokens[to]?.lemma ?? '', mentions: map.mentionAt[to] ?? [], entity: 'group', possessor: null, prepositions: [] }
  }
  if (first.pos === 'PRON' && !possessives.has(first.text.toLowerCase()) && !nameAt(map, from).length) {
    return { kind: 'noun', from, to: from, head: from, lemma: first.text.toLowerCase(), mentions: map.mentionAt[from] ?? [], entity: entityAt(map, from, parsed), possessor: null, prepositions: [] }
  }
  if (first.pos === 'PRON' && possessives.has(first.text.toLowerCase()) && !nameAt(map, from).length) {
    owner = { kind: 'noun', from, to: from, head: from, lemma: first.text.toLowerCase(), mentions: map.mentionAt[from] ?? [], entity: entityAt(map, from, parsed), possessor: null, prepositions: [] }
    at++
    start = at
  }
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (map.dateAt[at] && !nameAt(map, at).length) {
      if (!isDateModifier(tokens, at, map)) break
      continue
    }
    if (breaksBetweenNames(at, start, parsed, map, tokens) || (at > start && (startsBehindPlace(tokens, at, map, parsed) || isWhatIsGiven(tokens, at, from, map, parsed)))) break
    if (isPossessiveMark(token) && at > start && (token.text !== "'" || /s$/.test(tokens[at - 1]?.text ?? ''))) {
      owner = phrase(start, at - 1, owner)
      start = at + 1
      continue
    }
    // "freed on bail two journalists": a number in words counts what follows.
    if (token.pos === 'NUM' && /^[a-z]+$/.test(token.text) && at > start && tokens[at - 1]?.pos === 'NOUN' && !nameAt(map, at - 1).length && /^(NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) break
    // "declared the agreement null and void"
    if (token.text === 'null' && tokens[at + 1]?.text === 'and' && at > start) break
    if (nameAt(map, at).length && !opensPhrase(at, start)) continue
    if (joinsAdjectives(tokens, at) && at > start) continue
    if (token.pos === 'DET' && at > start && tokens[at - 1]?.pos !== 'DET' && tokens[at - 1]?.pos !== 'ADV' && !/^(all|both|half|such|nor|not)$/i.test(tokens[at - 1]?.text ?? '')) break
    if (token.text.toLowerCase() === 'that' && at > from) break
    if (token.pos === 'ADJ' && at > start && (tokens[at - 1]?.pos === 'NOUN' || nameAt(map, at - 1).some((m) => parsed.mentions[m]?.form !== 'nationality')) && !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tokens[at + 1]?.pos ?? '') && !joinsAdjectives(tokens, at + 1)) break
    // "held the other responsible": what it was held for, and no word of the phrase.
    if (token.pos === 'ADJ' && tokens[at - 1]?.text === 'other' && at > start && !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tokens[at + 1]?.pos ?? '')) break
    if (inner.has(token.pos) && !(token.pos === 'X' && /^[^\p{L}\p{N}]+$/u.test(token.text))) continue
    if (token.text === '-' && at > start && inner.has(tokens[at + 1]?.pos ?? tokens[at - 1]?.pos ?? '') && tokens[at - 1]?.end === token.start) continue
    if (token.text === '-' && at > start && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end) continue
    if (token.text === '$' || token.text === '%' || token.text === '€' || token.text === '£') continue
    if (token.pos === 'VERB' && isModifier(tokens, at, start)) continue
    // "a hastily called conference"
    if (token.pos === 'ADV' && tokens[at - 1]?.pos === 'DET' && at > start && tokens[at + 2]?.pos === 'NOUN' && isModifier(tokens, at + 1, start)) continue
    if (token.text === 'only' && tokens[at - 1]?.pos === 'DET') continue
    if (token.pos === 'ADV' && (token.text !== 'as' || tokens[at + 2]?.pos !== 'NOUN') && at > start - 1 && tokens[at + 1]?.pos === 'ADJ' && at > from) continue
    break
  }
  const to = at - 1
  if (to < start) return owner && start > from ? null : null
  if (tokens.slice(start, to + 1).every((t) => t.pos === 'ADJ' || t.pos === 'DET') && !nameAt(map, to).length && tokens[to]?.pos === 'ADJ' && tokens[start]?.pos === 'ADJ') return null
  return { ...phrase(start, to, owner), from }

  /** "made the deal possible a court released them": the article of another phrase. */
  function opensPhrase(at: number, start: number): boolean {
    return tokens[at]?.pos === 'DET' && at > start && tokens[at - 1]?.pos === 'ADJ' && !map.mentionAt[at - 1]?.length && !/^(all|both|half|such|many)$/i.test(tokens[at - 1]?.text ?? '')
  }

  function phrase(a: number, b: number, possessor: NounPhrase | null): NounPhrase {
    const mentions: number[] = []
    for (let i = a; i <= b; i++) for (const m of map.mentionAt[i] ?? []) if (!mentions.includes(m)) mentions.push(m)
    let head = b
    while (head > a && tokens[head]?.pos === 'PUNCT') head--
    return { kind: 'noun', from: a, to: b, head, lemma: tokens[head]?.lemma ?? '', mentions, entity: entityAt(map, head, parsed), possessor, prepositions: [] }
  }
}

/** "the US economic and political embargo": an "and" between two adjectives of one noun. */
function joinsAdjectives(tokens: Token[], at: number): boolean {
  return /^(and|or)$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'ADJ' && tokens[at + 2]?.pos === 'NOUN'
}

/** "In eastern Ukraine troops moved ...": a place that opens the sentence, and right behind it who acts there. */
function startsBehindPlace(tokens: Token[], at: number, map: TokenMap, parsed: ParsedArticle): boolean {
  if (tokens[at]?.pos !== 'NOUN' || !/s$|men$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.pos !== 'VERB') return false
  const place = nameAt(map, at - 1).some((m) => parsed.mentions[m]?.kind === 'place' && parsed.mentions[m]?.end === tokens[at - 1]?.end)
  let first = at - 1
  while (first > 0 && nameAt(map, first - 1).some((m) => nameAt(map, at - 1).includes(m))) first--
  return place && /^In$/.test(tokens[first - 1]?.text ?? '')
}

const giving = new Set(forms.giving)

/** "gave the regions powers", "grant Catalonia more autonomy": behind whom it is given to, what is given. */
function isWhatIsGiven(tokens: Token[], at: number, from: number, map: TokenMap, parsed: ParsedArticle): boolean {
  const verb = tokens[from - 1]
  if (verb?.pos !== 'VERB' || !giving.has(verb.lemma) || !/^(NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) return false
  const before = tokens[at - 1]
  if (nameAt(map, at).some((m) => (parsed.mentions[m]?.start ?? 0) < (tokens[at]?.start ?? 0)) || (tokens[at]?.pos === 'NOUN' && tokens[at + 1]?.pos === 'NOUN') || /^(home|back|abroad)$/.test(tokens[at]?.text ?? '')) return false
  return nameAt(map, at - 1).some((m) => /^(name|metonym)$/.test(parsed.mentions[m]?.form ?? '') && parsed.mentions[m]?.end === before?.end) || (before?.pos === 'NOUN' && /[^s]s$/.test(before.text))
}

/** Nouns that a gerund names the matter of: "a data sharing agreement". */
const gerundHeads = /^(agreement|deal|pact|treaty|accord|talk|process|effort|mission|operation|program|programme|plan|center|centre|force|team|system|summit|ceremony|attack|crisis|case|bill|law)$/

/** "the detained vessels", "a planned visit": a participle before its noun, not a verb of its own. */
function isModifier(tokens: Token[], at: number, start: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return false
  const form = formOf(token.text, token.lemma)
  const before = tokens[at - 1]
  if (before?.text === '-' && at > start) return true
  if (at > start && next && formOf(token.text, token.lemma) === 'gerund' && gerundHeads.test(next.lemma)) return true
  if (!next || !['NOUN', 'PROPN', 'ADJ'].includes(next.pos)) return false
  if (form !== 'gerund' && form !== 'past-or-participle' && form !== 'participle') return false
  return at === start ? false : before !== undefined && (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM' || (before.pos === 'ADV' && tokens[at - 2]?.pos === 'DET') || /^['’]s?$/.test(before.text) || before.pos === 'PRON')
}

const unitOfTime = /^(time|hour|day|week|month|year)s?$/

/** "told Lavrov Russia needs": a new name right after a person's name starts a phrase of its own. */
function breaksBetweenNames(at: number, start: number, parsed: ParsedArticle, map: TokenMap, tokens: Token[]): boolean {
  if (at <= start) return false
  const here = nameAt(map, at)
  const before = nameAt(map, at - 1)
  // "For the first time Iran had", "for three months Turkey let": a name right behind a stretch of time.
  if (!before.length && here.length && unitOfTime.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text !== '-') return true
  // "in return Moscow has ...": a state that acts, right after a common noun.
  if (!before.length && here.some((m) => parsed.mentions[m]?.form === 'metonym') && /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.pos === 'NOUN') return true
  // "In Moscow Sergei Lavrov accused ...", "At these talks Raul Castro met ...", "a claim President Poroshenko rejected", "a charge Kosovo denied": a titled name that nothing before it belongs to.
  if (!before.length && here.some((m) => parsed.mentions[m]?.form === 'name' && parsed.mentions[m]?.kind === 'country') && claimNoun.test(tokens[at - 1]?.text ?? '')) return true
  const titled = here.some((m) => parsed.mentions[m]?.kind === 'person' && parsed.mentions[m]?.form === 'name' && parsed.mentions[m]?.start === tokens[at]?.start)
  if (titled && !before.some((m) => here.includes(m)) && (before.some((m) => parsed.mentions[m]?.kind === 'place') || (!before.length && tokens[at - 1]?.pos === 'NOUN' && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && /^(an?|th[eo]se|this)$/i.test(tokens[start]?.text ?? '')))) return true
  if (!before.length || before.some((m) => here.includes(m))) {
    return before.length > 0 && !here.length && tokens[at]?.pos === 'DET'
  }
  const previous = parsed.mentions[before[0] ?? -1]
  if (tokens[at]?.pos === 'DET') return true
  return previous?.kind === 'person' && here.length > 0
}

/** "Trump's July 25 call", "a key September meeting": a date between a determiner and its noun. */
function isDateModifier(tokens: Token[], at: number, map: TokenMap): boolean {
  let first = at
  while (first > 0 && map.dateAt[first - 1]) first--
  const before = tokens[first - 1]
  let next = at
  while (map.dateAt[next]) next++
  return before !== undefined && (before.pos === 'DET' || before.pos === 'ADJ' || /^(['’]s?|his|her|its|their)$/i.test(before.text)) && tokens[next]?.pos === 'NOUN'
}
