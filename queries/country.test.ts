import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { CountryView } from '@/model/views/page-views'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { getCountry } from './country'

inSmallWorld(async () => {
  const office = (actorSlug: string, position: string, from: string, to: string | null, countryCode = 'USA') => ({ actorSlug, position, countryCode, startsOn: new Date(from), endsOn: to ? new Date(to) : null })
  await db().office.createMany({ data: [office('jen-psaki', 'State Department Spokeswoman', '2013-02-11', '2015-03-31'), office('john-kerry', 'Secretary of State', '2013-02-01', '2017-01-20'), office('sergei-lavrov', 'Foreign Minister', '2004-03-09', null, 'RUS')] })
  await db().actor.create({ data: { slug: 'rebels', name: 'rebels', kind: 'group', countryCode: 'UKR' } })
  const leaders = ['Leader of the Example People’s Republic', 'Opposition Leader', 'Example Front Leader', 'Supreme Leader']
  await db().office.createMany({ data: leaders.map((position) => office('rebels', position, '2002-01-01', '2003-12-31', 'RUS')) })
})

const read = async (key: string, on?: string) => CountryView.parse(await getCountry(key, on))
const inOffice = (view: CountryView) => view.government.offices.map(({ actor, position }) => [actor.key, position])

describe('the government of a country', () => {
  it('is that of the day asked for, the highest office first', async () => {
    expect(inOffice(await read('united-states', '2014-04-21'))).toEqual([['john-kerry', 'Secretary of State'], ['jen-psaki', 'State Department Spokeswoman']])
    expect(inOffice(await read('united-states', '2015-04-01'))).toEqual([['john-kerry', 'Secretary of State']])
    expect(inOffice(await read('united-states', '2012-01-01'))).toEqual([])
  })
  it('has no leaders of groups in the country, though it has a state’s own', async () => {
    expect(inOffice(await read('RUS', '2003-01-01'))).toEqual([['rebels', 'Supreme Leader']])
  })
  it('holds whoever is in office without a known end', async () => {
    expect(inOffice(await read('RUS', '2020-01-01'))).toEqual([['sergei-lavrov', 'Foreign Minister']])
  })
  it('is that of the last event where no day is asked for', async () => {
    expect((await read('united-states')).government.on).toBe('2015-05-12')
  })
  it('comes with the bodies that the state was in then', async () => {
    expect((await read('russia', '2014-03-01')).government.bodies.map(({ key }) => key)).toContain('G8')
    expect((await read('russia', '2014-04-21')).government.bodies.map(({ key }) => key)).not.toContain('G8')
  })
})

describe('a country', () => {
  it('names people as those who act for it, and groups only where they act', async () => {
    const { actors, groups } = await read('united-states')
    expect(actors.map(({ key }) => key)).toEqual(['john-kerry', 'jen-psaki'])
    expect(groups).toEqual([])
    expect((await read('ukraine')).groups).toEqual([])
  })
  it('has the history of each counterpart', async () => {
    const { counterparts } = await read('united-states')
    expect(counterparts.map(({ key, cooperation, conflict, months }) => [key, cooperation, conflict, months.map(({ month }) => month)])).toEqual([['russia', 2, 0, ['2014-04', '2015-05']]])
  })
  it('is none that is not known', async () => {
    expect(await getCountry('atlantis')).toBeNull()
  })
})
