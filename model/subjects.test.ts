import { describe, expect, it } from 'vitest'
import { parseSubject, parseSubjects } from './subjects'

describe('a subject', () => {
  it('goes by the address of its page', () => {
    expect(parseSubject('actors/john-kerry')).toEqual({ ref: 'actors/john-kerry', kind: 'actor', slug: 'john-kerry' })
    expect(parseSubject('/countries/russia')).toEqual({ ref: 'countries/russia', kind: 'country', key: 'russia' })
    expect(parseSubject('dyads/russia/ukraine')).toEqual({ ref: 'dyads/russia/ukraine', kind: 'dyad', a: 'russia', b: 'ukraine' })
  })
  it('is nothing else', () => {
    for (const ref of ['', 'russia', 'dyads/russia', 'actors/a/b', 'events/1', 'countries/']) expect([ref, parseSubject(ref)]).toEqual([ref, null])
  })
})

it('an address names each once, six at most, and what is none is told', () => {
  const { subjects, problems } = parseSubjects(new URLSearchParams([...'abcdefgh'].map((slug) => ['of', `actors/${slug}`]).concat([['of', 'actors/a'], ['of', 'nonsense']])))
  expect(subjects.map(({ ref }) => ref)).toEqual([...'abcdef'].map((slug) => `actors/${slug}`))
  expect(problems).toEqual(['nonsense'])
})
