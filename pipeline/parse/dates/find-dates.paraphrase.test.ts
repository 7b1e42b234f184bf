import { describe, expect, it } from 'vitest'
import { datesIn } from './dates-in'

const edtf = (text: string) => datesIn(text).map((date) => date.edtf)

describe('the answer stays the same', () => {
  it.each([
    ['active or passive', '2014-04-17', ['Four sides signed it last Thursday.', 'It was signed by four sides last Thursday.', 'Last Thursday it was signed by four sides.']],
    ['order of day and month', '2014-04-17', ['They met on April 17.', 'They met on 17 April.', 'They met on the 17th of April.', 'On Thursday, April 17, they met.', 'They met on Apr. 17.']],
    ['place of a past weekday', '2014-04-21', ['On Monday, Kerry called Lavrov.', 'Kerry called Lavrov on Monday.', 'Kerry on Monday called Lavrov.', 'Kerry called Lavrov Monday.']],
    ['wording of the future', '2014-04-25', ['Kerry will meet him on Friday.', 'Kerry is to meet him on Friday.', 'Kerry is due to meet him Friday.', 'Kerry plans to meet him on Friday.', 'Kerry is scheduled to meet him on Friday.']],
    ['line breaks and double spaces', '2014-04-17', ['They met on April  17.', 'They met on April\n17.', 'They met on April\u00a017.']],
    ['case of the words', '2014-04-21', ['They met YESTERDAY.', 'Yesterday they met.', 'They met yesterday.']],
    ['past month', '2014-03', ['They met in March.', 'They met in March 2014.', 'They met in March this year.', 'They met last month.', 'They met a month ago.']],
    ['two days', '2014-04-20', ['They met two days ago.', 'They met 2 days ago.', 'They met on Sunday.', 'They met the day before yesterday.']],
  ])('%s', (_, value, sentences) => {
    for (const sentence of sentences) expect([sentence, ...edtf(sentence)]).toEqual([sentence, value])
  })
})

describe('the answer turns', () => {
  it('with the tense of a weekday', () => {
    expect(edtf('They met on Friday.')).toEqual(['2014-04-18'])
    expect(edtf('They will meet on Friday.')).toEqual(['2014-04-25'])
  })

  it('with the publication day', () => {
    expect(datesIn('They met on Monday.', '2014-04-21')[0]?.edtf).toBe('2014-04-21')
    expect(datesIn('They met on Monday.', '2014-04-20')[0]?.edtf).toBe('2014-04-14')
    expect(datesIn('They met yesterday.', '2015-01-01')[0]?.edtf).toBe('2014-12-31')
  })

  it('with last, this and next', () => {
    expect(edtf('They met last year.')).toEqual(['2013'])
    expect(edtf('They met this year.')).toEqual(['2014'])
    expect(edtf('They will meet next year.')).toEqual(['2015'])
  })
})
