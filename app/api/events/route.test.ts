import { describe, expect, test } from 'vitest'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { GET } from './route'

type List = { events: { id: string }[]; total: number; next: string | null }

inSmallWorld()

const list = async (query: string) => (await (await GET(new Request(`http://demarche.example/api/events?${query}`))).json()) as List
const ids = async (query: string) => (await list(query)).events.map(({ id }) => id)
const all = ['later', 'month', 'call-2', 'lasting', 'call', 'deal']

describe('each filter narrows the list to what it names', () => {
  test.each([
    ['', all],
    ['actor=john-kerry', ['later', 'call-2', 'call']],
    ['actor=jen-psaki', ['call']],
    ['actor=ukraine&actor=jen-psaki', ['month', 'call', 'deal']],
    ['country=UKR', ['month', 'deal']],
    ['country=UKR&country=USA', all],
    ['type=AGREE', ['deal']],
    ['type=AGREE&type=THREATEN', ['lasting', 'deal']],
    ['agreement=geneva-statement-2014', ['deal']],
    ['modality=planned', ['call-2']],
    ['modality=planned&modality=conditional', ['call-2', 'lasting']],
    ['quad=verbal-conflict', ['lasting']],
    ['quad=material-conflict', []],
    ['outlet=Courier', ['month', 'call', 'deal']],
    ['from=2014-05', ['later', 'month', 'lasting']],
    ['to=2014-04-20', ['deal']],
    ['from=2014-04-25&to=2014-04-25', ['call-2', 'lasting']],
    ['from=2014-05-31&to=2014-06', ['month', 'lasting']],
    ['from=2014-04-25&to=2014-04-22', ['call-2', 'lasting']],
    ['from=2020&to=2016', ['lasting']],
    ['q=phone', ['call-2', 'call']],
    ['q=lavrov+-phone', ['later']],
    ['q=gas+ukraine', ['month']],
    ['q=gas+or+sochi', ['later', 'month']],
    ['q="speak+by+phone"', ['call-2', 'call']],
    ['q=SOCHI', ['later']],
    ['q=nobody', []],
  ])('?%s', async (query, expected) => {
    expect(await ids(query)).toEqual(expected)
  })

  test.each([
    ['country=RUS&type=CONSULT', ['later', 'month', 'call-2', 'call']],
    ['country=UKR&type=CONSULT', ['month']],
    ['country=USA&actor=sergei-lavrov&modality=occurred', ['later', 'call']],
    ['outlet=Courier&outlet=Herald&to=2014-04&q=phone', ['call-2', 'call']],
    ['country=UKR&actor=john-kerry', []],
  ])('and different filters together to what all of them name: ?%s', async (query, expected) => {
    expect(await ids(query)).toEqual(expected)
  })

  test('the kind of lanes changes nothing of it', async () => {
    for (const lanes of ['country', 'actor', 'type', 'agreement', 'dyad']) expect([lanes, await ids(`lanes=${lanes}`)]).toEqual([lanes, all])
  })
})

describe('pages of the list', () => {
  test('hold as many as are asked for, and lead on to the end without a gap or an overlap', async () => {
    const seen: string[] = []
    let cursor = ''
    for (let page = 0; page < 4 && (page === 0 || cursor); page++) {
      const { events, total, next } = await list(`size=2&cursor=${cursor}`)
      expect(total).toBe(all.length)
      expect(events).toHaveLength(2)
      seen.push(...events.map(({ id }) => id))
      cursor = next ?? ''
    }
    expect(seen).toEqual(all)
    expect(cursor).toBe('')
  })

  test.each(['0', '-5', '201', '1.5', 'many', ''])('of a size that makes no sense (%s) hold fifty at most', async (size) => {
    expect(await list(`size=${size}`)).toMatchObject({ total: all.length, next: null })
  })

  test('count a window that is given backwards as the same the right way round', async () => {
    expect((await list('from=2014-04-25&to=2014-04-22')).total).toBe(2)
  })

  test('count what the filters name, however few a page shows', async () => {
    expect(await list('country=USA&size=1')).toMatchObject({ total: 4, events: [{ id: 'later' }] })
  })
})
