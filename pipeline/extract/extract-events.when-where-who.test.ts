import { describe, expect, test } from 'vitest'
import { read } from '@/pipeline/behaviour/told'
import { toldEvents } from '@/pipeline/told-events'

/** The days of the acts of one type, read as published on Tuesday 22 April 2014. */
const days = (text: string, type: string) => read(text).events.filter((event) => event.type === type).map(({ date }) => date?.edtf)
const places = (text: string) => read(text).events.map(({ place }) => place && `${place.name} ${place.country}`)

describe('when', () => {
  test.each([
    ['CONSULT', 'John Kerry met Sergei Lavrov on 3 March 2014.', ['2014-03-03']],
    ['CONSULT', 'On 3 March 2014, John Kerry met Sergei Lavrov.', ['2014-03-03']],
    ['CONSULT', 'John Kerry and Sergei Lavrov met in Paris on Wednesday.', ['2014-04-16']],
    ['CONSULT', 'John Kerry will meet Sergei Lavrov tomorrow.', ['2014-04-23']],
    ['CONSULT', 'John Kerry met Sergei Lavrov last week.', ['2014-04-14/2014-04-20']],
    ['CONSULT', 'John Kerry met Sergei Lavrov in January.', ['2014-01']],
    ['CONSULT', 'John Kerry met Sergei Lavrov in 2013.', ['2013']],
    ['SANCTION', 'Canada imposed sanctions on Iran three days ago.', ['2014-04-19']],
    ['AGREE', 'Serbia and Kosovo signed an agreement on April 19 last year.', ['2013-04-19']],
  ])('%s: %s', (type, text, expected) => {
    expect(days(text, type)).toEqual(expected)
  })

  test('two acts of one sentence have each their own day', () => {
    const text = 'John Kerry met Sergei Lavrov on Monday and will visit Ukraine on Friday.'
    expect(read(text).events.map(({ date }) => date?.edtf)).toEqual(['2014-04-21', '2014-04-25'])
  })

  test('the day is that of the act, not of who tells of it', () => {
    expect(days('John Kerry met Sergei Lavrov on Saturday, Jen Psaki said on Monday.', 'CONSULT')).toEqual(['2014-04-19'])
  })

  test('says by which words it is known', () => {
    const [event] = read('John Kerry met Sergei Lavrov on Monday.').events
    expect(event?.date?.basis.quote).toContain('Monday')
    expect(event?.date?.inferred).toBe(false)
  })
})

describe('where', () => {
  test.each([
    ['John Kerry met Sergei Lavrov in Geneva on Thursday.', 'Geneva CHE'],
    ['John Kerry met Sergei Lavrov on Thursday in Paris.', 'Paris FRA'],
    ['Serbia and Kosovo signed an agreement in Brussels.', 'Brussels BEL'],
    ['Barack Obama and Raul Castro met in Panama.', 'Panama PAN'],
  ])('%s', (text, place) => {
    expect(places(text)).toEqual([place])
  })

  test.each([
    ['a time', 'John Kerry met Sergei Lavrov in March.'],
    ['what one travels from', 'John Kerry met Sergei Lavrov after leaving Rome.'],
    ['nothing', 'John Kerry met Sergei Lavrov.'],
  ])('is not %s: %s', (_, text) => {
    expect(places(text)).toEqual([null])
  })
})

describe('who tells it', () => {
  test.each([
    ['John Kerry met Sergei Lavrov on Monday, the White House said.', ', said by White House'],
    ['The Kremlin said that Vladimir Putin had called Angela Merkel on Monday.', ', said by Kremlin'],
    ['According to the Kremlin, Vladimir Putin called Angela Merkel on Monday.', ', said by Kremlin'],
    ['"John Kerry met Sergei Lavrov on Monday," Jen Psaki told reporters.', ', said by Jen Psaki'],
  ])('%s', (text, said) => {
    const events = toldEvents(text)
    expect(events).toHaveLength(1)
    expect(events[0]?.endsWith(said)).toBe(true)
  })

  test('is nobody where the article tells it itself', () => {
    expect(toldEvents('John Kerry met Sergei Lavrov on Monday.')).toEqual(['CONSULT occurred 2014-04-21: John Kerry > Sergei Lavrov'])
  })
})

describe('one act told twice is one event', () => {
  test.each([
    ['in the next sentence', 'John Kerry met Sergei Lavrov in Paris on Monday. Kerry and Lavrov met for an hour.', 'CONSULT'],
    ['the other way round', 'John Kerry called Sergei Lavrov on Monday. The call between Lavrov and Kerry lasted an hour.', 'CONSULT'],
  ])('%s: %s', (_, text, type) => {
    expect(read(text).events.filter((event) => event.type === type)).toHaveLength(1)
  })

  test.each([
    ['on another day', 'John Kerry met Sergei Lavrov on Monday. John Kerry met Sergei Lavrov on 3 March.'],
    ['of others', 'John Kerry met Sergei Lavrov on Monday. Angela Merkel met Vladimir Putin on Monday.'],
    ['still to come', 'John Kerry met Sergei Lavrov on Monday. John Kerry will meet Sergei Lavrov on Friday.'],
  ])('but not one %s: %s', (_, text) => {
    expect(read(text).events.filter((event) => event.type === 'CONSULT')).toHaveLength(2)
  })
})

test('every event can be found in the article by its offsets', () => {
  const text = 'GENEVA, April 17 (AP) -- Russia and Ukraine signed an agreement on Thursday.\n\nJohn Kerry urged Russia to keep it. 🙂 “We will see,” he said in Paris.'
  const { parsed, events } = read(text)
  expect(events.length).toBeGreaterThan(1)
  for (const { evidence, act, place } of events) {
    expect(parsed.article.body.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    expect(parsed.article.body.slice(act.start, act.end)).toBe(act.quote)
    expect(act.start >= evidence.start && act.end <= evidence.end).toBe(true)
    if (place) expect(parsed.article.body.slice(place.start, place.end)).toMatch(/\S/)
  }
})
