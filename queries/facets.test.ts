import { describe, expect, test } from 'vitest'
import { EventType, QuadClass } from '@/model/plover'
import { parseFilters } from '@/model/parse-filters'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { getFacets } from './facets'

inSmallWorld()

const facets = (query: string, within: string[] = []) => getFacets(parseFilters(new URLSearchParams(query)).filters, within)
type Choices = Awaited<ReturnType<typeof facets>>['type']
const filled = (choices: Choices) => choices.filter(({ count }) => count).map(({ label, count }) => `${label} ${count}`)

describe('the choices of a filter', () => {
  test.each([
    ['country', '', ['Russia 6', 'United States 4', 'Ukraine 2']],
    ['type', '', ['Contact 4', 'Agreement 1', 'Warning 1']],
    ['modality', '', ['happened 4', 'conditional 1', 'planned 1']],
    ['outlet', '', ['Herald 4', 'Courier 3']],
    ['agreement', '', ['Geneva statement 1']],
    ['outlet', 'type=AGREE', ['Courier 1']],
    ['outlet', 'outlet=Courier', ['Herald 4', 'Courier 3']],
    ['country', 'from=2015', ['Russia 2', 'United States 2']],
    ['type', 'q=phone', ['Contact 2']],
  ] as const)('%s under ?%s are counted under all other filters, the fullest first', async (name, query, choices) => {
    expect(filled((await facets(query))[name])).toEqual(choices)
  })

  test('of few values are all there, empty ones too', async () => {
    const { type, quad } = await facets('')
    expect(type.map(({ value }) => value).sort()).toEqual([...EventType.options].sort())
    expect(quad.map(({ value }) => value).sort()).toEqual([...QuadClass.options].sort())
  })

  test('that are chosen can be taken away, though nothing is left of them', async () => {
    const { outlet } = await facets('outlet=Herald&outlet=Evening+Post&type=AGREE')
    expect(outlet.map(({ value, count, chosen, known }) => [value, count, chosen, known])).toEqual([['Courier', 1, false, true], ['Herald', 0, true, true], ['Evening Post', 0, true, false]])
  })

  test('count only events in which all countries of a pair take part, where one is asked for', async () => {
    expect(filled((await facets('', ['RUS', 'UKR'])).type)).toEqual(['Agreement 1', 'Contact 1'])
  })
})

describe('where nothing is left, which filter to loosen', () => {
  test.each([
    ['country=UKR&type=CONSULT', []],
    ['country=UKR&type=THREATEN', ['country UKR 1', 'type THREATEN 2']],
    ['country=UKR&q=phone', ['q phone 2', 'country UKR 2']],
    ['type=AGREE&from=2015&to=2016', ['type AGREE 2', 'dates null 1']],
    ['type=AGREE&to=2013', ['to null 1']],
    ['type=SANCTION&type=ASSAULT&from=2015', ['type null 2']],
    ['country=XXX&actor=nobody', []],
  ])('?%s', async (query, ways) => {
    expect((await facets(query)).loosen.map(({ name, value, count }) => `${name} ${value} ${count}`).sort()).toEqual([...ways].sort())
  })

  test('names two that bring results back only together', async () => {
    expect((await facets('country=UKR&type=SANCTION&q=zzz')).loosen).toEqual([
      { name: 'type', value: 'SANCTION', label: 'Sanctions and “zzz”', count: 2, also: [{ name: 'q', value: 'zzz' }] },
    ])
  })

  test('names what is chosen in words', async () => {
    expect((await facets('country=UKR&q=phone')).loosen.map(({ label }) => label).sort()).toEqual(['Ukraine', '“phone”'])
  })
})
