import type { Mention, ParsedArticle } from '@/model/parsed-article'
import type { NounPhrase } from './syntax/items'

const parties = new Set(['person', 'organisation', 'country', 'group'])
const spokesperson = /spokes(man|woman|person|people)|press secretary/i
const media = /\b(news agency|newspaper|television|news|times|post|radio|reporters?|media)\b/i

/** True for a mention that can be a party of an event. */
export const isParty = (mention: Mention | undefined): boolean => mention !== undefined && parties.has(mention.kind) && !isWhoever(mention)

/** "those who trade with them": whoever is such; no party that acts, but some that a threat or a measure can be aimed at. */
export const isWhoever = ({ form, name }: Mention): boolean => form === 'pronoun' && /^those /.test(name)

export const isSpokesperson = (mention: Mention | undefined): boolean => mention !== undefined && (spokesperson.test(mention.office ?? '') || spokesperson.test(mention.text))

/** True where one is a state, a body, a group, or a person with an office or a state: their word counts as their side's. */
export const speaksForMany = (indexes: number[], { mentions }: ParsedArticle): boolean =>
  indexes.some((i) => {
    const mention = mentions[i]
    return mention !== undefined && isParty(mention) && (mention.kind !== 'person' || mention.office !== null || mention.country !== null) && !(mention.kind === 'group' && mention.country === null && mention.form === 'description' && outsiders.test(mention.text))
  })

const outsiders = /\b(analysts|experts|critics|observers|activists|historians|witnesses|residents|economists|lawyers|reporters|journalists)\b/i

/** "the two men", "the foreign ministers of X and Y": several in one mention, who can act on each other. */
export const isSeveral = (mention: Mention | undefined): boolean =>
  mention !== undefined && (mention.form === 'collective' || (mention.members?.length ?? 0) > 1 || (mention.kind === 'group' && mention.form === 'description' && /\b(ministers|presidents|leaders|officials|envoys|negotiators|diplomats|delegations)\b/i.test(mention.text)) || /\bcontact group\b/i.test(mention.text) || (mention.kind === 'organisation' && mention.country?.length !== 3 && /\b(council|assembly|commission|quartet|alliance|league)\b/i.test(mention.name)))

export const isMedia = (mention: Mention | undefined): boolean => mention !== undefined && mention.kind === 'organisation' && media.test(mention.name)

const press = /\b(reporters?|journalists?|press|newsmen|photographers|correspondents)$/i

/** "told reporters": those to whom things are said that the world is to hear. */
export const isPress = (mention: Mention | undefined): boolean => mention !== undefined && press.test(mention.text)

const length = (parsed: ParsedArticle, index: number) => (parsed.mentions[index]?.end ?? 0) - (parsed.mentions[index]?.start ?? 0)

/** The longest mention that covers the head of a phrase; null where the head is no mention. */
export function headMention(phrase: NounPhrase, parsed: ParsedArticle, tokens: { start: number; end: number }[]): number | null {
  const head = tokens[phrase.head]
  if (!head) return null
  const covering = phrase.mentions.filter((m) => {
    const mention = parsed.mentions[m]
    return mention !== undefined && mention.start <= head.start && mention.end >= head.end
  })
  return covering.sort((a, b) => length(parsed, b) - length(parsed, a))[0] ?? null
}

const anySide = new Set(['of', 'by', 'from', 'against', 'on', 'to', 'with', 'between', 'in'])
const joined = new Set(['membership', 'accession', 'entry', 'admission', 'candidacy', 'bid'])
const farSide = new Set(['with', 'to', 'from', 'against', 'between'])

