import type { ParsedArticle, Sentence, Token } from '@/model/parsed-article'
import { formOf, linkingVerbs, predicateParticiples, prepositions, relatives, subordinators } from './function-words'
import { isBehindName } from './item-context'
import type { ChunkedSentence, Item } from './items'
import { joinItems } from './join-items'
import { readNounPhrase } from './read-noun-phrase'
import { readVerbGroup } from './read-verb-group'
import { retagTokens } from './retag-tokens'
import { mapTokens } from './token-map'

const quotes = new Set(['"', '``', "''", '“', '”', '«', '»', '„'])
/** Words that only blur a number: "about 100 protesters". */
const approximate = new Set(['about', 'around', 'over', 'under', 'nearly', 'almost', 'roughly', 'approximately', 'some'])
const amounts = new Set(['more than', 'less than', 'at least', 'at most', 'up to', 'fewer than', 'close to', 'as many'])
const stops = new Set(['.', ';', ':', '!', '?', '--', '—', '–', '_', '-', '...', '(', ')', '[', ']'])

/** First words of prepositions and conjunctions of more than one word. */
const opensSeveral = new Set([...prepositions, ...subordinators].filter((words) => words.includes(' ')).map((words) => words.split(' ')[0]))

/** Cuts a sentence into noun phrases, verb groups and the small words between them. */
export function chunkSentence(sentence: Sentence, parsed: ParsedArticle, phrasal: ReadonlySet<string>, verbs: ReadonlySet<string>): ChunkedSentence {
  const map = mapTokens(sentence.tokens, parsed)
  const tokens = retagTokens(sentence.tokens, map, verbs)
  const items: Item[] = []
  const lower = tokens.map((token) => token.text.toLowerCase())
  const low = (i: number) => lower[i] ?? ''
  const opening = datelineEnd(tokens)
  if (opening > 0) items.push({ kind: 'stop', from: 0, to: opening - 1, word: '--' })
  for (let i = opening; i < tokens.length; ) {
    const item = readItem(i)
    items.push(item)
    i = item.to + 1
  }
  return { tokens, items: joinItems(items, phrasal), start: sentence.start, end: sentence.end }

  function small(kind: Exclude<Item['kind'], 'noun' | 'verb'>, from: number, to = from, word = low(from)): Item {
    return { kind, from, to, word }
  }

  function readItem(i: number): Item {
    const word = low(i)
    const token = tokens[i]
    if (!token) return small('stop', i)
    if (map.dateAt[i] && !(map.mentionAt[i]?.length && !/\d/.test(token.text))) {
      let to = i
      while (map.dateAt[to + 1]) to++
      return small('date', i, to)
    }
    if (quotes.has(token.text)) return small('quote', i)
    if (token.text === "'" && (i === 0 || tokens[i - 1]?.text === ',')) return small('quote', i)
    if (word === ',') return small('comma', i)
    if (isDash(token.text) && pairedDash(tokens, i)) return small('comma', i)
    if (stops.has(token.text) && token.pos !== 'NOUN') return small('stop', i)
    if (word === 'that') {
      const next = tokens[i + 1]
      const previous = tokens[i - 1]
      const demonstrative = (next && (next.pos === 'NOUN' || (next.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN')) && !map.mentionAt[i + 1]?.length && (!previous || previous.pos === 'ADP' || previous.pos === 'PUNCT')) ?? false
      // "opposed that.": what was just told.
      if (!next || /^[.,;:]$/.test(next.text)) return { kind: 'noun', from: i, to: i, head: i, lemma: 'that', mentions: [], entity: null, possessor: null, prepositions: [] }
      if (!demonstrative) return small('that', i)
    }
    const nextTwo = tokens[i + 2]
    if (amounts.has(`${word} ${low(i + 1)}`) && nextTwo && (nextTwo.pos === 'NUM' || /^(a|an)$/.test(low(i + 2)) || /^[$€£]/.test(nextTwo.text))) return small('adverb', i, i + 1)
    if (word === 'including') return small('preposition', i)
    if (approximate.has(word) && tokens[i + 1]?.pos === 'NUM') return small('adverb', i)
    // "Klimkin and Lavrov each held ...", "Klimkin and his colleague, Lavrov, each held ...": no subject of its own.
    if (/^(each|both|all)$/.test(word) && (items.at(-1)?.kind === 'noun' || isBehindName(items)) && /^(VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return small('adverb', i)
    // "The treaty itself was signed": it only lends weight to the noun before it.
    if (/^(itself|himself|herself|themselves)$/.test(word) && items.at(-1)?.kind === 'noun' && /^(VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return small('adverb', i)
    if (!map.mentionAt[i]?.length && opensSeveral.has(word)) {
      for (const size of [3, 2]) {
        const words = size === 3 ? `${word} ${low(i + 1)} ${low(i + 2)}` : `${word} ${low(i + 1)}`
        if (subordinators.has(words)) return small('subordinator', i, i + size - 1, words)
        if (prepositions.has(words) && !(words === 'due to' && tokens[i + 2]?.pos === 'VERB')) return small('preposition', i, i + size - 1, words)
      }
    }
    const before = items.findLast((item) => item.kind !== 'adverb')
    if (predicateParticiples.has(word) && before?.kind === 'verb' && linkingVerbs.has(before.lemma)) return small('adjective', i)
    const verb = map.mentionAt[i]?.some((m) => isName(m, parsed)) ? null : readVerbGroup(tokens, i, phrasal)
    if (verb) return before?.kind === 'verb' && before.lemma === 'help' && (verb.bare || (verb.ambiguous && token.text.toLowerCase() === verb.lemma)) ? { ...verb, form: 'infinitive', tense: 'none', ambiguous: false, bare: false } : verb
    if (relatives.has(word)) return small('relative', i)
    if (word === 'and' || word === 'or' || word === 'but' || word === 'nor' || word === '&') return small('conjunction', i)
    if (word === 'yet' && tokens[i - 1]?.text === ',') return small('conjunction', i)
    if (subordinators.has(word) && startsClause(i)) return small('subordinator', i)
    if (prepositions.has(word) && (token.pos !== 'ADV' || (word === 'as' && asNoun(i)))) return small('preposition', i)
    const noun = readNounPhrase(tokens, i, map, parsed)
    if (noun) return noun
    // "conceded as much on Friday": no clause of its own.
    if (word === 'as' && /^(much|little|well)$/.test(low(i + 1)) && low(i + 2) !== 'as') return small('adverb', i, i + 1)
    if (subordinators.has(word) && word !== 'once') return small('subordinator', i)
    if (token.pos === 'ADJ' || token.pos === 'VERB') return small('adjective', i, i, token.lemma)
    if (prepositions.has(word)) return small('preposition', i)
    return small('adverb', i)
  }

  /** "used as human shields", and not "not as closed as". */
  function asNoun(i: number): boolean {
    const [first, second] = [tokens[i + 1]?.pos ?? '', tokens[i + 2]?.pos ?? '']
    return /^(NOUN|DET|NUM|PROPN)$/.test(first) || (first === 'ADJ' && second === 'NOUN')
  }

  /** "After talks in Geneva, Kerry and Lavrov announced ...": a comma between a place or an agreement and a party ends the opening phrase, where one between parties joins them. */
  function leavesPhrase(comma: number): boolean {
    const acts = (k: number) => map.mentionAt[k]?.every((m) => !/^(place|agreement)$/.test(parsed.mentions[m]?.kind ?? ''))
    return !acts(comma - 1) && acts(comma + 1) === true
  }

  /** Words such as "after" and "as" open a clause only where a finite verb comes before the next comma. */
  function startsClause(i: number): boolean {
    if (!prepositions.has(low(i)) && low(i) !== 'once') return true
    let behindDate = i + 1
    while (map.dateAt[behindDate]) behindDate++
    // "Since Tuesday Iran may not ..."
    if (behindDate > i + 1 && !/^(VERB|AUX|PUNCT)$/.test(tokens[behindDate]?.pos ?? '') && (map.mentionAt[behindDate]?.length || tokens[behindDate]?.pos === 'DET')) return false
    for (let k = i + 1; k < tokens.length; k++) {
      const token = tokens[k]
      if (token?.text === ',' && map.mentionAt[k - 1]?.length && map.mentionAt[k + 1]?.length && !leavesPhrase(k)) continue
      // "after Lee Myung-bak flew": a hyphen within a name stops nothing.
      if (token?.text === '-' && map.mentionAt[k]?.length) continue
      if (!token || token.text === ',' || stops.has(token.text) || relatives.has(low(k)) || low(k) === 'that' || (token.pos === 'CCONJ' && tokens[k + 1]?.pos === 'VERB')) return false
      if (token.pos === 'VERB' || token.pos === 'AUX') {
        if (map.mentionAt[k]?.length) continue
        return k > i + 1 && low(k - 1) !== 'to' && formOf(token.text, token.lemma) !== 'gerund' && low(k + 1) !== 'by'
      }
    }
    return false
  }
}

function isName(index: number, parsed: ParsedArticle): boolean {
  const form = parsed.mentions[index]?.form
  return form === 'name' || form === 'nationality' || form === 'title' || form === 'metonym'
}

/** "MINSK, Aug. 27 (Northwire) --": how many tokens the line of place, date and agency before a story takes; 0 where there is none. */
function datelineEnd(tokens: Token[]): number {
  if (!/^\p{Lu}{2}/u.test(tokens[0]?.text ?? '') || tokens[0]?.text !== tokens[0]?.text.toUpperCase()) return 0
  for (let i = 1; i < Math.min(tokens.length, 22); i++) {
    const token = tokens[i]
    if (!token || token.pos === 'VERB' || token.pos === 'AUX') return 0
    if (isDash(token.text) && (tokens[i - 1]?.end ?? 0) < token.start) return i + 1
  }
  return 0
}

const isDash = (text: string) => /^(-|--|—|–|_)$/.test(text)

/** How many tokens an aside between dashes may hold. */
const farDash = 40

/** Two dashes with spaces around them, not far apart, enclose an aside as commas do. */
function pairedDash(tokens: Token[], i: number): boolean {
  const spaced = (k: number) => isDash(tokens[k]?.text ?? '') && (tokens[k - 1]?.end ?? 0) < (tokens[k]?.start ?? 0) && (tokens[k]?.end ?? 0) < (tokens[k + 1]?.start ?? 0)
  if (!spaced(i)) return false
  for (let k = Math.max(1, i - farDash); k < Math.min(tokens.length, i + farDash); k++) if (k !== i && tokens[k]?.text === tokens[i]?.text && spaced(k)) return true
  return false
}
