import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('what is no event of a timeline', () => {
  test.each([
    ['Oil prices rose on Monday as traders expected lower supply from Russia.', []],
    ['Barack Obama was born in Hawaii in 1961.', []],
    ['Officials said the weather in Ukraine was cold.', []],
    ['Analysts say Russia may invade Ukraine.', []],
    ['The United States could impose sanctions on Russia.', []],
    ['If Russia attacks Ukraine, the European Union will respond.', []],
    ['Russia has not attacked Ukraine.', []],
    ['Ukraine is a country of 45 million people.', []],
    ['The company reported higher profits in France.', []],
    ['Russia denied it had attacked Ukraine.', ['REJECT occurred: Russia > Ukraine']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
