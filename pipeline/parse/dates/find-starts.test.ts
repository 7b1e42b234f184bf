import { describe, expect, it } from 'vitest'
import { findStarts } from './find-starts'

const words = (text: string) => findStarts(text).map((start) => text.slice(start).split(/\W/)[0])

describe('findStarts', () => {
  it('gives the words of runs that hold a telling one', () => {
    expect(words('Kerry left the town early last week.')).toEqual(['early', 'last', 'week'])
  })

  it('passes over runs of mere links', () => {
    expect(words('All of the men and one of the others left the country.').includes('All')).toBe(false)
    expect(words('Russia denied it.')).toEqual([])
  })

  it('does not look across a gap of several characters', () => {
    expect(words('on the ----- week')).toEqual(['week'])
  })
})
