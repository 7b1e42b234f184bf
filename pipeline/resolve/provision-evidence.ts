import { isFact } from '@/model/modality'
import type { ProvisionEvidence, Stance, Weight } from '@/model/provision'
import type { ResolvedEvent } from '@/model/resolved-event'
import agreements from '@/pipeline/lexicon/agreements.json'
import { isOfAct } from './is-of-act'
import { namedStates } from './named-states'
import { phrasesOf, standingOf, type Phrase } from './provision-phrase'
import { knownTexts, type AgreementText } from './provisions-of'
import { isWatched, sourcesOf, tellerIn, whoDoes } from './who-does'

type Told = Pick<ResolvedEvent, 'id' | 'type' | 'mode' | 'modality' | 'date' | 'place' | 'agreement' | 'quote' | 'act' | 'participants'>
type Entry = AgreementText['provisions'][number]
type Finding = { parties: Set<string>; stance: Stance; weight: Weight; reason: string }

const dateOf = new Map((agreements as { slug: string; date: string }[]).map(({ slug, date }) => [slug, date]))
const dayMs = 86_400_000

/** True where an event comes after the agreement, while it is watched, and is about it or the countries that it concerns. Agreeing on it is not keeping it. */
function isUnder({ slug, concerns, watchedUntil }: AgreementText, event: Told): boolean {
  const agreedOn = dateOf.get(slug) ?? ''
  if (event.date.start < agreedOn || (watchedUntil && event.date.start > watchedUntil)) return false
  if (event.type === 'AGREE' && isFact(event.modality) && Date.parse(event.date.start) - Date.parse(agreedOn) <= 2 * dayMs) return false
  const named = namedStates(event.quote)
  const countries = [event.place?.country, ...event.participants.map(({ country }) => country)]
  return event.agreement?.slug === slug || concerns.some((country) => countries.includes(country) || named.has(country))
}

const wordsOnly = new Set(['ACCUSE', 'REJECT', 'THREATEN', 'REQUEST', 'SUPPORT'])
const statesOf = ({ participants }: Told) => participants.filter(({ role }) => role === 'source').map(({ country }) => country)

/** True where another party says it of those who do it: then it is a claim. What monitors say is none. */
function isClaimed(event: Told, doers: Set<string>, { monitors, groups }: AgreementText): boolean {
  const speakers = event.participants.filter(({ role }) => role === 'speaker').map(({ country }) => country)
  const tellers = [...speakers, ...(wordsOnly.has(event.type) ? statesOf(event) : []), tellerIn(event, groups)]
  return tellers.some((one) => one !== null && !doers.has(one) && !monitors.includes(one))
}

/** True where one asks another; an order to one's own is a deed. */
function isAsked({ type, participants }: Told): boolean {
  const states = (role: string) => participants.filter((one) => one.role === role).map(({ country }) => country)
  return type === 'REQUEST' && !(states('target').length && states('target').every((one) => one !== null && states('source').includes(one)))
}

const isIn = ({ types, unless }: Entry['done'], event: Told) => (!types || types.includes(event.type) || event.type === 'ACCUSE') && !(unless && new RegExp(unless, 'i').test(event.quote))

type Judgement = Omit<Finding, 'parties'> | null

const claim = (reason: string): Judgement => ({ stance: 'against', weight: 'claim', reason })
const refusal = (reason: string): Judgement => ({ stance: 'against', weight: 'refusal', reason })

// "Drafted a law granting amnesty", "offers an amnesty".
const preparing = /\b(?:draft|propos|offer|prepar|submit)\p{Ll}*\b[^;.]{0,60}$/iu

/** What a sentence that names a break of a provision says: a deed, a threat of it, or only a claim. */
function judgeBroken(phrase: Phrase, event: Told, doers: Set<string>, text: AgreementText): Judgement {
  const standing = standingOf(phrase)
  const isReal = isFact(event.modality)
  if (event.type === 'THREATEN' && (standing === 'wished' || statesOf(event).some((one) => one !== null && doers.has(one)))) return isReal && (standing === 'wished' || standing === 'done') ? refusal('it threatens to break this') : null
  if (standing === 'claimed' || (event.type === 'ACCUSE' && standing === 'done')) return claim('it is accused of this')
  if (standing !== 'done' || !isReal || isAsked(event)) return null
  return isClaimed(event, doers, text) ? claim('another says this of it') : { stance: 'against', weight: 'deed', reason: 'it acts against this' }
}

