import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import type { ResolvedArticle } from '@/model/resolved-article'
import type { KnownActor, KnownAgreement } from '@/model/resolved-event'
import { insertKnown } from './insert-known'
import { articleOf } from './resolved-for-tests'

vi.setConfig({ hookTimeout: 60_000 })

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(() => db().$executeRaw`TRUNCATE actor, country, agreement CASCADE`)
afterAll(async () => {
  await closeDb()
  await database.drop()
})

const swiss = { code: 'CHE', slug: 'switzerland', name: 'Switzerland', kind: 'country' as const }
const burkhalter: KnownActor = { slug: 'didier-burkhalter', name: 'Didier Burkhalter', kind: 'person', country: 'CHE', names: ['Didier Burkhalter'] }
const know = (known: Partial<ResolvedArticle>) => insertKnown(db(), articleOf('any', [], { countries: [swiss], ...known }))
const names = async () => (await db().actorName.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name)

describe('an actor who is known', () => {
  test('keeps his name and kind, and gains the names that he goes by elsewhere', async () => {
    await know({ actors: [burkhalter] })
    await know({ actors: [{ ...burkhalter, name: 'Burkhalter', kind: 'group', names: ['Burkhalter', 'Burkhalter', 'President Burkhalter'] }] })
    expect(await db().actor.findMany()).toEqual([{ slug: 'didier-burkhalter', name: 'Didier Burkhalter', kind: 'person', countryCode: 'CHE' }])
    expect(await names()).toEqual(['Burkhalter', 'Didier Burkhalter', 'President Burkhalter'])
  })

  test.each([
    ['gains the country that an article gives him, where none was known', null, 'CHE', 'CHE'],
    ['keeps his country where an article gives none', 'CHE', null, 'CHE'],
    ['keeps his country where an article gives another', 'CHE', 'AUT', 'CHE'],
    ['has none where an article gives an empty one', '', '', null],
  ])('%s', async (_, first, second, country) => {
    const austria = { code: 'AUT', slug: 'austria', name: 'Austria', kind: 'country' as const }
    for (const given of [first, second]) await know({ countries: [swiss, austria], actors: [{ ...burkhalter, country: given }] })
    expect((await db().actor.findFirstOrThrow()).countryCode).toBe(country)
  })
})

describe('a term of office', () => {
  const office = (from: string | null, to: string | null, position = 'President') => ({ actor: 'didier-burkhalter', position, country: 'CHE', from, to })
  const terms = async () => (await db().office.findMany({ orderBy: { id: 'asc' } })).map(({ position, startsOn, endsOn }) => [position, startsOn?.toISOString().slice(0, 10), endsOn?.toISOString().slice(0, 10)])

  test.each([
    ['2014-01-05', '2014-12-31', '2014-01-05', '2014-12-31'],
    ['2014-02', null, '2014-02-01', undefined],
    ['2014', '2015', '2014-01-01', '2015-01-01'],
    [null, null, undefined, undefined],
  ])('from %s to %s is held from the first day that is meant', async (from, to, start, end) => {
    await know({ actors: [burkhalter], offices: [office(from, to)] })
    expect(await terms()).toEqual([['President', start, end]])
  })

  test('is one however often it is told, dated or not; another start or post is another', async () => {
    for (let i = 0; i < 2; i++) await know({ actors: [burkhalter], offices: [office(null, null), office('2014-01-01', '2014-12-31'), office('2018-01-01', null), office(null, null, 'Foreign Minister')] })
    expect(await terms()).toHaveLength(4)
  })
})

describe('an agreement', () => {
  const text = {
    summary: 'A truce and talks.', signedOn: '2014-09-05', inForceOn: '2014-09-05', signatories: ['CHE', 'RUS'], mediators: ['OSCE'], monitors: ['OSCE'], predecessor: 'geneva-statement-2014', successor: 'minsk-ii',
    provisions: [{ number: 1, title: 'Ceasefire', text: 'Stop firing at once.', deadline: '2014-09-05', parties: ['UKR', 'separatists'] }, { number: 2, title: 'Monitoring', text: 'Let monitors in.', deadline: null, parties: ['UKR'] }],
  }
  const protocol = (given: Partial<KnownAgreement> = {}): KnownAgreement => ({ slug: 'minsk-protocol', name: 'Minsk Protocol', names: ['Minsk deal'], kind: 'protocol', date: '2014-09-05', place: 'Minsk', parties: ['RUS', 'UKR', 'RUS'], text, ...given })

  test('has everyone who has a part in it once for each part', async () => {
    await know({ agreements: [protocol()] })
    const parts = await db().agreementParty.findMany({ orderBy: [{ role: 'asc' }, { key: 'asc' }] })
    expect(parts.map(({ role, key }) => `${role} ${key}`)).toEqual(['mediator OSCE', 'monitor OSCE', 'party RUS', 'party UKR', 'signatory CHE', 'signatory RUS'])
  })

  test('has its provisions with whom they bind, and what came before and after', async () => {
    await know({ agreements: [protocol()] })
    expect(await db().agreement.findFirstOrThrow({ include: { provisions: { orderBy: { number: 'asc' } } } })).toMatchObject({
      signedOn: '2014-09-05', inForceOn: '2014-09-05', summary: 'A truce and talks.', predecessorSlug: 'geneva-statement-2014', successorSlug: 'minsk-ii',
      provisions: [{ number: 1, deadline: '2014-09-05', parties: ['UKR', 'separatists'] }, { number: 2, deadline: null, parties: ['UKR'] }],
    })
  })

  test('of which no text is known has parties only', async () => {
    await know({ agreements: [protocol({ text: null })] })
    expect(await db().agreement.findFirstOrThrow({ include: { provisions: true, parties: true } })).toMatchObject({ summary: null, signedOn: null, provisions: [], parties: [{ role: 'party' }, { role: 'party' }] })
  })

  test('stays as it was first told', async () => {
    await know({ agreements: [protocol()] })
    await know({ agreements: [protocol({ name: 'Another name', place: null, text: { ...text, summary: 'Another summary.' } })] })
    expect(await db().agreement.findMany()).toMatchObject([{ name: 'Minsk Protocol', place: 'Minsk', summary: 'A truce and talks.' }])
  })
})
