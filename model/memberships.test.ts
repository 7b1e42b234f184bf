import { describe, expect, it } from 'vitest'
import { bodiesOf, membersOf } from './memberships'

const codes = (country: string, on: string) => bodiesOf(country, on).map(({ code }) => code)

describe('the bodies of a state on a day', () => {
  it('hold what it had joined by then', () => {
    expect(codes('POL', '2004-04-30')).toEqual(['NATO', 'OSCE'])
    expect(codes('POL', '2004-05-01')).toEqual(['EU', 'NATO', 'OSCE'])
  })
  it('no longer hold what it left', () => {
    expect(codes('GBR', '2020-01-31')).toContain('EU')
    expect(codes('GBR', '2020-02-01')).not.toContain('EU')
    expect(codes('RUS', '2014-03-24')).toContain('G8')
    expect(codes('RUS', '2014-04-21')).not.toContain('G8')
  })
  it('say since when, and until when where it went later', () => {
    expect(bodiesOf('GBR', '2014-04-21').find(({ code }) => code === 'EU')).toEqual({ code: 'EU', name: 'European Union', since: '1973-01-01', until: '2020-01-31' })
  })
  it('are none where nothing is known', () => {
    expect(codes('XXX', '2014-04-21')).toEqual([])
  })
})

describe('the members of a body on a day', () => {
  it('were 28 in the European Union of 2014, and are 27 since 2020', () => {
    expect(membersOf('EU', '2014-04-21')).toHaveLength(28)
    expect(membersOf('EU', '2020-02-01')).toHaveLength(27)
    expect(membersOf('EU', '2003-01-01')).toHaveLength(15)
  })
  it('were 28 in NATO in 2014 and 32 in 2025; 57 take part in the OSCE', () => {
    expect([membersOf('NATO', '2014-04-21').length, membersOf('NATO', '2025-01-01').length, membersOf('OSCE', '2014-04-21').length]).toEqual([28, 32, 57])
  })
  it('are none of a body that is not known', () => {
    expect(membersOf('NONE', '2014-04-21')).toEqual([])
  })
})
