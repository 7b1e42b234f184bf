import type { ResolvedEvent } from '@/model/resolved-event'
import { isMutual } from './block-of'
import { namedAt } from './named-states'
import { isPassive, type Phrase } from './provision-phrase'

type Told = Pick<ResolvedEvent, 'type' | 'mode' | 'quote' | 'participants'>

/** A party of an agreement that is no state, known by words in its names. */
export type Group = { key: string; words: string }

type Place = { party: string; start: number; end: number }

// "SLAVYANSK, Ukraine (Northwire) -- " says where, not who.
const dateline = /^\p{Lu}{3}[^a-z]*[^—–]{0,60}?\s(?:--?|—|–)\s/u
const insidePlace = /\b(?:in|of|on|at|to|from|with|against|near|over|into|between|upon|for|about|across|outside)\s+(?:(?:the|its|his|their)\s+)?(?:[\w’'-]+\s+){0,2}$/i
const joins = /^(?:['’]s)?(?:,|,? and|,? as well as|, )\s*(?:the\s+)?(?:[\p{L}’'-]+\s+){0,3}$/u

/** Everyone whom a sentence names and who can be a party: the event's own participants, states and bodies, and the groups of the agreement. */
function placesOf({ quote, participants }: Told, groups: Group[]): Place[] {
  const places: Place[] = groups.flatMap(({ key, words }) => [...quote.matchAll(new RegExp(`(?<![\\p{L}])(?:${words})\\p{L}*(?!-)`, 'giu'))].map((match) => ({ party: key, start: match.index, end: match.index + match[0].length })))
  const isGroup = (start: number, end: number) => places.some((one) => one.start < end + 1 && start <= one.end && groups.some(({ key }) => key === one.party))
  for (const { code, start, end } of namedAt(quote)) if (!isGroup(start, end)) places.push({ party: code, start, end })
  for (const { words, country, kind } of participants) {
    const start = words.length > 3 ? quote.indexOf(words) : -1
    if (start >= 0 && country && kind === 'person' && !isGroup(start, start + words.length)) places.push({ party: country, start, end: start + words.length })
  }
  const from = dateline.exec(quote)?.[0].length ?? 0
  return places.filter(({ start }) => start >= from).sort((a, b) => a.start - b.start || b.end - a.end)
}

const groupOf = (name: string, groups: Group[]) => groups.find(({ words }) => new RegExp(words, 'i').test(name))?.key

/** Those who act by the event's own fields, as parties; who agrees with another does so too. */
export function sourcesOf(event: Told, groups: Group[]): Set<string> {
  const isJoint = isMutual(event) || (event.type === 'AGREE' && event.mode === 'agree')
  const acting = event.participants.filter(({ role }) => role === 'source' || (role === 'target' && isJoint))
  return new Set(acting.flatMap(({ name, words, kind, country }) => (kind === 'country' ? null : groupOf(`${name} ${words}`, groups)) ?? country ?? []))
}

/** The one after "by": "declared by Kiev", "was endorsed on Monday by the Security Council". */
function agentOf({ quote }: Told, phrase: Phrase, places: Place[]): Place | undefined {
  const by = (isPassive(phrase) ? /^[^.;,]{0,40}?\bby (?:the )?(?:[\p{L}-]+ ){0,2}/u : /^ by (?:the )?(?:[\p{L}-]+ ){0,2}/u).exec(quote.slice(phrase.verb.end))
  return by ? places.find(({ start }) => start >= phrase.verb.end && Math.abs(start - phrase.verb.end - by[0].length) <= 12) : undefined
}

/** The name that a clause goes on about ("the United States, which violates"), else the last before it that is no place of the act. */
function subjectOf({ quote }: Told, phrase: Phrase, places: Place[]): Place | undefined {
  const before = places.filter(({ end }) => end <= phrase.start)
  const relative = before.findLast(({ end }) => /^(?: \p{Ll}+)?, (?:which|who)\b[^,;]*(?:,[^,;]*)?$/u.test(quote.slice(end, phrase.start)))
  return relative ?? before.findLast(({ start }) => !insidePlace.test(quote.slice(0, start)))
}

/** The body that an act's own noun names as the one who acts: "Monitors of the OSCE confirmed". */
function ofBody({ quote }: Told, { verb, noun }: Phrase, places: Place[]): Place | undefined {
  const isSubject = noun.end <= verb.start && !insidePlace.test(quote.slice(0, noun.start))
  return isSubject ? places.find(({ start, end }) => end <= verb.start && (start === noun.start || (start >= noun.end && /^ (?:of|from) (?:the )?$/.test(quote.slice(noun.end, start))))) : undefined
}

/**
 * The parties that do what a phrase of the event's sentence says: the one after "by", else the body that it begins with, else the one named last before
 * it (not as a place: "in Ukraine"), with those joined to it by "and"; else those who act by the event's fields.
 */
export function whoDoes(event: Told, phrase: Phrase, groups: Group[]): Set<string> {
  const places = placesOf(event, groups)
  const agent = agentOf(event, phrase, places)
  if (agent) return new Set([agent.party])
  const last = isPassive(phrase) ? undefined : (ofBody(event, phrase, places) ?? subjectOf(event, phrase, places))
  if (!last) return sourcesOf(event, groups)
  const joined = [last]
  for (const place of places.filter(({ end }) => end <= last.start).reverse()) {
    if (!joins.test(event.quote.slice(place.end, joined[0]?.start))) break
    joined.unshift(place)
  }
  return new Set(joined.map(({ party }) => party))
}

const reported = /\b(?:said|says|claim(?:s|ed)|told|according to)\b/i

/** The party of the one who tells what a sentence says, by the name before "said" ("Putin's spokesman said", "in Moscow the ministry said"); null where there is none. */
export function tellerIn(event: Told, groups: Group[]): string | null {
  const match = reported.exec(event.quote)
  if (!match) return null
  const before = placesOf(event, groups).filter(({ end }) => end <= match.index)
  return (before.findLast(({ start }) => !insidePlace.test(event.quote.slice(0, start))) ?? before.at(-1))?.party ?? null
}

const confirmed = /\b(?:report|confirm|certif|verif|find|found|stat|conclud|establish)\w*/i

/** True where one of the monitors tells it: as speaker or doer, or by name and verb before the phrase ("the IAEA reported that Iran had shipped"). */
export function isWatched({ quote, participants }: Told, phrase: Phrase, doers: Set<string>, monitors: string[]): boolean {
  const others = monitors.filter((monitor) => !doers.has(monitor))
  const named = namedAt(quote).find(({ code, end }) => others.includes(code) && end <= phrase.start && confirmed.test(quote.slice(end, phrase.start)))
  return named !== undefined || participants.some(({ role, country }) => role === 'speaker' && country !== null && others.includes(country))
}
