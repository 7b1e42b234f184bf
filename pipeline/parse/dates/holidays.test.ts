import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import list from '@/pipeline/lexicon/holidays.json'
import outlookWords from '@/pipeline/lexicon/outlook-words.json'
import timeWords from '@/pipeline/lexicon/time-words.json'
import { dayText } from './calendar'
import { valuesIn } from './dates-in'
import { Holiday, holidayIn } from './holidays'

const on = (name: string, year: number) => dayText(holidayIn(name, year) ?? NaN)

describe('holidays', () => {
  it('are well-formed, each with one way to find its day and one name of its own', () => {
    const holidays = z.array(Holiday).parse(list)
    for (const { easter, month, day, weekday } of holidays) expect([easter !== undefined, month !== undefined && day !== undefined, month !== undefined && weekday !== undefined].filter(Boolean)).toHaveLength(1)
    const names = holidays.flatMap((holiday) => holiday.names)
    expect(new Set(names).size).toBe(names.length)
  })

  it('fall on their days', () => {
    expect(on('Thanksgiving', 2014)).toBe('2014-11-27')
    expect(on('Memorial Day', 2014)).toBe('2014-05-26')
    expect(on('Election Day', 1998)).toBe('1998-11-03')
    expect(on('Good Friday', 1998)).toBe('1998-04-10')
    expect(on('Christmas', 2014)).toBe('2014-12-25')
  })

  it('are found in sentences, with the year the tense tells', () => {
    expect(valuesIn('The envoys met on Good Friday.')).toEqual(['Good Friday = 2014-04-18'])
    expect(valuesIn('The envoys met last Thanksgiving.')).toEqual(['last Thanksgiving = 2013-11-28'])
    expect(valuesIn('The troops will leave by New Year’s Eve.')).toEqual(['New Year’s Eve = 2014-12-31'])
  })
})

describe('the word lists of time', () => {
  it('hold lower-case words, none twice', () => {
    const lists = z.record(z.string(), z.array(z.string().regex(/^[a-z0-9'’]+$/))).parse({ ...timeWords, ...outlookWords })
    for (const words of Object.values(lists)) expect(new Set(words).size).toBe(words.length)
  })
})
