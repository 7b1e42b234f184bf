import type { EventLink, LinkKind } from '@/model/event-link'
import { isFact } from '@/model/modality'
import type { ResolvedEvent } from '@/model/resolved-event'
import { isMutual } from './block-of'
import { contentWords } from './said-alike'

/** What linking asks of an event. */
export type Chained = Pick<ResolvedEvent, 'id' | 'type' | 'mode' | 'modality' | 'date' | 'quote' | 'participants'>

type Finding = { kind: LinkKind; reason: string } | null

const dayMs = 86_400_000
const daysFrom = (earlier: string, later: string) => (Date.parse(later) - Date.parse(earlier)) / dayMs

const parties = (event: Chained, role: string) => new Set(event.participants.filter((one) => one.role === role).map(({ country, actor }) => country ?? actor))
const sides = (event: Chained) => new Set([...parties(event, 'source'), ...parties(event, 'target')])
const meet = (a: Set<string>, b: Set<string>) => [...a].some((one) => b.has(one))
const isPart = (a: Set<string>, b: Set<string>) => [...a].every((one) => b.has(one))
const people = (event: Chained) => new Set(event.participants.filter(({ kind, role }) => kind === 'person' && (role === 'source' || role === 'target')).map(({ actor }) => actor))

// Days and numbers are shared by sentences on the most different things.
const plain = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|one|two|three|four|five|six|seven|eight|nine|ten|days?|weeks?|years?|months?|statement|minister|president|government|country|people|according|officials?)$/

/** The words that both sentences have beside names, days and numbers, as the first has them. */
function sharedWords(a: Chained, b: Chained): string[] {
  const [words, others] = [a, b].map(({ quote }) => (quote.match(/(?<![\p{L}])\p{Ll}{4,}(?![\p{L}])/gu) ?? []).filter((word) => !plain.test(word))) as [string[], string[]]
  const stems = contentWords(others.join(' '))
  return [...new Map(words.flatMap((word) => [...contentWords(word)].filter((stem) => stems.has(stem)).map((stem) => [stem, word] as const))).values()]
}

