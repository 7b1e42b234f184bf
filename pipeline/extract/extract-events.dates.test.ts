import { describe, expect, test } from 'vitest'
import { toldEvents } from '@/pipeline/told-events'

describe('the date of an event is the one its clause states', () => {
  test.each([
    ['Barack Obama and Raul Castro will meet in Panama on April 25.', ['CONSULT planned 2014-04-25: Barack Obama > Raúl Castro']],
    ['Barack Obama and Raul Castro met in Panama last Friday.', ['CONSULT occurred 2014-04-18: Barack Obama > Raúl Castro']],
    ['Vladimir Putin visited Crimea in May 2013.', ['CONSULT occurred 2013-05: Vladimir Putin > Crimea']],
  ])('%s', (text, told) => {
    expect(toldEvents(text)).toEqual(told)
  })
})
