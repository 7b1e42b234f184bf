import { edtfBounds } from '@/model/edtf'
import { quadClass } from '@/model/plover'
import type { Account, Participant, ResolvedEvent, ResolvedReport } from '@/model/resolved-event'
import { deadlineOf } from './deadline-of'
import { sourceGroups } from './independent-sources'
import { isDisputed } from './is-disputed'
import { daysOf } from './merge-keys'
import { byAge, byWorth, whyFirst } from './order-of-worth'
import { titleOf } from './title-of'

/**
 * The id of an event: that of the report which founded it, the earliest published of those of the exactest days. Later reports leave it as it is;
 * one that merges two events leaves the older id. An id that is no event's is a report's still, so it always leads to the event of that report.
 */
function idOf(reports: ResolvedReport[]): string {
  const days = Math.min(...reports.map(daysOf))
  return reports.filter((report) => daysOf(report) === days).sort(byAge)[0]?.id ?? ''
}

// Kinds of which a reader asks by when.
const timed = new Set(['REQUEST', 'THREATEN'])

const side = ({ country, actor }: Participant) => country ?? actor

/** Who takes part: all whom the first account names, then those of the others who are of no side that it has, then everyone who tells of it. */
function participantsOf([first, ...rest]: [Account, ...Account[]]): Participant[] {
  const all = [...first.participants]
  for (const one of rest.flatMap(({ participants }) => participants)) {
    const known = one.role === 'speaker' ? all.some(({ role, actor }) => role === 'speaker' && actor === one.actor) : all.some((other) => other.role !== 'speaker' && side(other) === side(one))
    if (!known) all.push(one)
  }
  return [...all.filter(({ role }) => role !== 'speaker'), ...all.filter(({ role }) => role === 'speaker')]
}

/** One event as all its reports together tell it, worked out from nothing but them. */
export function eventOf(reports: ResolvedReport[]): ResolvedEvent {
  const ranked = [...reports].sort(byWorth)
  const [first] = ranked as [ResolvedReport]
  const accounts = ranked.map((report) => report.account) as [Account, ...Account[]]
  const [account] = accounts
  const bounds = edtfBounds(account.date.edtf)
  const groups = sourceGroups(ranked)
  const sources = groups.length
  const firstOf = <T>(value: (account: Account) => T | null): T | null => accounts.map(value).find((one) => one !== null) ?? null
  const participants = participantsOf(accounts)
  return {
    id: idOf(reports), block: first.block,
    type: account.type, mode: account.mode, label: account.label, title: titleOf(account), quad: quadClass(account.type, account.mode), modality: account.modality,
    date: { edtf: account.date.edtf, start: first.start, end: first.end, precision: bounds?.precision ?? 'interval', inferred: account.date.inferred, words: account.date.basis.quote },
    place: firstOf((one) => one.place && { name: one.place.name, country: one.place.country }),
    agreement: firstOf((one) => one.agreement && { slug: one.agreement.slug, status: one.agreement.status }),
    condition: firstOf((one) => one.condition?.quote ?? null),
    deadline: timed.has(account.type) ? firstOf((one) => deadlineOf(one.evidence.quote, first.start)) : null,
    quote: account.evidence.quote,
    act: { start: account.act.start - account.evidence.start, end: account.act.end - account.evidence.start },
    speaker: participants.find(({ role }) => role === 'speaker')?.actor ?? null,
    confidence: Math.max(...accounts.map((one) => one.confidence)),
    sources, copies: groups.flat().length - sources, disputed: isDisputed(accounts, sources),
    participants: participants.map(({ role, actor, name, kind, country, office, words }) => ({ role, actor, name, kind, country, office, words })),
    outlets: [...new Set(ranked.map(({ source }) => source.outlet ?? source.agency).filter((outlet): outlet is string => outlet !== null))].sort(),
    reports: ranked.map(({ id }) => id),
    sourceNumbers: ranked.map(({ article }) => 1 + groups.findIndex((group) => group.includes(article))),
    whyFirst: whyFirst(ranked),
  }
}
