import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { binOf, binStart } from '@/model/bin-levels'
import { parseFilters } from '@/model/parse-filters'
import { FacetsView, TimelineView } from '@/model/views/timeline-view'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { dayNumber } from './census/days'
import { getEvent } from './event'
import { getEventList } from './event-list'
import { getFacets } from './facets'
import { touchData } from '@/scripts/synthetic/small-world'
import { getTimeline } from './timeline'

const filters = (address: string) => parseFilters(new URLSearchParams(address)).filters
const ids = async (address: string) => (await getEventList(filters(address))).events.map(({ id }) => id)

inSmallWorld()

describe('the list', () => {
  it('holds the newest first', async () => {
    expect(await ids('')).toEqual(['later', 'month', 'call-2', 'lasting', 'call', 'deal'])
  })

  it('takes values of one name as either and different names as both', async () => {
    expect(await ids('country=UKR')).toEqual(['month', 'deal'])
    expect(await ids('country=UKR&country=USA&type=CONSULT')).toEqual(['later', 'month', 'call-2', 'call'])
    expect(await ids('actor=sergei-lavrov&modality=occurred&outlet=Courier')).toEqual(['call'])
    expect(await ids('agreement=geneva-statement-2014')).toEqual(['deal'])
    expect(await ids('quad=verbal-conflict')).toEqual(['lasting'])
  })

  it('finds a speaker’s events under the speaker, but not the speaker among the doers', async () => {
    const { events } = await getEventList(filters('actor=jen-psaki'))
    expect(events.map(({ id }) => id)).toEqual(['call'])
    expect(events[0]?.actors.map(({ key }) => key)).toEqual(['john-kerry', 'sergei-lavrov'])
    expect(events[0]?.speaker).toEqual({ key: 'jen-psaki', name: 'Jen Psaki' })
  })

  it('finds words in any form', async () => {
    expect(await ids('q=negotiating')).toEqual(['month'])
    expect(await ids('q=kerry+-sochi&modality=occurred')).toEqual(['call'])
  })

  it('holds what touches the window: months, and what began before and has no end', async () => {
    expect(await ids('from=2014-05-20&to=2014-05-21')).toEqual(['month', 'lasting'])
    expect(await ids('from=2014-04-17&to=2014-04-17')).toEqual(['deal'])
    expect(await ids('to=2014-04')).toEqual(['call-2', 'lasting', 'call', 'deal'])
    expect(await ids('from=2015')).toEqual(['later', 'lasting'])
  })

  it('does not hold what a reviewer rejected', async () => {
    await db().event.update({ where: { id: 'later' }, data: { review: 'rejected' } })
    await touchData()
    expect(await ids('from=2015')).toEqual(['lasting'])
    await db().event.update({ where: { id: 'later' }, data: { review: 'unreviewed' } })
    await touchData()
    expect(await ids('from=2015')).toEqual(['later', 'lasting'])
  })
})

describe('the timeline', () => {
  it('gives exact counts, the extent without the open end, and lanes by how much they hold', async () => {
    const view = TimelineView.parse(await getTimeline(filters('from=2014-04&to=2014-04')))
    expect(view).toMatchObject({ total: 6, inWindow: 4, complete: true, extent: { from: '2014-04-17', to: '2015-05-12' }, window: { from: '2014-04-01', to: '2014-04-30' } })
    expect(view.lanes.map(({ key, count }) => [key, count])).toEqual([['RUS', 4], ['USA', 3], ['UKR', 1]])
    const ukraine = view.lanes.find(({ key }) => key === 'UKR')?.events.map((i) => view.events[i]?.id)
    expect(ukraine).toContain('deal')
  })

  it('puts the lane that a filter names first, and lays out other kinds of lanes', async () => {
    expect((await getTimeline(filters('from=2014-04&to=2014-04&country=UKR&country=RUS'))).lanes.map(({ key }) => key)).toEqual(['RUS', 'UKR', 'USA'])
    expect((await getTimeline(filters('from=2014&lanes=type'))).lanes.map(({ name, count }) => [name, count])).toEqual([['Contact', 4], ['Agreement', 1], ['Warning', 1]])
    expect((await getTimeline(filters('lanes=agreement&from=2014&to=2015'))).lanes.map(({ name }) => name)).toEqual(['Geneva statement'])
  })

  it('counts an event in every bin that its date touches', async () => {
    const { overview } = await getTimeline(filters(''))
    if (!overview) throw new Error('There are events')
    const sum = (day: string) => {
      const bin = binOf(overview.level, dayNumber(day)) - overview.first
      return overview.counts.slice(bin * 4, bin * 4 + 4).reduce((a, b) => a + b, 0)
    }
    expect(binStart(overview.level, overview.first)).toBeLessThanOrEqual(dayNumber('2014-04-17'))
    expect(sum('2014-05-14')).toBe(2)
    expect(sum('2014-12-10')).toBe(1)
    expect(sum('2015-05-12')).toBe(2)
  })

  it('is empty, not an error, where nothing matches', async () => {
    expect(await getTimeline(filters('country=XXX'))).toMatchObject({ extent: null, window: null, total: 0, lanes: [], events: [] })
  })
})

describe('the facets', () => {
  it('count each choice under the other filters, so that each count is what choosing it gives', async () => {
    const view = FacetsView.parse(await getFacets(filters('country=UKR')))
    expect(view.country.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([['RUS', 6, false], ['USA', 4, false], ['UKR', 2, true]])
    for (const { value, count } of view.type) expect([value, (await ids(`country=UKR&type=${value}`)).length]).toEqual([value, count])
    for (const { value, count } of view.modality) expect([value, (await ids(`country=UKR&modality=${value}`)).length]).toEqual([value, count])
    for (const { value, count } of view.actor) expect([value, (await ids(`country=UKR&actor=${value}`)).length]).toEqual([value, count])
    expect(view.loosen).toEqual([])
  })

  it('show an unknown value as unknown, and say which filter to loosen', async () => {
    const view = await getFacets(filters('country=XXX&type=AGREE'))
    expect(view.country.at(-1)).toEqual({ value: 'XXX', label: 'XXX', count: 0, chosen: true, known: false })
    expect(view.loosen).toEqual([{ name: 'country', value: 'XXX', label: 'XXX', count: 1 }])
    expect((await getFacets(filters('type=AGREE&from=2015'))).loosen.map(({ name, count }) => [name, count])).toEqual([['type', 2], ['from', 1]])
  })
})

describe('an event', () => {
  it('is found under the id of one that was merged into it', async () => {
    expect((await getEvent('old-call'))?.id).toBe('call')
    expect(await getEvent('no-such-event')).toBeNull()
  })

  it('has what came before and after between the same parties, nearest first', async () => {
    const event = await getEvent('call-2')
    expect(event?.before.map(({ id }) => id)).toContain('call')
    expect(event?.after.map(({ id }) => id)).toContain('later')
    expect(event?.before.map(({ id }) => id)).not.toContain('call-2')
  })
})
