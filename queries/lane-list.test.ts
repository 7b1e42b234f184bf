import { describe, expect, test } from 'vitest'
import { binOf, tileBins } from '@/model/bin-levels'
import { parseFilters } from '@/model/parse-filters'
import { parseLaneChoice } from '@/model/lane-choice'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { dayNumber } from './census/days'
import { getAround } from './around'
import { getLaneList } from './lane-list'
import { getTile } from './tile'

inSmallWorld()

const filters = (query: string) => parseFilters(new URLSearchParams(query)).filters
const lanes = async (query: string, offset = 0) => getLaneList(filters(query), parseLaneChoice(new URLSearchParams(query)), offset)
const told = async (query: string, offset = 0) => (await lanes(query, offset)).lanes.map(({ name, count }) => `${name} ${count}`)

describe('the list of lanes', () => {
  test.each([
    ['', ['Russia 6', 'United States 4', 'Ukraine 2']],
    ['order=name', ['Russia 6', 'Ukraine 2', 'United States 4']],
    ['from=2015', ['Russia 2', 'United States 2']],
    ['country=UKR', ['Ukraine 2', 'Russia 2']],
    ['country=UKR&country=USA', ['United States 4', 'Ukraine 2', 'Russia 6']],
    ['pin=UKR', ['Ukraine 2', 'Russia 6', 'United States 4']],
    ['pin=USA&pin=UKR&order=name', ['United States 4', 'Ukraine 2', 'Russia 6']],
    ['pin=UKR&country=USA', ['Ukraine 0', 'United States 4', 'Russia 4']],
    ['pin=UKR&from=2015', ['Ukraine 0', 'Russia 2', 'United States 2']],
    ['lanes=actor', ['Russia 3', 'John Kerry 3', 'Sergei Lavrov 3', 'Ukraine 2', 'Jen Psaki 1', 'United States 1']],
    ['lanes=type', ['Contact 4', 'Agreement 1', 'Warning 1']],
    ['lanes=agreement', ['Geneva statement 1']],
    ['lanes=dyad', ['Russia – United States 4', 'Russia – Ukraine 2']],
    ['lanes=dyad&country=UKR', ['Russia – Ukraine 2']],
    ['from=1990&to=1991', []],
  ])('?%s', async (query, expected) => {
    const found = await told(query)
    expect(query === 'lanes=actor' ? found.toSorted() : found).toEqual(query === 'lanes=actor' ? expected.toSorted() : expected)
  })

  test('counts all lanes, wherever one begins to read', async () => {
    expect(await lanes('', 1)).toMatchObject({ lanes: [{ key: 'USA' }, { key: 'UKR' }], total: 3 })
    expect(await lanes('', 3)).toEqual({ lanes: [], total: 3 })
  })

  test('is empty where no event answers', async () => expect(await lanes('country=XXX')).toEqual({ lanes: [], total: 0 }))
})

describe('a tile', () => {
  const tileOf2014 = Math.floor(binOf('year', dayNumber('2014-06-01')) / tileBins)
  const sums = async (query: string, level: 'year' | 'month', tile: number, keys: string[]) => {
    const { lanes } = await getTile(filters(query), { level, tile, keys })
    return Object.fromEntries(Object.entries(lanes).map(([key, counts]) => [key, counts.reduce((a, b) => a + b, 0)]))
  }

  test('counts each lane asked for, once, and none for lanes without an event', async () => {
    expect(await sums('type=CONSULT', 'year', tileOf2014, ['RUS', 'UKR', 'RUS', 'XXX'])).toEqual({ RUS: 4, UKR: 1, XXX: 0 })
  })

  test('does not heed the window of the filters', async () => {
    expect(await sums('type=CONSULT&from=1990&to=1991', 'year', tileOf2014, ['RUS'])).toEqual({ RUS: 4 })
  })

  test('holds nothing far from all events', async () => expect(await sums('type=CONSULT', 'month', -50, ['RUS'])).toEqual({ RUS: 0 }))
})

describe('the days around an event', () => {
  test.each([
    ['call', '', '2014-04-17', '2015-05-12'],
    ['later', 'country=UKR', '2014-04-17', '2015-05-12'],
    ['deal', 'type=AGREE', '2014-04-17', '2014-04-17'],
    ['call', 'type=CONSULT', '2014-04-21', '2015-05-12'],
    ['call', 'type=CONSULT&from=2014-04-21&to=2014-04-21', '2014-04-21', '2015-05-12'],
  ])('of %s under ?%s are from %s to %s', async (id, query, from, to) => {
    expect(await getAround(id, filters(query))).toEqual({ from, to })
  })

  test('are none for what is no event', async () => expect(await getAround('none', filters(''))).toBeNull())
})
