import type { Mention } from '@/model/parsed-article'
import organisations from '@/pipeline/lexicon/organisations.json'
import parties from '@/pipeline/lexicon/private-parties.json'

/**
 * What a party is in international affairs: "public" for a state, its bodies and office holders, an international organisation, an armed or political group;
 * "private" for a company, a club, a court at home, a person of private life; "opinion" for those who only comment; "unknown" for the rest.
 */
export type Standing = 'public' | 'private' | 'opinion' | 'unknown'

const sorts = new Map(organisations.map((row) => [row.name, row.sort]))
const opinionGivers = new Set(parties.opinionGivers)
const privateNouns = new Set(parties.private)
const companyEndings = new Set(parties.companyEndings)
const publicSorts = new Set(['international', 'state', 'group'])
const privateOffice = /\b(judge|director(?!.general)|coach|captain|professor|chef|attorney|lawyer|chief executive|executive)\b/i
const stateBody = /\b(governments?|ministry|parliament|senate|congress|army|navy|air force|military|police|troops?|forces|soldiers|militants?|rebels?|militia|guerrillas?|insurgents?|separatists?|authorities|embassy|administration|leaders?|officials?|ministers?|ambassadors?|diplomats?|envoys?|council|commission|party)\b/i

/** The standing of a mention, by its kind, its office and state, and the noun that describes it. */
export function standingOf(mention: Mention): Standing {
  if (mention.kind === 'country') return 'public'
  const words = mention.name.toLowerCase().split(/\s+/)
  const head = singular(words.at(-1) ?? '')
  const described = mention.form === 'description' || mention.form === 'title'
  if (mention.kind === 'organisation') {
    const sort = sorts.get(mention.name)
    if (sort) return publicSorts.has(sort) ? 'public' : 'private'
    if (privateNouns.has(head) || (mention.form === 'name' && companyEndings.has(words.at(-1) ?? ''))) return 'private'
    return stateBody.test(mention.name) ? 'public' : 'unknown'
  }
  if (mention.kind === 'person') {
    if (mention.office && !privateOffice.test(mention.office)) return 'public'
    if (opinionGivers.has(head)) return 'opinion'
    return mention.office || (described && privateNouns.has(head)) ? 'private' : 'unknown'
  }
  if (opinionGivers.has(head)) return 'opinion'
  if (stateBody.test(mention.name)) return 'public'
  return privateNouns.has(head) ? 'private' : 'unknown'
}

const singular = (word: string) => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('men') ? `${word.slice(0, -3)}man` : word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word)
