import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('act noun', () => {
  test.each([
    ['The talks between Iran and the United States ended in Geneva on Sunday.', ['CONSULT occurred: Iran > United States']],
    ['The visit of Pope Francis to Cuba began on Saturday.', ['CONSULT occurred: Pope Francis > Cuba']],
    ["Russia's war on Georgia began in August.", ['ASSAULT occurred: Russia > Georgia']],
    ['It was the largest exchange of letters of the war, at a checkpoint near Gori.', []],
    ['The attack on the Israeli embassy by Hezbollah drew sharp words.', ['ASSAULT occurred: Hezbollah > Israeli embassy']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
