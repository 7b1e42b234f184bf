import { describe, expect, test } from 'vitest'
import { read } from '@/pipeline/behaviour/told'
import { plansOf } from './plans-of'

const plans = (text: string) => {
  const { parsed, events } = read(text)
  return plansOf(events, parsed)
}

describe('plans without a day', () => {
  test('are told with their sentence and who takes part', () => {
    expect(plans('Kerry met Lavrov in Paris on Monday. The two are to meet again in Geneva.')).toMatchObject([
      { title: 'Kerry and Lavrov to meet in Geneva', label: 'Meeting', type: 'CONSULT', quote: 'The two are to meet again in Geneva.', actors: ['john-kerry', 'sergei-lavrov'], countries: ['USA', 'RUS'] },
    ])
  })

  test.each([
    ['with a day is an event', 'Kerry will meet Lavrov in Paris on Thursday.'],
    ['what was done is none', 'Kerry met Lavrov in Paris.'],
    ['what is only possible is none', 'Kerry may meet Lavrov in Paris.'],
    ['what is asked about is none', 'Kerry did not answer when asked whether he would meet Lavrov.'],
    ['what is to stop is none', 'Kerry said that the United States would stop its joint exercises with South Korea.'],
  ])('%s', (_, text) => {
    expect(plans(text)).toEqual([])
  })
})
