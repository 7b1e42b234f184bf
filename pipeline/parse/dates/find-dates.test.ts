import { describe, expect, it } from 'vitest'
import { datesIn, valuesIn } from './dates-in'

/** Every row: a sentence, and the expressions it must give, for an article of Tuesday 2014-04-22. */
function reads(title: string, rows: [string, ...string[]][]) {
  describe(title, () => {
    it.each(rows.map(([sentence, ...values]) => ({ sentence, values })))('$sentence', ({ sentence, values }) => {
      expect(valuesIn(sentence)).toEqual(values)
    })
  })
}

reads('stated dates', [
  ['The agreement was signed on April 17, 2014.', 'April 17, 2014 = 2014-04-17'],
  ['The agreement was signed on 17 April 2014.', '17 April 2014 = 2014-04-17'],
  ['It was signed on the 17th of April 2014.', 'the 17th of April 2014 = 2014-04-17'],
  ['It was signed on Thursday, April 17, 2014, in Geneva.', 'Thursday, April 17, 2014 = 2014-04-17'],
  ['It was signed on Thurs., Apr. 17, 2014: a first step.', 'Thurs., Apr. 17, 2014 = 2014-04-17'],
  ['Record 2014-04-17 was filed.', '2014-04-17 = 2014-04-17'],
  ['Filed at 2014-04-17T10:35 from Geneva.', '2014-04-17T10:35 = 2014-04-17T10:35'],
  ['The cable of 03/10/1998 was released.', '03/10/1998 = 1998-03-10'],
  ['The cable of 21/04/2014 was released.', '21/04/2014 = 2014-04-21'],
  ['The cable of 13.5.2013 was released.', '13.5.2013 = 2013-05-13'],
  ['Slug 19980303 ran on the wire.', '19980303 = 1998-03-03'],
  ['The war ended in May 1945.', 'May 1945 = 1945-05'],
  ['The treaty of 1987 was signed in Washington.', '1987 = 1987'],
  ['The front fell in \'68.', '68 = 1968'],
  ['In nineteen eighty-seven the treaty was signed.', 'nineteen eighty-seven = 1987'],
])

reads('dates without a year', [
  ['Crimea voted on March 16.', 'March 16 = 2014-03-16'],
  ['Iran signed the interim deal on Nov. 24.', 'Nov. 24 = 2013-11-24'],
  ['Ukraine will hold an election on May 25.', 'May 25 = 2014-05-25'],
  ['The ministers met in March.', 'March = 2014-03'],
  ['The ministers met in December.', 'December = 2013-12'],
  ['The summit will be held in September.', 'September = 2014-09'],
  ['The truce runs until July 7.', 'July 7 = 2014-07-07'],
  ['The talks collapsed in early March.', 'early March = 2014-03'],
  ['Lawmakers will face questions about his July 10 meeting.', 'July 10 = 2014-07-10'],
  ['Lawmakers will face questions about his Dec. 10 meeting.', 'Dec. 10 = 2013-12-10'],
  ['They meet at the end of May.', 'the end of May = 2014-05'],
  ['They met last December.', 'last December = 2013-12'],
  ['They met in November last year.', 'November last year = 2013-11'],
  ['They will meet next June.', 'next June = 2014-06'],
])

reads('weekdays by tense', [
  ['Kerry and Lavrov talked by telephone on Monday.', 'Monday = 2014-04-21'],
  ['The four sides signed an agreement last Thursday.', 'last Thursday = 2014-04-17'],
  ['Kerry will travel to Paris on Wednesday, officials said Tuesday.', 'Wednesday = 2014-04-23', 'Tuesday = 2014-04-22'],
  ['The foreign minister is expected to visit Kiev on Friday.', 'Friday = 2014-04-25'],
  ['A meeting scheduled for Friday was announced.', 'Friday = 2014-04-25'],
  ['The conference opens Thursday in Vienna.', 'Thursday = 2014-04-24'],
  ['"We will meet again on Monday," Lavrov told reporters on Friday.', 'Monday = 2014-04-28', 'Friday = 2014-04-18'],
  ['The offer had been due to expire Friday.', 'Friday = 2014-04-18'],
  ['He agreed to meet the envoy on Saturday.', 'Saturday = 2014-04-26'],
  ['The envoy criticised Monday\'s statement.', 'Monday = 2014-04-21'],
  ['Obama said sanctions would follow if nothing changed by Friday.', 'Friday = 2014-04-25'],
  ['They spoke on Wednesday, ahead of Thursday\'s summit.', 'Wednesday = 2014-04-16', 'Thursday = 2014-04-17'],
  ['He said he would step down in November.', 'November = 2014-11'],
  ['The previous Friday they had met in London.', 'The previous Friday = 2014-04-18'],
  ['The visit begins next Monday.', 'next Monday = 2014-04-28'],
  ['They talked late Monday night.', 'late Monday night = 2014-04-21TNI'],
])

