import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { parseFilters } from '@/model/parse-filters'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { getPlanList } from './plan-list'

const [meeting, withdrawal] = ['Kerry and Lavrov to meet', 'Ukraine to withdraw troops']
const meet = { title: meeting, label: 'Meeting', type: 'CONSULT', quad: 'verbal-cooperation', actors: ['john-kerry', 'sergei-lavrov'], countries: ['USA', 'RUS'], agreement: null }
const withdraw = { title: withdrawal, label: 'Withdraws', type: 'RETREAT', quad: 'material-cooperation', actors: [] as string[], countries: ['UKR'], agreement: 'geneva-statement-2014' }

inSmallWorld(async () => {
  const told = async (id: string, on: string, outlet: string, plan: typeof meet | typeof withdraw) => {
    await db().article.create({ data: { id, contentHash: id, title: id, outlet, agency: null, language: 'en', publishedOn: new Date(on), body: id, cut: [], mentions: [], dates: [] } })
    await db().$executeRaw`INSERT INTO plan (article_id, number, title, label, type, quad, quote, starts_at, ends_at, actors, countries, agreement)
      VALUES (${id}, 0, ${plan.title}, ${plan.label}, ${plan.type}::"EventType", ${plan.quad}::"QuadClass", ${`${plan.title}, he said.`}, 0, 9, ${plan.actors}, ${plan.countries}, ${plan.agreement})`
  }
  await told('one', '2014-04-22', 'Herald', meet)
  await told('copy', '2014-04-23', 'Courier', meet)
  await told('two', '2014-06-01', 'Herald', withdraw)
})

const titles = async (address: string) => (await getPlanList(parseFilters(new URLSearchParams(address)).filters)).plans.map(({ title }) => title)

describe('plans without a day', () => {
  test('are there once, the last told first, with the last who told', async () => {
    const { plans, total } = await getPlanList(parseFilters(new URLSearchParams()).filters)
    expect(plans.map(({ title, toldOn, source }) => [title, toldOn, source])).toEqual([[withdrawal, '2014-06-01', 'Herald'], [meeting, '2014-04-23', 'Courier']])
    expect(total).toBe(2)
  })

  test.each([
    ['from=2014-04&to=2014-04', [meeting]],
    ['country=UKR', [withdrawal]],
    ['country=UKR&country=USA', [withdrawal, meeting]],
    ['actor=john-kerry', [meeting]],
    ['type=RETREAT', [withdrawal]],
    ['quad=verbal-cooperation', [meeting]],
    ['agreement=geneva-statement-2014', [withdrawal]],
    ['outlet=Herald&to=2014-05', [meeting]],
    ['q=withdrawing', [withdrawal]],
    ['modality=planned&country=RUS', [meeting]],
    ['modality=occurred', []],
    ['country=FRA', []],
  ])('follow the filters of the timeline: ?%s', async (address, found) => {
    expect(await titles(address)).toEqual(found)
  })
})