/** The mentions that a phrase stands for as a party: its head; else, where `loose`, its owner, its nationality or what it is of. */
export function partiesOf(phrase: NounPhrase, parsed: ParsedArticle, tokens: { start: number; end: number }[], loose = true): number[] {
  const head = headMention(phrase, parsed, tokens)
  const body = phrase.lemma === 'member' ? bodyOf(phrase, parsed, tokens) : []
  if (body.length && parsed.mentions[head ?? -1]?.country == null) return body
  if (head !== null && isParty(parsed.mentions[head])) return [head]
  // "the Russian language a special status": what a people speaks is no party.
  if (!loose || /^(language|culture|alphabet|script)$/.test(phrase.lemma)) return []
  const isPlace = parsed.mentions[head ?? -1]?.kind === 'place'
  const owner = phrase.possessor ? partiesOf(phrase.possessor, parsed, tokens) : []
  // "its terminal" is the place.
  const modifiers = phrase.mentions.filter((m) => isParty(parsed.mentions[m]) && !owner.includes(m) && !(isPlace && parsed.mentions[m]?.form === 'pronoun'))
  // "Hungary's NATO membership": the body, not who is in it.
  if (owner.length && modifiers.length && joined.has(phrase.lemma)) return modifiers.slice(-1)
  const named = owner.filter((i) => parsed.mentions[i]?.form !== 'pronoun')
  if (named.length) return named
  if (modifiers.length) return modifiers.slice(-1)
  for (const { word, phrases } of phrase.prepositions) {
    // "their borders with Colombia" concerns Colombia; "their detention of activists" concerns them.
    if (!(owner.length ? farSide : anySide).has(word)) continue
    const found = phrases.flatMap((p) => partiesOf(p, parsed, tokens))
    // "roadblocks north of Slavyansk" are the place, and the town says where they are.
    if (found.length && !((owner.length || (isPlace && word === 'of')) && found.every((i) => parsed.mentions[i]?.kind === 'place'))) return found
  }
  if (owner.length && !isPlace) return owner
  return head !== null && isPlace ? [head] : []
}

/** "the members of the contact group": the body that they all are. */
function bodyOf(phrase: NounPhrase, parsed: ParsedArticle, tokens: { start: number; end: number }[]): number[] {
  const first = tokens[phrase.from]
  if (phrase.from + 1 !== phrase.head || !first || parsed.article.body.slice(first.start, first.end).toLowerCase() !== 'the') return []
  const owners = phrase.prepositions.filter(({ word }) => word === 'of').flatMap(({ phrases }) => phrases)
  return owners.flatMap((p) => headMention(p, parsed, tokens) ?? []).filter((i) => /^(group|organisation)$/.test(parsed.mentions[i]?.kind ?? ''))
}

/** Whom a spokesperson speaks for: the body or state named in his title, else a mention of his state. */
export function principalOf(index: number, parsed: ParsedArticle): number | null {
  const speaker = parsed.mentions[index]
  if (!speaker) return null
  const inside = parsed.mentions.findIndex((m, i) => i !== index && m.start >= speaker.start && m.end <= speaker.end && (m.kind === 'organisation' || m.kind === 'country' || (m.kind === 'group' && m.form === 'pronoun')))
  if (inside >= 0) return inside
  // "President Vladimir Putin's spokesman": for the state, where the text names it.
  const served = parsed.mentions.findIndex((m, i) => i !== index && m.kind === 'person' && m.start === speaker.start && m.end < speaker.end && /^['’]s? /.test(parsed.article.body.slice(m.end, m.end + 3)))
  if (served >= 0) {
    const land = parsed.mentions.findIndex((m) => m.kind === 'country' && m.country !== null && m.country === parsed.mentions[served]?.country)
    return land >= 0 ? land : served
  }
  const same = parsed.mentions.findIndex((m, i) => i !== index && m.actor === speaker.actor && m.start !== speaker.start && /spokes/i.test(m.text))
  if (same >= 0 && same !== index && parsed.mentions[same]?.form !== 'pronoun') {
    const outer = parsed.mentions[same]
    const body = parsed.mentions.findIndex((m) => outer !== undefined && m.start >= outer.start && m.end <= outer.end && (m.kind === 'organisation' || m.kind === 'country'))
    if (body >= 0) return body
  }
  const state = parsed.mentions.findIndex((m) => speaker.country !== null && m.country === speaker.country && m.kind === 'country')
  return state >= 0 ? state : null
}

/** Puts those whom spokespeople speak for in their place, and drops what is named twice. */
export function doers(indexes: number[], parsed: ParsedArticle): number[] {
  const seen = new Set<string>()
  return indexes.flatMap((index) => {
    const own = isSpokesperson(parsed.mentions[index]) ? principalOf(index, parsed) : index
    const mention = own === null ? undefined : parsed.mentions[own]
    const key = mention?.actor ?? mention?.name ?? ''
    if (own === null || !mention || seen.has(key)) return []
    seen.add(key)
    return [own]
  })
}
