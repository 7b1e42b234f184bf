import { describe, expect, it } from 'vitest'
import { edtfBounds } from '@/model/edtf'
import { DateExpression } from '@/model/parsed-article'
import { datesIn } from './dates-in'
import { RULES } from './rules'

const WHEN = [
  'today', 'yesterday', 'tomorrow', 'on Monday', 'last Friday', 'next Tuesday', 'this week', 'last week', 'over the weekend', 'in March', 'in early May', 'on April 17', 'on 17 April 2014', 'on Dec. 18-19', 'from Monday to Wednesday',
  'two days ago', 'three weeks ago', 'a year ago', 'for three months', 'within five days', 'in the past two weeks', 'in the coming days', 'last summer', 'in the winter of 1994', 'in the third quarter', 'in the first half of 2013', 'in 1989',
  'in the 1990s', 'in the 20th century', 'every Monday', 'daily', 'recently', 'soon', 'at 10:35 a.m.', 'at midnight on Friday', 'on Christmas Day', 'at Easter', 'the next day', 'the year before', 'in fiscal 2015', '10/03/98', '2014-04-17',
]
const CLAUSES = [(when: string) => `The ministers met ${when} in Geneva.`, (when: string) => `The ministers will meet ${when}, officials said on Tuesday.`, (when: string) => `"I'll go back ${when}," the envoy told reporters.`, (when: string) => `The summit, to be held ${when}, was discussed.`]
const PUBLISHED = ['2014-04-22', '2016-02-29', '2015-01-01T00:10', '1998-12-31', null]
const TIMEX = /^(?:P(?:[\dX.]+(?:Y|M|W|D|Q|WE|DE|CE|ML))*(?:T(?:[\dX.]+[HMS])+)?|PRESENT_REF|PAST_REF|FUTURE_REF|(?:[\dX]{1,4}|[\dX]{4}-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-WE|-[1-7])?|Q[1-4X]|H[12]|SP|SU|FA|WI))(?:T(?:\d\d:\d\d|MO|MI|AF|EV|NI))?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?)$/

describe('whatever the sentence and the publication day', () => {
  const cases = WHEN.flatMap((when) => CLAUSES.flatMap((clause) => PUBLISHED.map((published) => ({ text: clause(when), published, dates: datesIn(clause(when), published) }))))

  it('every expression slices the text exactly and satisfies the contract', () => {
    for (const { text, dates } of cases) for (const date of dates) {
      expect(text.slice(date.start, date.end)).toBe(date.text)
      expect(date.text).toBe(date.text.trim())
      expect(DateExpression.safeParse(date).success).toBe(true)
    }
  })

  it('every value is a TIMEX3 value', () => {
    for (const { dates } of cases) for (const date of dates) expect([date.text, date.value, TIMEX.test(date.value)]).toEqual([date.text, date.value, true])
  })

  it('every EDTF can be read, and its days run forward', () => {
    for (const { dates } of cases) for (const { edtf, text } of dates) {
      if (edtf === null) continue
      const bounds = edtfBounds(edtf)
      expect([text, edtf, bounds !== null]).toEqual([text, edtf, true])
      expect((bounds?.start ?? '') <= (bounds?.end ?? '9')).toBe(true)
    }
  })

  it('expressions stand in text order and never overlap', () => {
    for (const { dates } of cases) dates.forEach((date, i) => expect(date.start).toBeGreaterThanOrEqual(dates[i - 1]?.end ?? 0))
  })

  it('something is found in nearly every sentence', () => {
    expect(cases.filter(({ dates }) => dates.length === 0).map(({ text }) => text)).toEqual([])
  })

  it('a relative expression has no EDTF where publication is unknown', () => {
    for (const when of ['today', 'on Monday', 'last week', 'in March', 'two days ago', 'last summer']) expect(datesIn(`They met ${when}.`, null).map((date) => date.edtf)).toEqual([null])
  })
})

describe('the rules', () => {
  it('have one name each', () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length)
  })

  it('read a long text in time that grows with its length', () => {
    const text = 'On Monday the ministers met in Geneva, and on April 17 they signed. '.repeat(400)
    const sentences = datesIn(text).length
    expect(sentences).toBe(800)
  })

  it('survive words without an end', () => {
    for (const text of ['a '.repeat(5000), 'one two '.repeat(3000), '1-'.repeat(4000), 'early '.repeat(3000), 'the day after '.repeat(4000), 'two days before '.repeat(4000), 'from Monday to '.repeat(2000), 'the last '.repeat(2000), '(((', '\n\n\n', '']) expect(Array.isArray(datesIn(text))).toBe(true)
  })
})