reads('days told from publication', [
  ['They spoke today.', 'today = 2014-04-22'],
  ['They spoke late yesterday.', 'late yesterday = 2014-04-21'],
  ['They will speak tomorrow.', 'tomorrow = 2014-04-23'],
  ['They spoke the day before yesterday.', 'the day before yesterday = 2014-04-20'],
  ['They spoke last night.', 'last night = 2014-04-21TNI'],
  ['They negotiated through the night.', 'the night = 2014-04-21TNI'],
  ['They spoke this morning.', 'this morning = 2014-04-22TMO'],
  ['They will speak tonight.', 'tonight = 2014-04-22TNI'],
  ['They spoke at 10:35 a.m. local time.', '10:35 a.m. local time = 2014-04-22T10:35'],
  ['They spoke at noon Saturday.', 'noon Saturday = 2014-04-19T12:00'],
  ['They spoke at 1430 GMT.', '1430 GMT = 2014-04-22T14:30'],
  ['They met two days ago.', 'two days ago = 2014-04-20'],
  ['They met three weeks ago.', 'three weeks ago = 2014-W14'],
  ['They met two months ago.', 'two months ago = 2014-02'],
  ['They met a year ago.', 'a year ago = 2013'],
  ['They met several years ago.', 'several years ago = PAST_REF'],
  ['He will return in two weeks.', 'in two weeks = 2014-05-06'],
])

reads('weeks, months, quarters, seasons, years', [
  ['They met earlier this week.', 'earlier this week = 2014-W17'],
  ['They met last week.', 'last week = 2014-W16'],
  ['They will meet early next month.', 'early next month = 2014-05'],
  ['They met over the weekend.', 'over the weekend = 2014-W16-WE'],
  ['Prices rose in the first quarter.', 'the first quarter = 2014-Q1'],
  ['Exports fell in the third quarter of 2013.', 'the third quarter of 2013 = 2013-Q3'],
  ['Exports fell in the first half of 2012.', 'the first half of 2012 = 2012-H1'],
  ['They met last summer.', 'last summer = 2013-SU'],
  ['They met in the spring of 1945.', 'the spring of 1945 = 1945-SP'],
  ['The budget of fiscal 2015 was cut.', 'fiscal 2015 = 2015'],
  ['Talks began in the late 1990s.', 'the late 1990s = 199'],
  ['Talks began in the \'80s.', "the '80s = 198"],
  ['The dispute dates from the 19th century.', 'the 19th century = 18'],
  ['A vote is due by the end of the year.', 'the end of the year = 2014'],
])

reads('what is counted from another mention', [
  ['The claim goes back to February. On the 14th the Council rejected a draft.', 'February = 2014-02', 'the 14th = 2014-02-14'],
  ['He said on Thursday that he had met Lavrov the day before.', 'Thursday = 2014-04-17', 'the day before = 2014-04-16'],
  ['On February 21, 2014 the deal was signed. The next day he fled.', 'February 21, 2014 = 2014-02-21', 'The next day = 2014-02-22'],
  ['On March 3, 1998 the accord was signed. The following year it lapsed.', 'March 3, 1998 = 1998-03-03', 'The following year = 1999'],
  ['Relations were cut in January 1961 and restored 54 years later.', 'January 1961 = 1961-01', '54 years later = 2015'],
  ['He left the day after April 17.', 'the day after April 17 = 2014-04-18'],
  ['Two weeks before April 17 talks collapsed.', 'Two weeks before April 17 = 2014-04-03'],
  ['Two days after the signing, militants seized a building.', 'Two days = P2D'],
  ['The day before the signing, Kerry flew to Geneva.', 'The day before = XXXX-XX-XX'],
])

reads('ranges, durations, sets, references', [
  ['They met on April 17-18.', 'April 17-18 = 2014-04-17/2014-04-18'],
  ['They met between 3 and 5 March.', 'between 3 and 5 March = 2014-03-03/2014-03-05'],
  ['They will meet from Monday to Wednesday.', 'from Monday to Wednesday = 2014-04-28/2014-04-30'],
  ['They will meet from April 28 to May 2.', 'from April 28 to May 2 = 2014-04-28/2014-05-02'],
  ['They will meet 28 April-2 May.', '28 April-2 May = 2014-04-28/2014-05-02'],
  ['Exports fell in January-March 2014.', 'January-March 2014 = 2014-01/2014-03'],
  ['The meeting was postponed from Tuesday to Thursday.', 'Tuesday = 2014-04-22', 'Thursday = 2014-04-17'],
  ['The truce held for three months.', 'three months = P3M'],
  ['The talks lasted two and a half hours.', 'two and a half hours = PT2H30M'],
  ['The two-day visit went well.', 'two-day = P2D'],
  ['The past two weeks were quiet.', 'The past two weeks = P2W'],
  ['More will follow in the coming days.', 'coming days = PXD'],
  ['They meet every Monday.', 'every Monday = XXXX-WXX-1'],
  ['Inspectors report every three months.', 'every three months = P3M'],
  ['They are now in Geneva.', 'now = PRESENT_REF'],
  ['They recently met.', 'recently = PAST_REF'],
  ['They will meet in the near future.', 'the near future = FUTURE_REF'],
])

