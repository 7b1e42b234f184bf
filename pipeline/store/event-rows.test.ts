import { describe, expect, test } from 'vitest'
import { laneRole } from '@/model/lane-roles'
import { eventRow, laneRows, participantRows, placeRows, reportRow } from './event-rows'
import { eventOf, part, report } from './resolved-for-tests'

const told = (participants = [part('source', 'John Kerry', 'USA'), part('target', 'Sergei Lavrov', 'RUS')], given: Parameters<typeof eventOf>[1] = {}) => eventOf([report('call', { participants })], given)
const lanes = (event: ReturnType<typeof eventOf>) => laneRows(event).map(({ kind, key }) => `${String(kind)} ${String(key)}`)
const rolesIn = (event: ReturnType<typeof eventOf>, kind: string, key: string) => laneRows(event).find((row) => row.kind === kind && row.key === key)?.roles

describe('the lanes of an event', () => {
  test('are those of its countries and of everyone in it, of its agreement and of every outlet', () => {
    const event = told(undefined, { agreement: { slug: 'geneva-statement-2014', status: 'signed' }, outlets: ['Courier', 'Herald'] })
    expect(lanes(event).sort()).toEqual(['actor john-kerry', 'actor sergei-lavrov', 'agreement geneva-statement-2014', 'country RUS', 'country USA', 'outlet Courier', 'outlet Herald'])
  })

  test.each<[string, ReturnType<typeof part>, string[]]>([
    ['who is only mentioned stands in none', part('mentioned', 'Angela Merkel', 'DEU'), []],
    ['who only tells of it stands in a lane of his own, his country not', part('speaker', 'Jen Psaki', 'USA'), ['actor jen-psaki']],
    ['who mediates stands in his own and his country’s', part('mediator', 'Didier Burkhalter', 'CHE'), ['actor didier-burkhalter', 'country CHE']],
    ['a body of no country stands in its own only', part('target', 'Hezbollah', null, 'group'), ['actor hezbollah']],
    ['people whom no name tells from others stand in none', part('target', 'seven prisoners', null, 'group'), []],
    ['people of a known country stand in its lane and their own', part('target', 'sailors', 'UKR', 'group'), ['actor sailors', 'country UKR']],
  ])('%s', (_, other, more) => {
    expect(lanes(told([part('source', 'Sergei Lavrov', 'RUS'), other])).sort()).toEqual(['actor sergei-lavrov', 'country RUS', ...more].sort())
  })

  test('hold an event once, with all the parts that one has in it', () => {
    const event = told([part('source', 'John Kerry', 'USA'), part('target', 'John Kerry', 'USA'), part('source', 'Barack Obama', 'USA'), part('speaker', 'John Kerry', 'USA')])
    expect(lanes(event).sort()).toEqual(['actor barack-obama', 'actor john-kerry', 'country USA'])
    expect(rolesIn(event, 'actor', 'john-kerry')).toBe(laneRole.source | laneRole.target | laneRole.speaker)
    expect(rolesIn(event, 'actor', 'barack-obama')).toBe(laneRole.source)
    expect(rolesIn(event, 'country', 'USA')).toBe(laneRole.source | laneRole.target)
  })

  test('carry all that counting needs', () => {
    const event = told(undefined, { date: { edtf: '2014-04', start: '2014-04-01', end: '2014-04-30', precision: 'month', inferred: false, words: null }, quad: 'material-conflict', type: 'ASSAULT', modality: 'planned' })
    for (const row of laneRows(event)) expect(row).toMatchObject({ event_id: 'call-2014-04-21', starts_on: '2014-04-01', ends_on: '2014-04-30', quad: 'material-conflict', type: 'ASSAULT', modality: 'planned' })
  })
})

describe('the row of an event', () => {
  test('is found by its sentence, its kind, its place, its agreement and by everyone in it', () => {
    const kerry = { ...part('source', 'John Kerry', 'USA'), office: 'Secretary of State', words: 'the top US diplomat' }
    const event = told([kerry], { label: 'Phone call', quote: 'They talked.', place: { name: 'Geneva', country: 'CHE' }, agreement: { slug: 'minsk-protocol', status: 'mentioned' } })
    expect(String(eventRow(event).words).split(' | ').sort()).toEqual(['Geneva', 'John Kerry', 'Phone call', 'Secretary of State', 'They talked.', 'minsk protocol', 'the top US diplomat'])
  })

  test('leaves empty what nobody tells', () => {
    expect(eventRow(told())).toMatchObject({ place_name: null, place_country: null, agreement_slug: null, agreement_status: null, condition: null, deadline_words: null, deadline_on: null, speaker_slug: null })
  })

  test('holds by when something is to be done', () => {
    expect(eventRow(told(undefined, { deadline: { words: 'by Friday', on: '2014-04-25' } }))).toMatchObject({ deadline_words: 'by Friday', deadline_on: '2014-04-25' })
  })

  test('never says what a reviewer said, so that telling an event anew keeps it', () => {
    expect(Object.keys(eventRow(told()))).not.toContain('review')
  })
})

test('participants keep the order in which they are told', () => {
  const rows = participantRows(told([part('target', 'Sergei Lavrov', 'RUS'), part('source', 'John Kerry', 'USA'), part('speaker', 'Jen Psaki', null)]))
  expect(rows.map(({ position, role, actor_slug, country_code }) => [position, role, actor_slug, country_code])).toEqual([[0, 'target', 'sergei-lavrov', 'RUS'], [1, 'source', 'john-kerry', 'USA'], [2, 'speaker', 'jen-psaki', null]])
})

test('each report of an event has its rank and tells which source it is of', () => {
  const event = told(undefined, { reports: ['first', 'copy', 'other'], sourceNumbers: [1, 1, 2] })
  expect(placeRows(event).map(({ id, rank, source_number }) => [id, rank, source_number])).toEqual([['first', 0, 1], ['copy', 1, 1], ['other', 2, 2]])
})

test('a report keeps its whole account, so that events can be told anew from it', () => {
  const one = { ...report('call'), article: 'an-article' }
  expect(reportRow(one, 'an-event')).toMatchObject({ id: one.id, article_id: 'an-article', event_id: 'an-event', keys: ['call'], starts_on: '2014-04-21', ends_on: '2014-04-21', account: one.account })
})
