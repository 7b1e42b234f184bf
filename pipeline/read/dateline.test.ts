import { describe, expect, it } from 'vitest'
import { datelineDay, readDateline } from './dateline'

it.each([
  ['GENEVA, April 17 (AP) -- Four parties', 'Geneva', 'AP', [4, 17]],
  ['\n\nDAR ES SALAAM, Tanzania (AP) _\n\nThe', 'Dar es Salaam, Tanzania', 'AP', [null, null]],
  ['WASHINGTON -- US Secretary', 'Washington', null, [null, null]],
  ['UNITED NATIONS, Aug. 13 (Xinhua) — The', 'United Nations', 'Xinhua', [8, 13]],
  ['MOSCOW/KIEV (Reuters) - The', 'Moscow/Kiev', 'Reuters', [null, null]],
  ['London, March 15 (ANI): The', 'London', 'ANI', [3, 15]],
  ['VIENNA, 14 July 2015 (AFP) – The', 'Vienna', 'AFP', [7, 14]],
  ["O'SMACH, Cambodia (AP)_ The", "O'Smach, Cambodia", 'AP', [null, null]],
  ['By Jane Roe UNITED NATIONS (Reuters) - The', 'United Nations', 'Reuters', [null, null]],
  ['(Reuters) - The', null, 'Reuters', [null, null]],
  ['KIEV, Feb. 21 (Alpenpost) -- The', 'Kiev', 'Alpenpost', [2, 21]],
  ['LE BOURGET, France (Delta News Service) -- The', 'Le Bourget, France', 'Delta News Service', [null, null]],
  ['ST. PETERSBURG (Alpenpost) - The', 'St. Petersburg', 'Alpenpost', [null, null]],
  ['LONDON (Ontario) -- The', 'London', null, [null, null]],
  ['(Alpenpost) - The', null, 'Alpenpost', [null, null]],
  ['MIAMI _ The', 'Miami', null, [null, null]],
])('reads "%s"', (body, place, agency, [month, day]) => {
  expect(readDateline(body)).toMatchObject({ place, agency, month, day })
})

describe('what is no dateline', () => {
  it.each([
    'Obama — who had met Putin in June — said no.', 'The deal: what it says and what it leaves out', 'NATO: an alliance looks for its task', 'Kerry met Lavrov (on Monday) in Geneva.', 'U.S. troops - some 300 of them - left.', '', '-- a list', 'He said (twice) - no.', 'Kerry (Massachusetts) - once a senator - said no.', 'Obama (Democrat) - who ran again - won.',
  ])('"%s"', (body) => {
    expect(readDateline(body)).toBeNull()
  })
})

describe('the day of a dateline', () => {
  const day = (body: string, published: string | null) => datelineDay(readDateline(body) ?? { length: 0, place: null, agency: null, byline: null, month: null, day: null, year: null }, published)

  it('takes the year that brings it nearest to the day of publication', () => {
    expect(day('GENEVA, April 17 (AP) -- x', '2014-04-18')).toBe('2014-04-17')
    expect(day('GENEVA, Dec. 31 (AP) -- x', '2014-01-01')).toBe('2013-12-31')
    expect(day('GENEVA, Jan. 1 (AP) -- x', '2013-12-31')).toBe('2014-01-01')
  })

  it('is the stated one where a year is stated, and none where nothing tells the year or no calendar has it', () => {
    expect(day('VIENNA, July 14, 2015 (AFP) -- x', '2016-01-01')).toBe('2015-07-14')
    expect(day('GENEVA, April 17 (AP) -- x', null)).toBeNull()
    expect(day('GENEVA, Feb. 29, 2015 (AP) -- x', null)).toBeNull()
    expect(day('WASHINGTON -- x', '2014-04-22')).toBeNull()
  })
})