describe('findDates', () => {
  it('reads the date of a dateline', () => {
    expect(valuesIn('WASHINGTON, April 21 (Xinhua) -- The White House warned Russia.')).toEqual(['April 21 = 2014-04-21'])
  })

  it('gives the interval of a week, a quarter, a weekend and the past two weeks as EDTF', () => {
    const edtf = (text: string) => datesIn(text)[0]?.edtf
    expect(edtf('They met last week.')).toBe('2014-04-14/2014-04-20')
    expect(edtf('Prices rose in the first quarter.')).toBe('2014-01-01/2014-03-31')
    expect(edtf('They met over the weekend.')).toBe('2014-04-19/2014-04-20')
    expect(edtf('They quarrelled over the past two weeks.')).toBe('2014-04-08/2014-04-22')
  })

  it('gives no EDTF to durations, sets and references', () => {
    for (const text of ['It held for three months.', 'They meet every Monday.', 'They are now in Geneva.', 'Two days after the signing he left.']) expect(datesIn(text)[0]?.edtf).toBeNull()
  })

  it('says what a value was counted from', () => {
    const anchors = (text: string) => datesIn(text).map((date) => date.anchor)
    expect(anchors('On March 3, 1998 it was signed. The next day he fled. They met again on Monday.')).toEqual(['stated', 'mention', 'publication'])
  })

  it('takes the day of a publication date-time', () => {
    expect(valuesIn('They talked on Monday.', '2014-04-22T13:39')).toEqual(['Monday = 2014-04-21'])
  })

  it('leaves X where publication is unknown, and keeps what is stated', () => {
    expect(valuesIn('They talked on Monday, in March and yesterday, after April 17, 2014.', null)).toEqual([
      'Monday = XXXX-WXX-1', 'March = XXXX-03', 'yesterday = XXXX-XX-XX', 'April 17, 2014 = 2014-04-17',
    ])
    expect(datesIn('They talked on Monday.', null)[0]?.edtf).toBeNull()
  })

  it('reads a speaker\'s own plans as ahead', () => {
    expect(valuesIn('I\'ll go back on 15 March.')).toEqual(['15 March = 2015-03-15'])
    expect(valuesIn('We went back on 15 March.')).toEqual(['15 March = 2014-03-15'])
  })

  it('reads each year of a list', () => {
    expect(valuesIn('In 2012, 2013 and 2014 they met in Minsk.')).toEqual(['2012 = 2012', '2013 = 2013', '2014 = 2014'])
  })
})

reads('what the text told of before', [
  ['They met on Thursday. Obama telephoned the king later in the day.', 'Thursday = 2014-04-17', 'later in the day = 2014-04-17'],
  ['They met on Thursday and will write the text by June 30. Obama telephoned the king the same day.', 'Thursday = 2014-04-17', 'June 30 = 2014-06-30', 'the same day = 2014-04-17'],
  ['They spoke on Thursday. Exercises ordered the day before were no threat.', 'Thursday = 2014-04-17', 'the day before = 2014-04-16'],
  ['He asked on Thursday for the right that it gave him on March 1. They had met the day before.', 'Thursday = 2014-04-17', 'March 1 = 2014-03-01', 'the day before = 2014-04-16'],
  ['He asked on Thursday for that right. It was given on March 1. They had met the day before.', 'Thursday = 2014-04-17', 'March 1 = 2014-03-01', 'the day before = 2014-02-28'],
  ['They spoke on Thursday. He had signed it on Wednesday. It rained. It snowed. They met on the same day.', 'Thursday = 2014-04-17', 'Wednesday = 2014-04-16', 'on the same day = 2014-04-17'],
  ['They spoke on Thursday. He had signed it on Wednesday. They had met on the same day.', 'Thursday = 2014-04-17', 'Wednesday = 2014-04-16', 'on the same day = 2014-04-16'],
  ['They spoke on Thursday. A vote is due on April 27. The evening before, they had met in Paris.', 'Thursday = 2014-04-17', 'April 27 = 2014-04-27', 'The evening before = 2014-04-16TEV'],
  ['They spoke on Thursday, the day before the vote.', 'Thursday = 2014-04-17', 'the day before = XXXX-XX-XX'],
])

reads('weekdays beside the clock of the page', [
  ['WELLINGTON, New Zealand (AP) -- The minister condemned the attack on Wednesday.', 'Wednesday = 2014-04-23'],
  ['WELLINGTON, New Zealand (AP) -- The minister condemned the attack on Monday.', 'Monday = 2014-04-21'],
  ['Afghan troops retook the town before dawn on Wednesday local time.', 'Wednesday = 2014-04-23'],
  ['Troops retook the town on Wednesday morning, Kabul time.', 'Wednesday morning = 2014-04-23TMO'],
  ['The markets fell on Wednesday Eastern time.', 'Wednesday = 2014-04-16'],
  ['Afghan troops retook the town on Monday local time.', 'Monday = 2014-04-21'],
  ['A meeting planned for Saturday was cancelled.', 'Saturday = 2014-04-19'],
  ['A meeting is planned for Saturday.', 'Saturday = 2014-04-26'],
])
