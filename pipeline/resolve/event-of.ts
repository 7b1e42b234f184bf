import { createHash } from 'node:crypto'
import { edtfBounds } from '@/model/edtf'
import { quadClass } from '@/model/plover'
import { openEnd, type Account, type ResolvedEvent, type ResolvedReport } from '@/model/resolved-event'
import { countSources } from './independent-sources'
import { titleOf } from './title-of'

const span = ({ start, end }: ResolvedReport) => Date.parse(end) - Date.parse(start)
const named = ({ participants }: Account) => participants.filter(({ kind, role }) => kind === 'person' && role !== 'speaker').length

/** Which account is shown first: the most exact date, then the surest reading, the most people named, the earliest report. */
function byWorth(a: ResolvedReport, b: ResolvedReport): number {
  const published = (report: ResolvedReport) => report.source.publishedOn ?? openEnd
  return span(a) - span(b) || b.account.confidence - a.account.confidence || named(b.account) - named(a.account) || (published(a) < published(b) ? -1 : published(a) > published(b) ? 1 : a.id < b.id ? -1 : 1)
}

/** True where independent accounts give different places, ways or standings of one act. */
function isDisputed(reports: ResolvedReport[], sources: number): boolean {
  const several = (value: (account: Account) => string | null | undefined) => new Set(reports.map(({ account }) => value(account)).filter((one) => one != null && one !== 'mentioned')).size > 1
  return sources > 1 && (several((account) => account.place?.name) || several((account) => account.agreement?.status) || (reports[0]?.account.type !== 'CONSULT' && several((account) => account.mode)))
}

/** The id of a set of reports of one event: the same whenever the same report is the first of its block and days. */
const idOf = ({ id, block, start }: ResolvedReport) => createHash('sha256').update(`${block} ${start} ${id}`).digest('hex').slice(0, 16)

/** One event as all its reports together tell it, worked out from nothing but them. */
export function eventOf(reports: ResolvedReport[]): ResolvedEvent {
  const ranked = [...reports].sort(byWorth)
  const [first] = ranked as [ResolvedReport]
  const { account } = first
  const bounds = edtfBounds(account.date.edtf)
  const { sources, copies } = countSources(reports)
  const firstOf = <T>(value: (account: Account) => T | null): T | null => ranked.map((report) => value(report.account)).find((one) => one !== null) ?? null
  const agreement = firstOf((one) => one.agreement && { slug: one.agreement.slug, status: one.agreement.status })
  const speakers = ranked.flatMap((report) => report.account.participants.filter(({ role }) => role === 'speaker'))
  return {
    id: idOf(first), block: first.block,
    type: account.type, mode: account.mode, label: account.label, title: titleOf(account), quad: quadClass(account.type, account.mode), modality: account.modality,
    date: { edtf: account.date.edtf, start: first.start, end: first.end, precision: bounds?.precision ?? 'interval', inferred: account.date.inferred, words: account.date.basis.quote },
    place: firstOf((one) => one.place && { name: one.place.name, country: one.place.country }),
    agreement,
    condition: firstOf((one) => one.condition?.quote ?? null),
    quote: account.evidence.quote,
    speaker: speakers[0]?.actor ?? null,
    confidence: Math.max(...reports.map((report) => report.account.confidence)),
    sources, copies, disputed: isDisputed(ranked, sources),
    participants: [...account.participants, ...speakers.filter(({ actor }) => !account.participants.some((one) => one.role === 'speaker' && one.actor === actor))].map(({ role, actor, name, kind, country, office, words }) => ({ role, actor, name, kind, country, office, words })),
    outlets: [...new Set(ranked.map(({ source }) => source.outlet ?? source.agency).filter((outlet): outlet is string => outlet !== null))].sort(),
    reports: ranked.map(({ id }) => id),
  }
}