const saysSo = /\b(?:in (?:answer|response|reply) to|(?:reject|refus|dismiss|defi|ignor|heed|compli|accept|met|meet)\w* (?:the|a|an|its|his|her|their|this|that)? ?(?:[\w’'-]+ ){0,2}(?:demand|call|appeal|request|ultimatum|deadline)s?)\b/i

/** Why a later event answers a demand: its sentence says so and turns to the one who made it, or both sentences are about the same things. */
function whyAnswer(opener: Chained, later: Chained): string | null {
  const [words] = saysSo.exec(later.quote) ?? []
  if (words && daysFrom(opener.date.start, later.date.start) <= 14 && meet(parties(later, 'target'), parties(opener, 'source'))) return `the sentence says so: “${words}”`
  const shared = sharedWords(opener, later)
  return shared.length >= 2 ? `both speak of ${shared.slice(0, 4).join(', ')}` : null
}

/** A demand is answered where those asked accept, refuse or promise it, and has its outcome where they do it. */
function fromDemand(opener: Chained, later: Chained): Finding {
  const days = daysFrom(opener.date.start, later.date.start)
  if (!isFact(later.modality) || days < 0 || days > 45 || !meet(parties(opener, 'target'), parties(later, 'source'))) return null
  const back = parties(later, 'target')
  if (back.size && !meet(back, parties(opener, 'source')) && !isPart(back, parties(opener, 'target'))) return null
  const kind = ['CONCEDE', 'REJECT', 'AGREE'].includes(later.type) ? 'answer' : ['RETREAT', 'AID', 'COOPERATE'].includes(later.type) ? 'outcome' : null
  const reason = kind && whyAnswer(opener, later)
  return kind && reason ? { kind, reason } : null
}

// What is threatened, and the kinds of acts that carry it out.
const threats: [RegExp, string[], string][] = [
  [/sanction|costs?\b|asset|visa|measures|tariff|embargo|isolat/i, ['SANCTION'], 'sanctions'],
  [/expel|expuls|diplomat/i, ['SANCTION', 'COERCE'], 'expulsion'],
  [/\bforce\b|strike|attack|bomb|invade|military|\bwar\b|troops|retaliat/i, ['ASSAULT', 'MOBILIZE'], 'force'],
  [/withdraw|quit|leave|pull out|walk out|suspend|cut off/i, ['RETREAT', 'AGREE', 'REJECT'], 'leaving'],
]

/** A threat is carried out where the one who made it does the thing to the one threatened, and is not where it says that it did not. */
function fromThreat(opener: Chained, later: Chained): Finding {
  const days = daysFrom(opener.date.start, later.date.start)
  if (days < 0 || days > 120 || !meet(parties(opener, 'source'), parties(later, 'source')) || !meet(parties(opener, 'target'), parties(later, 'target'))) return null
  const threat = threats.find(([words, types]) => words.test(opener.quote) && types.includes(later.type) && (types[0] !== 'RETREAT' || words.test(later.quote)))
  if (!threat) return null
  if (isFact(later.modality)) return { kind: 'carried out', reason: `${threat[2]} had been threatened by the same on the same` }
  return later.modality === 'negated' ? { kind: 'not carried out', reason: `${threat[2]} had been threatened, and did not come` } : null
}

const callsOff = /cancel|call(ed|s)? off|put off|postpone|scrap|walk(ed)? out/i

/** A plan is held where the same do the same about the day that was planned, and called off where one of them says so. */
function fromPlan(opener: Chained, later: Chained): Finding {
  const early = daysFrom(opener.date.start, later.date.start)
  const late = daysFrom(opener.date.end, later.date.start)
  if (daysFrom(opener.date.start, opener.date.end) > 31 || late > 3) return null
  const same = later.type === opener.type && early >= 0 && (isPart(sides(later), sides(opener)) || isPart(sides(opener), sides(later)))
  const [one, other] = [people(opener), people(later)]
  const others = one.size > 0 && other.size > 0 && !meet(one, other)
  const otherWay = opener.mode !== later.mode && ![opener.mode, later.mode].some((mode) => mode === null || mode === 'talks' || mode === 'meeting')
  if (same && isFact(later.modality) && !others && !otherWay) return { kind: 'held', reason: late <= 0 ? 'the same parties, on the day that was planned' : 'the same parties, close to the day that was planned' }
  if (same && !others && (later.modality === 'negated' || later.modality === 'denied')) return { kind: 'called off', reason: 'the same parties; it did not take place' }
  return ['REJECT', 'RETREAT'].includes(later.type) && early >= -45 && isFact(later.modality) && callsOff.test(later.quote) && meet(parties(later, 'source'), sides(opener)) && sharedWords(opener, later).length > 0
    ? { kind: 'called off', reason: `the sentence says so: “${callsOff.exec(later.quote)?.[0]}”` }
    : null
}

const isPlan = ({ type, modality }: Pick<Chained, 'type' | 'modality'>) => modality === 'planned' && (type === 'CONSULT' || type === 'AGREE')

/** What an event opens that a later one can close; null where nothing. */
function opening(event: Chained): ((opener: Chained, later: Chained) => Finding) | null {
  if (isPlan(event)) return fromPlan
  if (event.type === 'THREATEN' && (isFact(event.modality) || event.modality === 'conditional')) return fromThreat
  return event.type === 'REQUEST' && isFact(event.modality) && !isMutual(event) ? fromDemand : null
}

export const isOpening = (event: Chained): boolean => opening(event) !== null

/** The links from a demand, a threat or a plan to what came of it among other events: of each kind the first. The same in whatever order they come. */
export function linksFrom(opener: Chained, others: Chained[]): EventLink[] {
  const judge = opening(opener)
  if (!judge) return []
  const links = new Map<LinkKind, EventLink>()
  const near = (event: Chained) => Math.abs(daysFrom(opener.date.start, event.date.start))
  for (const later of others.filter(({ id, quote }) => id !== opener.id && quote !== opener.quote).sort((a, b) => near(a) - near(b) || (a.id < b.id ? -1 : 1))) {
    const finding = judge(opener, later)
    if (finding && !links.has(finding.kind)) links.set(finding.kind, { from: opener.id, to: later.id, ...finding })
  }
  return [...links.values()]
}
