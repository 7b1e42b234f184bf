import type { Token } from '@/model/parsed-article'
import { isBareVerbBehindLet } from './bare-verb-behind-let'
import { isNoun } from '../lexicon'
import { beForms, formOf, irregularPast, particles, predicateParticiples } from './function-words'
import { mendVerbInClause } from './mend-verb-in-clause'
import { inName, type TokenMap } from './token-map'
import { gerundLemma, pastLemma, thirdPerson } from './word-stems'

const startsPhrase = new Set(['DET', 'PROPN', 'NUM', 'ADJ', 'PRON', 'NOUN'])
const takesOf = new Set(['accuse', 'approve', 'complain', 'consist', 'speak', 'warn', 'think', 'dispose', 'talk', 'convict', 'suspect', 'hear', 'know', 'disapprove'])
const bareHelpers = new Set(['help', 'let', 'make', 'go', 'dare', 'see', 'hear', 'watch', 'come', 'have', 'need', 'demand', 'insist', 'urge', 'request', 'propose', 'say', 'ask', 'order'])
const determiners = new Set(['a', 'an', 'the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'no', 'any', 'another', 'some', 'each', 'every'])

/**
 * Mends tags that a statistical tagger gets wrong in news: "Turkey threatens sanctions" (verb tagged as a noun),
 * "the call" (noun tagged as a verb). `verbs` holds the lemmas of the verbs that can tell an act.
 */
export function retagTokens(tokens: Token[], map: TokenMap, verbs: ReadonlySet<string>): Token[] {
  const missing = missingVerb(tokens, map, verbs)
  return tokens.map((token, i) => {
    if (i === missing?.at) return { ...token, pos: 'VERB', lemma: missing.lemma }
    // "Troops were sent": a common noun in the capital of a sentence's first word.
    if (i === 0 && token.pos === 'PROPN' && /[a-z]s$/.test(token.text)) {
      const lemma = thirdPerson(token.text.toLowerCase()) ?? token.lemma
      if (map.commonAt[i] || (!inName(map, i) && isNoun(lemma))) return { ...token, pos: 'NOUN', lemma }
    }
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    const word = token.text.toLowerCase()
    if (word === 'accused' && token.pos === 'NOUN' && before && (!/^(DET|NUM|ADP)$/.test(before.pos) || (before.text === 'each' && inName(map, i - 2)))) return { ...token, pos: 'VERB', lemma: 'accuse' }
    if (token.pos === 'VERB' && /^(every|any|some|no)(thing|one|body)$/.test(word)) return { ...token, pos: 'PRON', lemma: word }
    // "shelling went on": an act told by a noun.
    if (/^(shelling|fighting|bombing|firing|shooting|looting)$/.test(word) && token.pos === 'VERB' && after?.pos === 'VERB' && /^(past|past-or-participle|present)$/.test(formOf(after.text, after.lemma))) return { ...token, pos: 'NOUN', lemma: word }
    // "pulling back guns", "to pull back guns": no verb follows the particle of another.
    if (token.pos === 'VERB' && before?.pos === 'ADV' && particles.has(before.text) && tokens[i - 2]?.pos === 'VERB' && /^(base|gerund)$/.test(formOf(tokens[i - 2]?.text ?? '', tokens[i - 2]?.lemma ?? '')) && formOf(token.text, token.lemma) === 'present' && !startsPhrase.has(after?.pos ?? '')) return { ...token, pos: 'NOUN' }
    // "asset freezes", "travel bans"
    if (token.pos === 'VERB' && /^(asset|travel|visa|export|import|flight|trade)$/.test(before?.text.toLowerCase() ?? '') && formOf(token.text, token.lemma) === 'present') return { ...token, pos: 'NOUN' }
    // "must both ratify", "had each withdrawn": a word of the subject between the parts of the verb.
    if (token.pos === 'VERB' && /^(both|all|each)$/.test(before?.text ?? '') && tokens[i - 2]?.pos === 'AUX') return token
    // "are to be separated": a tagger's adjective that only a verb can be.
    if (token.pos === 'ADJ' && /ed$/.test(word) && before?.text === 'be' && tokens[i - 2]?.text === 'to' && verbs.has(pastLemma(word, verbs)) && !predicateParticiples.has(word)) return { ...token, pos: 'VERB', lemma: pastLemma(word, verbs) }
    // "is striking Hamas targets": done, and no quality of theirs.
    if (token.pos === 'ADJ' && /ing$/.test(word) && tokens.slice(Math.max(0, i - 2), i).some(({ pos, text }) => pos === 'AUX' && beForms.has(text.toLowerCase())) && (before?.pos === 'AUX' || before?.pos === 'ADV') && inName(map, i + 1) && verbs.has(gerundLemma(word, verbs))) return { ...token, pos: 'VERB', lemma: gerundLemma(word, verbs) }
    if (token.pos === 'VERB' && before?.text === 'on' && /^(bail|parole|remand|strike)$/.test(word)) return { ...token, pos: 'NOUN', lemma: word }
    // "to lay down arms", "would lay siege": a bare form, and no past of "lie".
    if (word === 'lay' && token.pos === 'VERB' && (before?.text.toLowerCase() === 'to' || before?.pos === 'AUX')) return { ...token, lemma: 'lay' }
    // "had shot down a helicopter"
    if (token.pos === 'NOUN' && before?.pos === 'AUX' && /^(has|have|had|having|'ve)$/i.test(before.text) && irregularPast.has(word) && after && (particles.has(after.text) || inName(map, i + 1) || after.pos === 'DET')) return { ...token, pos: 'VERB', lemma: irregularPast.get(word) ?? token.lemma }
    if (isBareVerbBehindLet(tokens, i)) return { ...token, pos: 'VERB', lemma: word }
    if (isTimeBehind(tokens, i) || isTimeBehind(tokens, i - 1)) return { ...token, pos: 'ADV' }
    const mended = mendCompound(tokens, i) ?? mendVerbInClause(tokens, i, verbs, map)
    if (mended) return mended
    if (token.pos === 'VERB' && before && determiners.has(before.text.toLowerCase()) && before.text.toLowerCase() !== 'that' && !['NOUN', 'PROPN', 'ADJ'].includes(after?.pos ?? '') && formOf(token.text, token.lemma) !== 'past-or-participle') return { ...token, pos: 'NOUN' }
    if (token.pos === 'VERB' && before && (before.pos === 'DET' || /^(['’]s|his|her|its|their|our|my)$/i.test(before.text)) && formOf(token.text, token.lemma) === 'base') return { ...token, pos: 'NOUN' }
    if (token.pos === 'NOUN' && /[a-z]ing$/.test(word) && before && (before.pos === 'ADP' || before.pos === 'SCONJ' || before.text === ',') && after && (inName(map, i + 1) || determiners.has(after.text.toLowerCase())) && gerundLemma(word, verbs)) return { ...token, pos: 'VERB', lemma: gerundLemma(word, verbs) }
    if (token.pos === 'VERB' && after && (after.pos === 'NOUN' || (after.pos === 'PROPN' && /^[a-z]/.test(after.text))) && formOf(token.text, token.lemma) === 'past-or-participle' && (!before || before.pos === 'ADP' || (before.pos === 'CCONJ' && !(speechPast.test(word) && inName(map, i + 1)) && !(seldomModifies.test(word) && tokens.slice(0, i).some(isFinite)) && !/^(ADV|ADP|VERB)$/.test(tokens[i - 2]?.pos ?? '')) || /^(when|where|while|because|that)$/.test(before.text.toLowerCase()) || (before.text === ',' && after.pos === 'NOUN' && tokens[i + 2]?.pos === 'VERB'))) return { ...token, pos: 'ADJ' }
    if (token.pos === 'VERB' && before?.pos === 'VERB' && !bareHelpers.has(before.lemma) && formOf(token.text, token.lemma) === 'base' && (after?.pos === 'NOUN' || formOf(before.text, before.lemma) === 'past-or-participle')) return { ...token, pos: 'NOUN' }
    if (token.pos === 'VERB' && after?.text.toLowerCase() === 'of' && before?.pos === 'NOUN' && formOf(token.text, token.lemma) === 'present' && !takesOf.has(token.lemma)) return { ...token, pos: 'NOUN' }
    if (token.pos === 'NOUN' && /^(warning|accusing|calling|urging|threatening|demanding)$/.test(word) && inName(map, i - 1) && after && /^(of|that|against|on|for)$/.test(after.text.toLowerCase())) return { ...token, pos: 'VERB', lemma: gerundLemma(word, verbs) }
    if (token.pos === 'NOUN' && /[a-z]ing$/.test(word) && gerundLemma(word, verbs) && followsBe(tokens, i) && after && after.pos !== 'ADP' && after.pos !== 'PUNCT') return { ...token, pos: 'VERB', lemma: gerundLemma(word, verbs) }
    if (token.pos === 'VERB' && /^(in|by|at)$/i.test(before?.text ?? '') && /^(turn|return|part|fact|force|contrast|response)$/.test(word)) return { ...token, pos: 'NOUN' }
    // "free from blame": no bare verb follows such a word.
    if (token.pos === 'VERB' && /^(from|of|about|with)$/.test(before?.text ?? '') && formOf(token.text, token.lemma) === 'base') return { ...token, pos: 'NOUN' }
    if (token.pos === 'VERB' && before?.text.toLowerCase() === 'to' && formOf(token.text, token.lemma) === 'present') return { ...token, pos: 'NOUN' }
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') return token
    if (inName(map, i) || !/^[a-z]/.test(token.text) || !before || !after) return token
    const follows = startsPhrase.has(after.pos) || inName(map, i + 1) || ['to', 'on', 'for', 'with', 'that', 'against'].includes(after.text.toLowerCase())
    const lemma = thirdPerson(word)
    const subjectBefore = (inName(map, i - 1) && !determiners.has(before.text.toLowerCase())) || (before.pos === 'ADV' && inName(map, i - 2))
    if (lemma && verbs.has(lemma) && subjectBefore && follows && (determiners.has(after.text.toLowerCase()) || inName(map, i + 1) || after.text.toLowerCase() === 'to' || after.text.toLowerCase() === 'that' || token.pos === 'PROPN')) return { ...token, pos: 'VERB', lemma }
    if (lemma && verbs.has(lemma) && subjectBefore && after.pos === 'NOUN' && headline.test(word)) return { ...token, pos: 'VERB', lemma }
    if (/ed$/.test(word) && subjectBefore && verbs.has(pastLemma(word, verbs))) return { ...token, pos: 'VERB', lemma: pastLemma(word, verbs) }
    if ((before.text.toLowerCase() === 'to' || before.pos === 'AUX') && verbs.has(word) && (determiners.has(after.text.toLowerCase()) || inName(map, i + 1)) && before.text.toLowerCase() !== 'be') return { ...token, pos: 'VERB', lemma: word }
    return token
  })
}

/** Third persons that are seldom the plural of a noun: "Russia signs agreements". */
const headline = /^(signs|rejects|accuses|urges|denies|condemns|threatens|warns|imposes|expels|recalls|invites|vows|agrees|seeks|sends|welcomes|violates|breaks|lifts|bans|halts)$/
const speechPast = /^(promised|told|urged|warned|asked|thanked|accused|assured|blamed|praised|condemned|reminded|informed|sent|gave|offered)$/
/** Past forms that seldom stand before a noun as its attribute: "sat beside him and signed treaties". */
const seldomModifies = /^(signed|promised|rejected|condemned|accused|expelled|imposed|demanded|urged|welcomed|summoned|lifted|announced|denounced|pledged|ordered|called|sent|gave|asked|criticised|criticized|blamed|praised|opposed|recalled|withdrew|ratified|deployed|fired|seized|attacked|killed|freed|released)$/
const isFinite = (token: Token): boolean => token.pos === 'VERB' && formOf(token.text, token.lemma) !== 'gerund' && formOf(token.text, token.lemma) !== 'base'

/** "a road map", "follow-up talks", "the so-called truce", "its hardest measures", "acting president": a verb's form that is part of a noun phrase. */
function mendCompound(tokens: Token[], i: number): Token | null {
  const [token, before, after] = [tokens[i], tokens[i - 1], tokens[i + 1]]
  if (!token || !before || !after) return null
  const form = formOf(token.text, token.lemma)
  const hyphenAfter = after.text === '-' && token.end === after.start && tokens[i + 2]?.start === after.end
  const hyphenBefore = before.text === '-' && before.end === token.start && tokens[i - 2]?.end === before.start
  if (token.pos === 'VERB' && (hyphenAfter || (hyphenBefore && /^(NOUN|ADJ|PROPN)$/.test(after.pos)))) return { ...token, pos: 'ADJ' }
  if (token.pos === 'VERB' && describing.test(token.text) && after.pos === 'NOUN' && /^(ADP|VERB|AUX|CCONJ)$/.test(tokens[i + 2]?.pos ?? '') && before.text === ',') return { ...token, pos: 'ADJ' }
  // "in an explicit and blunt manner"
  if (token.pos === 'VERB' && form === 'base' && before.pos === 'CCONJ' && tokens[i - 2]?.pos === 'ADJ' && after.pos === 'NOUN' && /^(an?|the|this|such|very|more)$/i.test(phraseStart(tokens, i - 1))) return { ...token, pos: 'ADJ' }
  if (token.text === 'military' && token.pos === 'ADJ' && (/^(VERB|AUX|ADP|PUNCT)$/.test(after.pos) || after.text === 'accused')) return { ...token, pos: 'NOUN' }
  if (token.pos === 'ADV' && hyphenAfter && tokens[i + 2]?.pos === 'VERB') return { ...token, pos: 'ADJ' }
  // '..., " acting president X said'
  if (token.text === 'acting' && token.pos === 'VERB' && /^(president|premier|prime|mayor|governor|minister|secretary|chairman|chief|head|director)$/.test(after.text)) return { ...token, pos: 'ADJ' }
  if (token.pos === 'VERB' && /^(acting|ruling|governing|leading|visiting|outgoing|incoming|warring|fighting)$/.test(token.text) && after.pos === 'NOUN' && (before.pos === 'PART' || before.pos === 'DET')) return { ...token, pos: 'ADJ' }
  if (token.pos === 'VERB' && form === 'base' && before.pos === 'NOUN' && !before.text.endsWith('s') && /^(a|an|this|each|every|another)$/i.test(phraseStart(tokens, i))) return { ...token, pos: 'NOUN' }
  if (token.pos === 'VERB' && form === 'present' && /(est|most|more|further)$/.test(before.text) && /^(PRON|DET)$/.test(tokens[i - 2]?.pos ?? '')) return { ...token, pos: 'NOUN' }
  return null
}

/** "signed an order hours later": a stretch of time right behind a noun, and no part of it. */
const isTimeBehind = (tokens: Token[], i: number): boolean =>
  /^(minutes|hours|days|weeks|months|years)$/.test(tokens[i]?.text ?? '') && /^(later|earlier|afterwards|beforehand)$/.test(tokens[i + 1]?.text ?? '') && /^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '')

/** Participles that more often describe people than tell what was done: "All week, elected officials in ...". */
const describing = /^(elected|appointed|retired|armed|masked|hooded|uniformed|exiled|jailed|wounded|displaced|unidentified|unnamed)$/

/** The word that a run of nouns and adjectives before token i begins with. */
function phraseStart(tokens: Token[], i: number): string {
  let k = i - 1
  while (k > 0 && /^(NOUN|ADJ|PROPN)$/.test(tokens[k]?.pos ?? '')) k--
  return tokens[k]?.text ?? ''
}

const followsBe = (tokens: Token[], i: number): boolean => {
  let at = i - 1
  while (tokens[at]?.pos === 'ADV') at--
  return beForms.has(tokens[at]?.text.toLowerCase() ?? '')
}

/** In a sentence that the tagger left without a finite verb, the first word that can be one: "Venezuela releases dozens of activists". */
function missingVerb(tokens: Token[], map: TokenMap, verbs: ReadonlySet<string>): { at: number; lemma: string } | null {
  const finite = tokens.some((t, i) => t.pos === 'AUX' || (t.pos === 'VERB' && formOf(t.text, t.lemma) !== 'gerund' && tokens[i - 1]?.text.toLowerCase() !== 'to'))
  if (finite) return null
  for (const [i, token] of tokens.entries()) {
    const word = token.text
    if (i === 0 || !/^[a-z]+$/.test(word) || token.pos === 'ADP' || token.pos === 'DET' || !(i + 1 < tokens.length)) continue
    if (!(map.mentionAt[i - 1]?.length || tokens[i - 1]?.pos === 'NOUN' || tokens[i - 1]?.pos === 'ADV')) continue
    const lemma = irregularPast.get(word) ?? (/ed$/.test(word) ? pastLemma(word, verbs) : thirdPerson(word))
    if (lemma && verbs.has(lemma)) return { at: i, lemma }
  }
  return null
}
