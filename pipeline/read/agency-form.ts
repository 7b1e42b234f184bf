import cities from '../lexicon/cities.json'
import countries from '../lexicon/countries.json'
import regions from '../lexicon/regions.json'

type CountryRow = { name: string; adjectives?: string[]; people?: string[]; capitals?: string[]; also?: string[] }

const places = new Set([
  ...Object.values(cities).flat(), ...Object.values(regions).flat(),
  ...Object.values(countries as Record<string, CountryRow>).flatMap(({ name, adjectives = [], people = [], capitals = [], also = [] }) => [name, ...adjectives, ...people, ...capitals, ...also]),
].map((name) => name.toLowerCase()))

const name = /^(?:The\s+)?\p{Lu}[\p{L}\p{N}'’.&/-]*(?:\s+(?:(?:of|and|de|for)\s+)?\p{Lu}[\p{L}\p{N}'’.&/-]*){0,4}$/u
const day = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\b/i
const role = /\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|contributing|bureau|desk|chief|team|guest|special|analysis|opinion|update\w*|file|photos?|video|exclusive|breaking|live|corrected|published|posted|min(?:ute)?s?|read|views?|comments?|share|print|email|news analysis)\b/i
const press = /(?:\b(?:news|press|wires?|newswires?|agency|agence|agencia|agentur|service|media|telegraph agency)\b|wire$)/i

/** True for what may name an agency where an agency's name stands ("GENEVA (Northwire) --"): one to five capitalised words, no place, day or office. */
export const mayBeAgency = (text: string): boolean => {
  const bare = text.trim()
  return bare.length >= 2 && bare.length <= 40 && name.test(bare) && !bare.endsWith('.') && !places.has(bare.toLowerCase()) && !day.test(bare) && !role.test(bare)
}

/** True for what names an agency also beside a person ("Priya Lang, Delta Press"), where another person may stand: one word of four letters, or a word for the press. */
export const isAgencyBesidePerson = (text: string): boolean => mayBeAgency(text) && (press.test(text.trim()) || /^\S{4,}$/.test(text.trim()))
