import { createHash } from 'node:crypto'
import { Modality } from '@/model/modality'
import { EventType, quadClass, typeLabel } from '@/model/plover'
import { openEnd, type KnownActor, type ResolvedEvent } from '@/model/resolved-event'
import { awayFromWeekend, dayInCrisis, makeCrises } from './crises'
import type { Random } from './random'
import type { World } from './world'

const dayMs = 86_400_000
const firstDay = Date.UTC(1990, 0, 1) / dayMs
const days = Date.UTC(2027, 0, 1) / dayMs - firstDay
const iso = (day: number) => new Date((firstDay + Math.max(0, Math.min(days - 1, day))) * dayMs).toISOString().slice(0, 10)

const typeWeights: Record<EventType, number> = {
  AGREE: 9, CONSULT: 28, SUPPORT: 8, CONCEDE: 2, COOPERATE: 6, AID: 4, RETREAT: 2, REQUEST: 10,
  ACCUSE: 9, REJECT: 5, THREATEN: 5, PROTEST: 2, SANCTION: 3, MOBILIZE: 2, COERCE: 2, ASSAULT: 3,
}
const modalityWeights: Record<Modality, number> = { occurred: 74, ongoing: 4, planned: 9, conditional: 4, requested: 3, denied: 2, negated: 2, hypothetical: 2 }
const modes: Partial<Record<EventType, string[]>> = { CONSULT: ['phone', 'meet', 'visit', 'multilateral'], AGREE: ['sign', 'ratify'] }
const labels: Record<string, string> = { phone: 'Phone call', meet: 'Meeting', visit: 'Visit', multilateral: 'Conference', sign: 'Signs agreement', ratify: 'Ratifies agreement' }

/** The `n`-th synthetic event and all before it: busy pairs, quiet ones, and crises in which one pair fills some months; more of all in later years, and fewer on weekends. */
export function* makeEvents(n: number, world: World, random: Random): Generator<ResolvedEvent> {
  const crises = makeCrises(random, world.dyads.length, days)
  for (let i = 0; i < n; i++) {
    const crisis = random.next() < 0.35 ? random.pick(crises) : undefined
    const day = awayFromWeekend(crisis ? dayInCrisis(crisis, random) : Math.floor(days * random.next() ** 0.8), random)
    const dyad = world.dyads[crisis?.dyad ?? random.skewed(world.dyads.length)]
    if (dyad) yield makeEvent(i, day < days ? day : random.below(days), dyad, world, random)
  }
}

function makeEvent(i: number, day: number, dyad: [KnownActor, KnownActor], world: World, random: Random): ResolvedEvent {
  const type = random.weighted(typeWeights)
  const mode = modes[type] ? random.pick(modes[type]) : null
  const modality = random.weighted(modalityWeights)
  const sides = random.next() < 0.5 ? dyad : ([dyad[1], dyad[0]] as const)
  const [source, target] = sides.map((state) => actorFor(state, world, random)) as [KnownActor, KnownActor]
  const spokesman = random.next() < 0.3 ? actorFor(dyad[0], world, random) : null
  const agreement = random.next() < 0.12 ? random.pick(world.agreements) : null
  const label = (mode && labels[mode]) ?? typeLabel[type]
  const title = `${label}: ${source.name} and ${target.name}`
  const opening = `${source.name} and ${target.name}: `
  const outlets = [...new Set(Array.from({ length: 1 + random.skewed(5) }, () => random.pick(world.outlets)))]
  return {
    id: `syn${createHash('sha256').update(`synthetic event ${i}`).digest('hex').slice(0, 13)}`,
    block: 'synthetic', type, mode, label, title, quad: quadClass(type, mode), modality,
    date: dateOf(day, random),
    place: null,
    agreement: agreement && { slug: agreement.slug, status: type === 'AGREE' ? 'signed' : 'mentioned' },
    condition: null,
    deadline: null,
    quote: `${opening}${label.toLowerCase()} number ${i}.`,
    act: { start: opening.length, end: opening.length + label.length },
    speaker: spokesman?.slug ?? null,
    confidence: Math.round(50 + 50 * random.next()) / 100,
    sources: outlets.length, copies: random.skewed(4), disputed: random.next() < 0.02,
    participants: [
      { ...partOf(source), role: 'source' },
      { ...partOf(target), role: type === 'CONSULT' || type === 'AGREE' ? 'source' : 'target' },
      ...(spokesman ? [{ ...partOf(spokesman), role: 'speaker' as const }] : []),
    ],
    outlets,
    reports: [],
    sourceNumbers: [],
    whyFirst: null,
  }
}

const partOf = ({ slug, name, kind, country }: KnownActor) => ({ actor: slug, name, kind, country, office: null, words: name })

/** Two times in five the state itself, else one of its people or bodies, the first of them most often. */
function actorFor(state: KnownActor, world: World, random: Random): KnownActor {
  const own = world.actorsOf.get(state.country ?? '') ?? [state]
  return (random.next() < 0.4 ? state : own[random.skewed(own.length)]) ?? state
}

/** Mostly a day; sometimes some days, a month, a year, or from a day on. The bounds are written down here: working a million of them out would take minutes. */
function dateOf(day: number, random: Random): ResolvedEvent['date'] {
  const luck = random.next()
  const first = iso(day)
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)]
  const date = { start: first, end: first, inferred: false, words: null }
  if (luck < 0.9) return { ...date, edtf: first, precision: 'day' }
  const last = iso(day + 1 + random.below(10))
  if (luck < 0.965) return { ...date, edtf: `${first}/${last}`, end: last, precision: 'interval', inferred: true }
  if (luck < 0.992) return { ...date, edtf: month, start: `${month}-01`, end: lastOfMonth(month), precision: 'month' }
  if (luck < 0.9985) return { ...date, edtf: year, start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' }
  return { ...date, edtf: `${first}/..`, end: openEnd, precision: 'interval', inferred: true }
}

const lastOfMonth = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
