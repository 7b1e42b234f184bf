import { isFact } from '@/model/modality'
import type { EventType } from '@/model/plover'
import type { ProvisionEvidence, Stance, Weight } from '@/model/provision'
import type { ResolvedEvent } from '@/model/resolved-event'
import agreements from '@/pipeline/lexicon/agreements.json'
import { isMutual } from './block-of'
import { knownTexts, type AgreementText } from './provisions-of'

type Told = Pick<ResolvedEvent, 'id' | 'type' | 'mode' | 'modality' | 'date' | 'place' | 'agreement' | 'quote' | 'participants'>
type Entry = AgreementText['provisions'][number]
type Finding = { stance: Stance; weight: Weight; reason: string }

const dateOf = new Map((agreements as { slug: string; date: string }[]).map(({ slug, date }) => [slug, date]))
const dayMs = 86_400_000
const has = (words: string, text: string) => new RegExp(words, 'i').test(text)

/** True where an event comes after the agreement, while it is watched, and is about it or the countries that it concerns. Agreeing on it is not keeping it. */
function isUnder({ slug, concerns, watchedUntil }: AgreementText, event: Told): boolean {
  const agreedOn = dateOf.get(slug) ?? ''
  if (event.date.start < agreedOn || (watchedUntil && event.date.start > watchedUntil)) return false
  if (event.type === 'AGREE' && isFact(event.modality) && Date.parse(event.date.start) - Date.parse(agreedOn) <= 2 * dayMs) return false
  const countries = [event.place?.country, ...event.participants.map(({ country }) => country)]
  return event.agreement?.slug === slug || concerns.some((country) => countries.includes(country))
}

/** Tells in which roles a party (a country's code, or the key of a group) is in an event. */
function rolesOf(party: string, text: AgreementText, event: Told): Set<string> {
  const groups = text.groups.map(({ key, words }) => ({ key, named: (name: string) => has(words, name) }))
  const group = groups.find(({ key }) => key === party)
  const own = event.participants.filter(({ country, name, words, kind }) => {
    const ofGroup = groups.some(({ named }) => kind !== 'country' && named(`${name} ${words}`))
    return group ? kind !== 'country' && group.named(`${name} ${words}`) : country === party && !ofGroup
  })
  return new Set(own.map(({ role }) => (role === 'target' && isMutual(event) ? 'source' : role)))
}

// Words against a provision are no deed against it.
const refusals: Partial<Record<EventType, Omit<Finding, 'stance'>>> = { REJECT: { weight: 'refusal', reason: 'it refuses this' }, THREATEN: { weight: 'refusal', reason: 'it threatens to break this' } }

/** What an event says of one party's keeping of one provision; null where nothing. */
function judge(provision: Entry, party: string, text: AgreementText, event: Told): Finding | null {
  const roles = rolesOf(party, text, event)
  const { type, modality, quote } = event
  const matches = ({ types, words }: Entry['done']) => types.includes(type) && has(words, quote)
  if (type === 'ACCUSE' && roles.has('target') && isFact(modality)) return { stance: 'against', weight: 'claim', reason: 'it is accused of this' }
  const isWatched = event.participants.some(({ role, country }) => (role === 'source' || role === 'speaker') && country !== null && text.monitors.includes(country))
  if (isWatched && !roles.has('source') && roles.size && isFact(modality) && has(provision.done.words, quote) && type === 'SUPPORT') return { stance: 'for', weight: 'deed', reason: 'the monitors confirm it' }
  if (!roles.has('source')) return null
  if (isFact(modality) && matches(provision.broken)) return { stance: 'against', ...(refusals[type] ?? { weight: 'deed', reason: 'it acts against this' }) }
  if (type === 'AGREE' && ['promise', 'offer', 'agree'].includes(event.mode ?? '')) return { stance: 'for', weight: 'promise', reason: 'it promises this' }
  if (!matches(provision.done)) return null
  if (!isFact(modality)) return modality === 'planned' ? { stance: 'for', weight: 'promise', reason: 'it plans this' } : null
  return provision.done.full && has(provision.done.full, quote) ? { stance: 'for', weight: 'completion', reason: 'it completes this' } : { stance: 'for', weight: 'deed', reason: 'it acts on this' }
}

/** Every provision of a known agreement that an event speaks for or against, by the party that it speaks of. */
export function provisionEvidence(event: Told): ProvisionEvidence[] {
  return knownTexts.filter((text) => isUnder(text, event)).flatMap((text) =>
    text.provisions.filter(({ about }) => has(about, event.quote)).flatMap((provision) =>
      provision.obliges.flatMap((party) => {
        const finding = judge(provision, party, text, event)
        return finding ? [{ agreement: text.slug, number: provision.number, party, event: event.id, ...finding }] : []
      }),
    ),
  )
}
