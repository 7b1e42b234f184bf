import { describe, expect, test } from 'vitest'
import { filtersToParams } from './filters'
import { parseFilters } from './parse-filters'

const read = (query: string) => parseFilters(new URLSearchParams(query))

describe('the filters of an address', () => {
  test('an empty address means everything, in lanes by country', () => {
    expect(read('')).toEqual({ filters: { actor: [], country: [], type: [], agreement: [], modality: [], quad: [], outlet: [], lanes: 'country' }, problems: [] })
  })

  test('a repeated name gathers its values, each once', () => {
    expect(read('country=RUS&country=USA&country=RUS').filters.country).toEqual(['RUS', 'USA'])
  })

  test('empty values count as absent', () => {
    expect(read('country=&q=&from=')).toEqual(read(''))
  })

  test.each([
    ['type=DANCE', 'type', 'DANCE'],
    ['modality=maybe', 'modality', 'maybe'],
    ['from=yesterday', 'from', 'yesterday'],
    ['to=2014-13', 'to', '2014-13'],
    ['lanes=colour', 'lanes', 'colour'],
    ['country=R%00S', 'country', 'R\u0000S'],
  ])('%s is left out and named with its value', (query, name, value) => {
    const { filters, problems } = read(`${query}&actor=john-kerry`)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ name, value })
    expect(problems[0]?.message).not.toBe('')
    expect(filters).toEqual(read('actor=john-kerry').filters)
  })

  test('a text is trimmed, and one of over 200 characters refused', () => {
    expect(read('q=%20gas%20').filters.q).toBe('gas')
    expect(read(`q=${'a'.repeat(201)}`).problems.map(({ name }) => name)).toEqual(['q'])
  })

  test('a name that is no filter is passed over', () => expect(read('utm_source=mail&page=2')).toEqual(read('')))
})

describe('the address of filters', () => {
  test('the same filters give the same address, in whatever order they were chosen', () => {
    const address = (query: string) => filtersToParams(read(query).filters).toString()
    expect(address('country=USA&country=RUS&q=gas&actor=john-kerry')).toBe(address('q=gas&actor=john-kerry&country=RUS&country=USA'))
  })

  test('reading an address and writing it again changes nothing', () => {
    const query = 'actor=john-kerry&country=EU&country=RUS&type=CONSULT&agreement=minsk-ii-2015&modality=planned&quad=verbal-conflict&outlet=China+Daily&from=2014-04&to=2014-05-01&q=gas&lanes=agreement'
    expect(filtersToParams(read(query).filters).toString()).toBe(query)
  })

  test('lanes by country are not said, since they are what one gets anyway', () => expect(filtersToParams(read('lanes=country').filters).toString()).toBe(''))
})
