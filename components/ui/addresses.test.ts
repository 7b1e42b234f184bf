import { describe, expect, it } from 'vitest'
import { actorAddress, articleAddress, dyadAddress, partyAddress, siteName, timelineAddress } from './addresses'

describe('addresses', () => {
  it('lead to a page by its slug', () => {
    expect(actorAddress('john-kerry')).toBe('/actors/john-kerry')
    expect(dyadAddress('united-states', 'russia')).toBe('/dyads/united-states/russia')
  })
  it('lead to a sentence of an article by its offset', () => {
    expect(articleAddress('a1')).toBe('/articles/a1')
    expect(articleAddress('a1', 0)).toBe('/articles/a1#s0')
    expect(articleAddress('a1', 123)).toBe('/articles/a1#s123')
  })
  it('open the timeline around a day, over the end of a month', () => {
    expect(timelineAddress('2014-04-21')).toBe('/?from=2014-04-04&to=2014-05-08')
  })
  it('tell a country that is party to an agreement from another party', () => {
    expect(partyAddress('USA')).toBe('/countries/USA')
    expect(partyAddress('G7')).toBe('/countries/G7')
    expect(partyAddress('donetsk-republic')).toBe('/actors/donetsk-republic')
  })
  it('keep what a slug holds from becoming another address', () => {
    expect(actorAddress('../add?x')).toBe('/actors/..%2Fadd%3Fx')
  })
})

describe('siteName', () => {
  it('names the site', () => {
    expect(siteName('https://www.osce.org/ukraine-smm')).toBe('osce.org')
  })
  it('is silent where the address is none', () => {
    expect(siteName('page 3')).toBeNull()
  })
})
