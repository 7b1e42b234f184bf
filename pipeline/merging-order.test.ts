import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import type { Article } from '@/model/article'
import type { ResolvedArticle } from '@/model/resolved-article'
import { Account, type Participant, type ResolvedReport } from '@/model/resolved-event'
import { countryOf } from './resolve/known-countries'
import { resolveEvents } from './resolve/merge-reports'
import { anAccount, aReport, someone } from './resolve/report-for-tests'
import { resolving } from './resolve/resolving'
import { bandsOf, signatureOf } from './resolve/signature'
import { storeArticle } from './store/store-article'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const databases: TestDatabase[] = []
beforeEach(async () => {
  await closeDb()
  databases.push(await createTestDatabase())
})
afterAll(async () => {
  await closeDb()
  for (const database of databases.reverse()) await database.drop()
})

/** Numbers below n, the same for every run with one seed (Lehmer's generator). */
function dice(seed: number) {
  let state = seed
  return (n: number) => (state = (state * 48271) % 2147483647) % n
}

const people: [string, string][] = [['John Kerry', 'USA'], ['Barack Obama', 'USA'], ['Sergei Lavrov', 'RUS'], ['Vladimir Putin', 'RUS'], ['Angela Merkel', 'DEU']]
const states: [string, string][] = [['United States', 'USA'], ['Russia', 'RUS'], ['Germany', 'DEU']]
const spans = ['2014-04-10', '2014-04-11', '2014-04-21', '2014-04-22', '2014-05-03', '2014-04', '2014-04-18/2014-04-22', '2014-04-20/2014-04-25', '2014-04-09/2014-05-05', '2014', '2014-05']
const sentences = ['They spoke about the monitors and the seized buildings.', 'They spoke about prisoners and an exchange of them.', 'The withdrawal of troops from the frontier was demanded again.', 'Troops must be withdrawn from the frontier, it was said.']

const publishedOn = '2014-06-01'

/** Accounts of few parties, days and words, so that much of it can be one event and much is ambiguous. */
function account(roll: (n: number) => number): Account {
  const one = (role: Participant['role']) => {
    const list = roll(3) ? people : states
    const [name, country] = list[roll(list.length)] as [string, string]
    return someone(role, name, country, list === people ? 'person' : 'country')
  }
  const quote = sentences[roll(sentences.length)] as string
  const kinds: Partial<Account>[] = [{}, { mode: 'meeting', label: 'Meeting' }, { mode: 'talks', label: 'Talks' }, { type: 'REQUEST', mode: 'urge', label: 'Urges' }, { modality: 'planned' }]
  return anAccount({ ...kinds[roll(kinds.length)], edtf: spans[roll(spans.length)] as string, participants: [one('source'), one('target'), ...(roll(4) ? [] : [one('target')])], evidence: { start: 0, end: quote.length, quote } })
}

function articleOf(id: string, reports: ResolvedReport[]): ResolvedArticle {
  const article: Article = {
    id, url: null, title: id, outlet: id, agency: null, byline: null, language: 'en', publishedAt: publishedOn, publishedOn, publishedBasis: null, dateline: null, body: id, cut: [],
  }
  const participants = reports.flatMap((report) => report.account.participants)
  const signature = reports[0]?.source.signature ?? []
  return {
    article, mentions: [], dates: [], quotations: [], offices: [], agreements: [], reports, plans: [], signature, bands: bandsOf(signature),
    countries: ['USA', 'RUS', 'DEU'].map(countryOf),
    actors: participants.map(({ actor: slug, name, kind, country }) => ({ slug, name, kind, country, names: [name] })),
  }
}

function articles(seed: number, count: number): ResolvedArticle[] {
  const roll = dice(seed)
  return Array.from({ length: count }, (_, i) => {
    const reports = Array.from({ length: 1 + roll(3) }, (_, at) => ({ ...aReport(`a${i}`, account(roll), { publishedOn, signature: signatureOf(`story ${i} by its own hand`) }), at })).map(({ at, ...report }) => ({ ...report, id: `${report.id} ${at}` }))
    return articleOf(`a${i}`, reports)
  })
}

const shuffled = <T>(list: T[], roll: (n: number) => number): T[] => list.map((item) => ({ item, at: roll(1_000_000) })).sort((a, b) => a.at - b.at).map(({ item }) => item)

/** Every event with its reports and all that is shown of it, in the order of their ids; `seq` only says in which order they were written. */
async function contents(): Promise<string> {
  const events = await db().event.findMany({ orderBy: { id: 'asc' }, include: { participants: { orderBy: { position: 'asc' } }, lanes: { orderBy: [{ kind: 'asc' }, { key: 'asc' }] }, reports: { select: { id: true }, orderBy: { id: 'asc' } }, linksTo: { orderBy: [{ toId: 'asc' }, { kind: 'asc' }] }, evidence: true }, omit: { seq: true } })
  return JSON.stringify(events, null, 1)
}

test.each([11, 12])('any order of the same articles gives the same events under the same ids (set %i)', async (seed) => {
  const roll = dice(seed * 1009)
  const given = articles(seed, 24)
  let expected = ''
  for (let round = 0; round < 3; round++) {
    await db().$executeRaw`TRUNCATE article, event CASCADE`
    for (const article of round ? shuffled(given, roll) : given) await storeArticle(article, resolving)
    const found = await contents()
    expected ||= found
    expect(found).toBe(expected)
  }
})

test('what is stored one by one is what all reports together tell at once', async () => {
  for (const article of articles(5, 40)) await storeArticle(article, resolving)
  const stored = await db().report.findMany({ include: { article: { select: { outlet: true, agency: true, publishedOn: true, signature: true } } } })
  const reports = stored.map(({ id, articleId, block, keys, startsOn, endsOn, account, article }): ResolvedReport => ({
    id, article: articleId, block, keys, start: startsOn.toISOString().slice(0, 10), end: endsOn.toISOString().slice(0, 10), account: Account.parse(account),
    source: { ...article, publishedOn: article.publishedOn?.toISOString().slice(0, 10) ?? null },
  }))
  const atOnce = resolveEvents(reports).map(({ id, reports }) => `${id}: ${reports.toSorted().join()}`)
  const oneByOne = (await db().event.findMany({ include: { reports: true } })).map(({ id, reports }) => `${id}: ${reports.map((report) => report.id).sort().join()}`)
  expect(oneByOne.sort()).toEqual(atOnce.sort())
  expect(oneByOne.length).toBeLessThan(reports.length)
})

test('every id that an event ever had leads to the event that holds its reports now', async () => {
  const given = articles(21, 40)
  const seen = new Map<string, Set<string>>()
  for (const article of given) {
    await storeArticle(article, resolving)
    for (const { id, reports } of await db().event.findMany({ include: { reports: { select: { id: true } } } })) seen.set(id, new Set(reports.map((report) => report.id)))
  }
  const now = new Map((await db().event.findMany({ include: { reports: { select: { id: true } } } })).map(({ id, reports }) => [id, reports.map((report) => report.id)]))
  const ways = new Map((await db().eventRedirect.findMany()).map(({ id, eventId }) => [id, eventId]))
  expect(ways.size).toBeGreaterThan(5)
  for (const [id, reports] of seen) {
    const there = now.get(id) ?? now.get(ways.get(id) ?? '')
    expect(there, `the way of ${id}`).toBeDefined()
    expect(there?.some((report) => reports.has(report)), `${id} leads to what it told of`).toBe(true)
    expect(now.has(id) && ways.has(id), `${id} is both an event and a way to one`).toBe(false)
  }
})
