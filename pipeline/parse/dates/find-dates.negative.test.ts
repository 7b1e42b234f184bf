import { describe, expect, it } from 'vitest'
import { datesIn, valuesIn } from './dates-in'

describe('findDates finds nothing in', () => {
  it.each([
    'He may go, and she may march.',
    'Thousands joined the march in Paris.',
    'Mr. May sat with Ms. March.',
    'The Sun newspaper reported it.',
    'The second minister sat down.',
    'The sun rose as they sat.',
    'He is 45 years old.',
    'The night was cold.',
    'They held on through the night of the storm.',
    'The 52-year-old diplomat resigned.',
    'A six-year-old boy was rescued.',
    'They won 3-2; the other score was 21-19.',
    'The index closed at 2,014.',
    'UN Resolution 1973 was adopted.',
    'Flight 1549 landed safely.',
    'Some 2,000 people and 1,500 troops left.',
    'About 1998 people stayed.',
    'It won 1990 seats.',
    'The price was $1999.',
    'It costs $500 million a year.',
    'Guards are paid $70 a day.',
    'About three-quarters of members agreed.',
    'He appeared on 60 Minutes.',
    'The Sunday Times and USA Today carried it.',
    'The fall of the government surprised them.',
    'They spring to its defence.',
    'He lives at 1010 Elm Street.',
    'The members dial 1-800-555-1234.',
    'Version 4.22 was released.',
    'A third of the members voted; two thirds would be needed.',
    'The Second World War shaped him.',
    'They came as soon as they could.',
  ])('%s', (sentence) => {
    expect(datesIn(sentence).map((date) => date.text)).toEqual([])
  })
})

describe('findDates does not mistake', () => {
  it('the name of a war or treaty for the year of the clause', () => {
    expect(datesIn('They cited the 1967 war and the 1994 Budapest Memorandum.').map((date) => date.edtf)).toEqual([null, null])
  })

  it('a war fought in its year for a mere name', () => {
    expect(datesIn('He was wounded in the 1967 war.').map((date) => date.edtf)).toEqual(['1967'])
  })

  it('the verb "last" for the past', () => {
    expect(valuesIn('The talks may last three days.')).toEqual(['three days = P3D'])
  })

  it('a rate for a year that a comparison names', () => {
    expect(valuesIn('Aid rose from $70 million a year ago.')).toEqual(['a year ago = 2013'])
  })

  it('a paragraph break for a gap within a date', () => {
    expect(valuesIn('They met in May.\n\n17 envoys came.')).toEqual(['May = 2014-05'])
  })

  it('days that no calendar has', () => {
    expect(datesIn('The note of 2014-02-30 and of February 30, 2014 is forged.').some((date) => date.edtf === '2014-02-30')).toBe(false)
  })
})
