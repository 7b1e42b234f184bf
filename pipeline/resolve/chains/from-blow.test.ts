import { describe, expect, test } from 'vitest'
import { linksFrom } from './chain-links'
import { kinds, state, told } from './chained-for-tests'

const struck = (day: string, by: [string, string], at: [string, string], quote: string, mode = 'sanctions') => told(day, { type: 'SANCTION', mode, label: 'Imposes sanctions', participants: [state('source', ...by), state('target', ...at)] }, quote)
const eu: [string, string] = ['European Union', 'EU']
const russia: [string, string] = ['Russia', 'RUS']
const britain: [string, string] = ['United Kingdom', 'GBR']

describe('a blow', () => {
  const sectors = struck('2014-07-31', eu, russia, 'The European Union cut Russian state banks off from its capital markets.')

  test('is returned where the sentence says so', () => {
    const ban = struck('2014-08-07', russia, eu, 'Russia banned imports of food from the European Union in retaliation for sanctions over Ukraine.', 'trade')
    expect(linksFrom(sectors, [ban])).toMatchObject([{ kind: 'answer', reason: 'the sentence says so: “in retaliation for sanctions over Ukraine”' }])
  })

  test('is returned within a week where measures are met with measures', () => {
    const expelled = struck('2018-03-14', britain, russia, 'Britain ordered 23 Russian diplomats to leave.', 'expel')
    const back = struck('2018-03-17', russia, britain, 'Russia expelled 23 British diplomats on Saturday.', 'expel')
    expect(linksFrom(expelled, [back])).toMatchObject([{ kind: 'answer', reason: 'measures turned back on the one who took them, 3 days later' }])
  })

  test('is not returned by measures a month later that say nothing of it, on another, or on the same day', () => {
    expect(kinds(sectors,
      struck('2014-09-01', russia, eu, 'Russia restricted imports of cars from the European Union.', 'trade'),
      struck('2014-08-02', russia, ['Poland', 'POL'], 'Russia banned Polish apples.', 'trade'),
      struck('2014-07-31', russia, eu, 'Russia restricted imports of fruit from the European Union.', 'trade'),
    )).toEqual([])
  })

  test('of another kind is not what "in retaliation for the attack" means', () => {
    const strike = struck('2014-08-10', russia, eu, 'Moscow froze the accounts in retaliation for the attack on its embassy.', 'assets')
    expect(linksFrom(sectors, [strike])).toEqual([])
  })

  test('that comes last before it is the one that is returned', () => {
    const earlier = struck('2014-07-25', eu, russia, 'The European Union put fifteen Russians on its list.', 'list')
    const ban = struck('2014-08-07', russia, eu, 'Russia banned imports of food from the European Union in retaliation for sanctions over Ukraine.', 'trade')
    expect(kinds(earlier, sectors, ban)).toEqual([])
  })
})
