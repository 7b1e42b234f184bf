import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import { articleOf, part, report, resolvingBy } from './resolved-for-tests'
import { storeArticle } from './store-article'

vi.setConfig({ hookTimeout: 60_000 })

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(() => db().$executeRaw`TRUNCATE article, event, actor, country, agreement CASCADE`)
afterAll(async () => {
  await closeDb()
  await database.drop()
})

const counts = async () => ({ articles: await db().article.count(), events: await db().event.count(), reports: await db().report.count(), actors: await db().actor.count(), lanes: await db().eventLane.count(), quotations: await db().quotation.count() })
const revision = async () => Number((await db().revision.findFirstOrThrow()).number)

describe('a new article', () => {
  test('is stored with all that was read in it, and says how many events it tells of', async () => {
    const stored = await storeArticle(articleOf('one', [report('call'), report('visit')], { quotations: [{ start: 4, end: 8, quote: 'body', speaker: 'john-kerry' }] }), resolvingBy())
    expect(stored).toMatchObject({ outcome: 'stored', events: 2, newEvents: 2 })
    expect(await counts()).toEqual({ articles: 1, events: 2, reports: 2, actors: 2, lanes: 8, quotations: 1 })
    expect(await db().quotation.findFirst()).toMatchObject({ startsAt: 4, endsAt: 8, quote: 'body', speakerSlug: 'john-kerry' })
  })

  test('is stored with what it says is to come without a day', async () => {
    const plan = { title: 'Kerry and Lavrov to meet', label: 'Meeting', type: 'CONSULT' as const, quad: 'verbal-cooperation' as const, quote: 'They are to meet.', start: 4, end: 21, actors: ['john-kerry'], countries: ['USA'], agreement: null }
    await storeArticle(articleOf('one', [], { plans: [plan] }), resolvingBy())
    expect(await db().$queryRaw`SELECT number, title, starts_at, ends_at, countries, agreement FROM plan`).toEqual([{ number: 0, title: 'Kerry and Lavrov to meet', starts_at: 4, ends_at: 21, countries: ['USA'], agreement: null }])
  })

  test('without events is stored too', async () => {
    expect(await storeArticle(articleOf('weather', []), resolvingBy())).toMatchObject({ outcome: 'stored', events: 0, newEvents: 0 })
    expect(await counts()).toMatchObject({ articles: 1, events: 0 })
  })

  test('of no title goes by its first twelve words', async () => {
    await storeArticle({ ...articleOf('untitled', [], { title: null }), article: { ...articleOf('untitled', [], { title: null }).article, body: '  one two three four five six seven\neight nine ten eleven twelve thirteen' } }, resolvingBy())
    expect((await db().article.findFirst())?.title).toBe('one two three four five six seven eight nine ten eleven twelve …')
  })

  test('of no title goes by its first words after the dateline', async () => {
    const untitled = articleOf('untitled', [], { title: null })
    await storeArticle({ ...untitled, article: { ...untitled.article, dateline: { place: 'Turku', date: null }, body: 'TURKU, June 3 (Nordic Wire) -- The president met his guest.' } }, resolvingBy())
    expect((await db().article.findFirst())?.title).toBe('The president met his guest.')
  })

  test('keeps one quotation where two begin at one place', async () => {
    const twice = [{ start: 4, end: 8, quote: 'body', speaker: null }, { start: 4, end: 11, quote: 'body of', speaker: null }]
    await storeArticle(articleOf('one', [], { quotations: twice }), resolvingBy())
    expect(await db().quotation.count()).toBe(1)
  })

  test('moves the revision on, so that no answer from before is given again', async () => {
    const before = await revision()
    await storeArticle(articleOf('one', []), resolvingBy())
    expect(await revision()).toBe(before + 1)
  })
})

describe('an article that is there already', () => {
  test('changes nothing, whatever is now read in it', async () => {
    const first = await storeArticle(articleOf('one', [report('call')]), resolvingBy())
    const [before, revisionBefore] = [await counts(), await revision()]
    expect(await storeArticle(articleOf('one', [report('call'), report('visit')], { title: 'Told otherwise' }), resolvingBy())).toEqual({ outcome: 'already known', article: first.article })
    expect(await counts()).toEqual(before)
    expect(await revision()).toBe(revisionBefore)
    expect((await db().article.findFirst())?.title).toBe('one')
  })

  test('is another where another outlet prints it, with reports of its own', async () => {
    const first = await storeArticle(articleOf('one', [report('call')]), resolvingBy())
    const other = await storeArticle(articleOf('one', [report('call')], { outlet: 'Meridian Post' }), resolvingBy())
    expect(other).toMatchObject({ outcome: 'stored', events: 1, newEvents: 0 })
    expect(other.article).not.toBe(first.article)
    expect(await counts()).toMatchObject({ articles: 2, reports: 2, events: 1 })
  })

  test('is stored once where many bring it at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => storeArticle(articleOf('one', [report('call')]), resolvingBy())))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['already known', 'already known', 'already known', 'already known', 'stored'])
    expect(await counts()).toMatchObject({ articles: 1, events: 1, reports: 1 })
  })
})

describe('what fails on the way leaves nothing behind', () => {
  const nobody = report('call', { participants: [part('source', 'John Kerry', 'USA')] })
  test.each<[string, () => Promise<unknown>]>([
    ['a resolve step that throws', () => storeArticle(articleOf('one', [report('call')]), resolvingBy(() => { throw new Error('a bug') }))],
    ['a participant whom nobody knows', () => storeArticle(articleOf('one', [nobody], { actors: [] }), resolvingBy())],
    ['a quotation of someone whom nobody knows', () => storeArticle(articleOf('one', [report('call')], { quotations: [{ start: 0, end: 3, quote: 'The', speaker: 'nobody' }] }), resolvingBy())],
    ['a quotation that ends before it begins', () => storeArticle(articleOf('one', [report('call')], { quotations: [{ start: 5, end: 3, quote: '', speaker: null }] }), resolvingBy())],
    ['evidence that names no event', () => storeArticle(articleOf('one', [report('call')]), resolvingBy(undefined, { evidenceOf: () => [{ agreement: 'a', number: 1, party: 'RUS', event: 'none', stance: 'for', weight: 'deed', reason: 'why' }] }))],
  ])('%s', async (_, store) => {
    const before = await revision()
    await expect(store()).rejects.toThrow()
    expect(await counts()).toEqual({ articles: 0, events: 0, reports: 0, actors: 0, lanes: 0, quotations: 0 })
    expect(await revision()).toBe(before)
  })

  test('and the article can be stored once its cause is mended', async () => {
    await expect(storeArticle(articleOf('one', [nobody], { actors: [] }), resolvingBy())).rejects.toThrow()
    expect(await storeArticle(articleOf('one', [nobody]), resolvingBy())).toMatchObject({ outcome: 'stored' })
  })
})
