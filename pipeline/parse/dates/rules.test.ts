import { describe, expect, it } from 'vitest'
import { datesIn, valuesIn } from './dates-in'

/** For an article of Tuesday 2014-04-22: what each kind of rule reads in a sentence. */
const KINDS: Record<string, [string, ...string[]][]> = {
  'day-of-month': [
    ['They will meet on the first Friday of July.', 'the first Friday of July = 2014-07-04'],
    ['They met on the second Monday of last month.', 'the second Monday of last month = 2014-03-10'],
    ['They will vote on the last Tuesday in May 2015.', 'the last Tuesday in May 2015 = 2015-05-26'],
    ['The reply is due on the 20th of next month.', 'the 20th of next month = 2014-05-20'],
    ['He left on Friday the 18th.', 'Friday the 18th = 2014-04-18'],
    ['She returned on the 15th.', 'the 15th = 2014-04-15'],
    ['The week of May 5 will be busy.', 'The week of May 5 = 2014-W19'],
    ['The week starting on February 3 was busy.', 'The week starting on February 3 = 2014-W06'],
    ['The last Sunday of March 2014 saw the clocks change.', 'The last Sunday of March 2014 = 2014-03-30'],
  ],
  'week-number': [
    ['They met in the third week of 2013.', 'the third week of 2013 = 2013-W03'],
    ['They met in the last week of March 2014.', 'the last week of March 2014 = 2014-W13'],
    ['Week 31 is free.', 'Week 31 = 2014-W31'],
    ['The first week of this year was quiet.', 'The first week of this year = 2014-W01'],
    ['The second week of next month is free.', 'The second week of next month = 2014-W19'],
  ],
  'measured-stretch': [
    ['The last three days were calm.', 'The last three days = P3D'],
    ['The next two weeks will decide.', 'The next two weeks = P2W'],
    ['They must reply within 10 days.', 'within 10 days = P10D'],
    ['Over the past five years trade doubled.', 'Over the past five years = P5Y'],
    ['In the past few months trade fell.', 'the past few months = PXM'],
    ['The next 18 months matter.', 'The next 18 months = P18M'],
    ['The next three decades matter.', 'The next three decades = P30Y'],
    ['They will return in five days.', 'in five days = 2014-04-27'],
    ['They will return in two months.', 'in two months = 2014-06'],
    ['They built it in two weeks.', 'two weeks = P2W'],
    ['It will end in three years.', 'in three years = 2017'],
  ],
  'compound-duration': [
    ['It took 1 year 1 month and 21 days.', '1 year 1 month and 21 days = P1Y1M21D'],
    ['It lasted two hours and 10 minutes.', 'two hours and 10 minutes = PT2H10M'],
    ['They met 1 month 21 days ago.', '1 month 21 days ago = 2014-03-01'],
    ['They leave two days from tomorrow.', 'two days from tomorrow = 2014-04-25'],
    ['They left two days before yesterday.', 'two days before yesterday = 2014-04-19'],
    ['They leave three weeks after today.', 'three weeks after today = 2014-05-13'],
  ],
  'told-before': [
    ['On May 9, 1950 he spoke. Earlier that day he had called Bonn.', 'May 9, 1950 = 1950-05-09', 'Earlier that day = 1950-05-09'],
    ['On May 9, 1950 he spoke. The same year talks began.', 'May 9, 1950 = 1950-05-09', 'The same year = 1950'],
    ['On May 9, 1950 he spoke. The following month talks began.', 'May 9, 1950 = 1950-05-09', 'The following month = 1950-06'],
    ['On May 9, 1950 he spoke. The next morning he left.', 'May 9, 1950 = 1950-05-09', 'The next morning = 1950-05-10TMO'],
    ['It must leave by May 1, 2014. Two days before, Iran had shot at it.', 'May 1, 2014 = 2014-05-01', 'Two days before = 2014-04-20'],
    ['On May 9, 1950 he spoke. Three days earlier he had called Bonn.', 'May 9, 1950 = 1950-05-09', 'Three days earlier = 1950-05-06'],
    ['On May 9, 1950 he spoke. A year later it was signed.', 'May 9, 1950 = 1950-05-09', 'A year later = 1951'],
    ['On May 9, 1950 he spoke. The previous week he had called Bonn.', 'May 9, 1950 = 1950-05-09', 'The previous week = 1950-W18'],
    ['Profit rose in the third quarter of 2013 from a year earlier.', 'the third quarter of 2013 = 2013-Q3', 'a year earlier = 2012-Q3'],
    ['Profit rose in the third quarter of 2013 from the year-ago period.', 'the third quarter of 2013 = 2013-Q3', 'the year-ago period = 2012-Q3'],
    ['Several months later they met again.', 'Several months later = PXM'],
  ],
  'repeated': [
    ['He prays on Fridays.', 'Fridays = XXXX-WXX-5'],
    ['Every morning they talk.', 'Every morning = XXXX-XX-XXTMO'],
    ['They talk each Tuesday.', 'each Tuesday = XXXX-WXX-2'],
    ['They meet every July.', 'every July = XXXX-07'],
    ['They meet every other week.', 'every other week = P2W'],
    ['They meet on Tuesday nights.', 'Tuesday nights = XXXX-WXX-2TNI'],
    ['The weekly report is out.', 'weekly = P1W'],
    ['The daily briefing is over.', 'daily = P1D'],
    ['They meet annually.', 'annually = P1Y'],
  ],
  'clock-time': [
    ['It began at 9 a.m. on Monday.', '9 a.m. on Monday = 2014-04-21T09:00'],
    ['It began at noon.', 'noon = 2014-04-22T12:00'],
    ['It ended at midnight Friday.', 'midnight Friday = 2014-04-18T24:00'],
    ['It ended at 18:30.', '18:30 = 2014-04-22T18:30'],
    ['It began at 5 p.m. EST, April 6.', '5 p.m. EST, April 6 = 2014-04-06T17:00'],
    ['It began at 10:35 a.m. (0735 GMT) Friday.', '10:35 a.m. (0735 GMT) = 2014-04-18T10:35', 'Friday = 2014-04-18'],
    ['The attack came shortly before dawn, at 4:50 am.', '4:50 am = 2014-04-22T04:50'],
  ],
  'quarter': [
    ['Fourth-quarter profit fell.', 'Fourth-quarter = 2013-Q4'],
    ['Last year\'s third quarter was better.', 'Last year\'s third quarter = 2013-Q3'],
    ['Q3 2013 was better.', 'Q3 2013 = 2013-Q3'],
    ['The second half of 2013 was better.', 'The second half of 2013 = 2013-H2'],
    ['The year-earlier quarter was better.', 'The year-earlier quarter = 2013-Q1'],
    ['Next year\'s first quarter will be better.', 'Next year\'s first quarter = 2015-Q1'],
  ],
  'season': [
    ['He left this spring.', 'this spring = 2014-SP'],
    ['She came in autumn 2012.', 'autumn 2012 = 2012-FA'],
    ['They met in the summer.', 'the summer = 2013-SU'],
    ['They met during the winter of 1994.', 'the winter of 1994 = 1994-WI'],
    ['They met last fall.', 'last fall = 2013-FA'],
  ],
  'decade-and-century': [
    ['The nineties were calm.', 'The nineties = 199'],
    ['The early 1970s were not.', 'The early 1970s = 197'],
    ['In the late 19th century it was founded.', 'the late 19th century = 18'],
    ['The 21st century began.', 'The 21st century = 20'],
    ['In the \'60s they met.', 'the \'60s = 196'],
  ],
  'day-range': [
    ['They met April 14 to 17.', 'April 14 to 17 = 2014-04-14/2014-04-17'],
    ['They met on 14-17 April 2013.', '14-17 April 2013 = 2013-04-14/2013-04-17'],
    ['They met between March 28 and April 2.', 'between March 28 and April 2 = 2014-03-28/2014-04-02'],
    ['They met from Dec. 30 to Jan. 3.', 'from Dec. 30 to Jan. 3 = 2013-12-30/2014-01-03'],
    ['They will meet from 10 to 12 May.', 'from 10 to 12 May = 2014-05-10/2014-05-12'],
    ['They met between 2 and 7 of March.', 'between 2 and 7 of March = 2014-03-02/2014-03-07'],
    ['They will meet between April 28 and May 2, 2014.', 'between April 28 and May 2, 2014 = 2014-04-28/2014-05-02'],
    ['From Jan. 5 to Jan. 9, 2009, they met.', 'From Jan. 5 to Jan. 9, 2009 = 2009-01-05/2009-01-09'],
    ['They will meet from today to Friday.', 'from today to Friday = 2014-04-22/2014-04-25'],
  ],
  'the-unit': [
    ['It ended earlier in the week.', 'earlier in the week = 2014-W17'],
    ['It will end by the end of the month.', 'the end of the month = 2014-04'],
    ['It will end later in the year.', 'later in the year = 2014'],
    ['The rest of the week is free.', 'The rest of the week = 2014-W17'],
    ['The weekend was calm.', 'The weekend = 2014-W16-WE'],
    ['It fell at year-end.', 'year-end = 2014-12-31'],
  ],
}

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  it.each(rows.map(([sentence, ...values]) => ({ sentence, values })))('$sentence', ({ sentence, values }) => {
    expect(valuesIn(sentence)).toEqual(values)
  })
})

describe('the rest of a stretch', () => {
  it('runs from publication to its end', () => {
    expect(datesIn('They will be away for the rest of the week.')[0]?.edtf).toBe('2014-04-22/2014-04-27')
    expect(datesIn('They will be away for the rest of the month.')[0]?.edtf).toBe('2014-04-22/2014-04-30')
    expect(datesIn('They will be away for the rest of the year.')[0]?.edtf).toBe('2014-04-22/2014-12-31')
  })
})