/** What a sentence that names a keeping of a provision says: a deed, its completion, a promise, or a refusal. */
function judgeDone(phrase: Phrase, event: Told, doers: Set<string>, text: AgreementText): Judgement {
  const standing = standingOf(phrase)
  const isReal = isFact(event.modality)
  if (standing === 'denied' || standing === 'claimed' || isAsked(event) || event.type === 'THREATEN') return null
  if (event.type === 'ACCUSE' && !statesOf(event).some((one) => one !== null && doers.has(one))) return null
  if (standing === 'refused' || standing === 'not done') return !isReal || isClaimed(event, doers, text) ? null : refusal(standing === 'refused' ? 'it refuses this' : 'it has not done this')
  if (event.type === 'AGREE' && ['promise', 'offer', 'agree', 'accept'].includes(event.mode ?? '')) return { stance: 'for', weight: 'promise', reason: 'it promises this' }
  if (!isReal || standing === 'wished' || event.type === 'REJECT') return event.modality === 'planned' ? { stance: 'for', weight: 'promise', reason: 'it plans this' } : null
  if (preparing.test(event.quote.slice(0, phrase.verb.end))) return { stance: 'for', weight: 'promise', reason: 'it prepares this' }
  const weight = phrase.full ? 'completion' : 'deed'
  return { stance: 'for', weight, reason: isWatched(event, phrase, doers, text.monitors) ? 'the monitors say so' : phrase.full ? 'it completes this' : 'it acts on this' }
}

/** A refusal of the thing itself: "ruled out an amnesty". */
function judgeRefused(phrase: Phrase, event: Told): Judgement {
  return event.type === 'REJECT' && isFact(event.modality) && standingOf(phrase) === 'done' ? refusal('it refuses this') : null
}

const isWithin = (some: Set<string>, others: Set<string>) => some.size > 0 && [...some].every((one) => others.has(one))

const yearsBefore: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 }

/** True where what a phrase tells was years ago, before the agreement: "had directed snipers who shot protesters a year ago". */
function isLongPast({ quote, date }: Told, { end }: Phrase, { slug }: AgreementText): boolean {
  const years = yearsBefore[/^[^.;,]{0,40}?\b(a|one|two|three|four|five) years? ago\b/i.exec(quote.slice(end))?.[1]?.toLowerCase() ?? '']
  return years !== undefined && `${Number(date.start.slice(0, 4)) - years}${date.start.slice(4)}` < (dateOf.get(slug) ?? '')
}

const refusing = 'reject\\w*|refus\\w*|rul(?:es|ed) out|declin\\w*|turn(?:s|ed) down'

/** What an event's sentence says of one provision, and of whom: of each party the first that is found. */
function judge({ about, since, done, broken }: Entry, text: AgreementText, event: Told): Finding[] {
  const find = (acts: Entry['done']) => (isIn(acts, event) ? phrasesOf(event.quote, acts.about ?? about, acts.words, acts.full) : [])
  const refused = phrasesOf(event.quote, about, refusing).filter(({ verb, noun }) => verb.end <= noun.start && !/\b(?:with|of|by|from)\b/.test(event.quote.slice(verb.end, noun.start)))
  const canBreach = since ? event.date.start >= since : event.date.start > (dateOf.get(text.slug) ?? '')
  const judges = [...(canBreach ? find(broken) : []).map((phrase) => ({ phrase, judgeIt: judgeBroken })), ...find(done).map((phrase) => ({ phrase, judgeIt: judgeDone })), ...refused.map((phrase) => ({ phrase, judgeIt: judgeRefused }))]
  return judges.flatMap(({ phrase, judgeIt }): Finding[] => {
    const doers = whoDoes(event, phrase, text.groups)
    const isMonitored = isWithin(doers, new Set(text.monitors))
    if (!(isMonitored || isOfAct(event, phrase, isWithin(doers, sourcesOf(event, text.groups)))) || isLongPast(event, phrase, text)) return []
    const finding = judgeIt(phrase, event, doers, text)
    return finding ? [{ parties: new Set([...doers, ...[...doers].flatMap((one) => text.bodies?.[one] ?? [])]), ...finding }] : []
  })
}

/** Every provision of a known agreement that an event speaks for or against, by the party that it speaks of. */
export function provisionEvidence(event: Told): ProvisionEvidence[] {
  return knownTexts.filter((text) => isUnder(text, event)).flatMap((text) =>
    text.provisions.flatMap((provision) => {
      const findings = judge(provision, text, event)
      return provision.obliges.flatMap((party): ProvisionEvidence[] => {
        const found = findings.find(({ parties }) => parties.has(party))
        return found ? [{ agreement: text.slug, number: provision.number, party, event: event.id, stance: found.stance, weight: found.weight, reason: found.reason }] : []
      })
    }),
  )
}
