import { groupBy } from '@/lib/group-by'
import { openEnd, type Account, type Participant, type ResolvedEvent, type ResolvedReport, type StoredReport } from '@/model/resolved-event'
import type { ResolvedArticle } from '@/model/resolved-article'
import type { Resolving } from './store-article'

/** A participant of a test, known by its name. */
export const part = (role: Participant['role'], name: string, country: string | null, kind: Participant['kind'] = 'person'): Participant => ({
  role, name, country, kind, actor: name.toLowerCase().replaceAll(' ', '-'), office: null, words: name, start: 0, end: name.length,
})

const callers = [part('source', 'John Kerry', 'USA'), part('target', 'Sergei Lavrov', 'RUS')]

/** A report of a test: `act` stands for what sort of act it tells of, and reports of one act and day are of one event. */
export function report(act: string, { day = '2014-04-21', ...given }: Partial<Account> & { day?: string } = {}): ResolvedReport {
  const quote = `A sentence about a ${act}.`
  const account: Account = {
    type: 'CONSULT', mode: 'phone', label: act, modality: 'occurred', date: { edtf: day, inferred: false, basis: { quote: 'on Monday', start: 0, end: 9, anchor: 'publication', rule: 'weekday' } }, place: null, agreement: null,
    participants: callers, act: { start: 0, end: 1, quote: act }, condition: null, evidence: { start: 0, end: quote.length, quote }, quantities: [], occasion: null, confidence: 0.8, rule: 'act-verb', ...given,
  }
  return { id: `${act}-${day}`, article: '', block: act, keys: [act], start: day, end: day, account, source: { outlet: null, agency: null, publishedOn: '2014-04-22', signature: [] } }
}

/** An article of a test with these reports; everyone whom they name is known. */
export function articleOf(id: string, reports: ResolvedReport[], given: Partial<ResolvedArticle> & { outlet?: string; title?: string | null } = {}): ResolvedArticle {
  const { outlet = 'Harbour Times', title = id, ...rest } = given
  const people = reports.flatMap(({ account }) => account.participants)
  const codes = [...new Set(people.flatMap(({ country }) => country ?? []))]
  return {
    article: { id, url: null, title, outlet, agency: null, byline: null, language: 'en', publishedAt: '2014-04-22', publishedOn: '2014-04-22', publishedBasis: null, dateline: null, body: `The body of ${id}.`, cut: [] },
    mentions: [], dates: [], quotations: [], offices: [], agreements: [], plans: [], signature: [], bands: [], reports,
    countries: codes.map((code) => ({ code, slug: code.toLowerCase(), name: code, kind: 'country' as const })),
    actors: people.map(({ actor: slug, name, kind, country }) => ({ slug, name, kind, country, names: [name] })),
    ...rest,
  }
}

/** What these reports tell of together; named after the one with the lowest id. */
export function eventOf(reports: ResolvedReport[], given: Partial<ResolvedEvent> = {}): ResolvedEvent {
  const sorted = reports.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const [first] = sorted as [ResolvedReport]
  const { type, mode, label, modality, date, participants, agreement } = first.account
  return {
    id: first.id, block: first.block, type, mode, label, title: label, quad: 'verbal-cooperation', modality, place: null, condition: null, deadline: null, quote: first.account.evidence.quote, act: { start: 0, end: 1 },
    date: { edtf: date.edtf, start: first.start, end: first.end || openEnd, precision: 'day', inferred: false, words: 'on Monday' }, agreement: agreement && { slug: agreement.slug, status: agreement.status },
    speaker: participants.find(({ role }) => role === 'speaker')?.actor ?? null, confidence: 0.8, sources: reports.length, copies: 0, disputed: false, participants,
    outlets: [...new Set(reports.flatMap(({ source }) => source.outlet ?? []))], reports: sorted.map(({ id }) => id), sourceNumbers: sorted.map((_, i) => i + 1), whyFirst: null, ...given,
  }
}

/** A resolve step of a test: reports are of one event where `groupOf` gives them one name; nothing is linked and nothing is evidence unless `given` says so. */
export function resolvingBy(groupOf: (report: ResolvedReport) => string = ({ block, start }) => `${block} ${start}`, given: Partial<Resolving> = {}): Resolving {
  const mergeReports = (fresh: ResolvedReport[], stored: StoredReport[]) => [...groupBy([...stored.map(({ report }) => report), ...fresh], groupOf).values()].map((reports) => eventOf(reports))
  return { sameAct: (a, b) => (a.block === b.block ? 1 : 0), mergeReports, evidenceOf: () => [], bearingOn: () => [], isOpening: () => false, canFollow: () => false, linksFrom: () => [], ...given }
}
