import { describe, expect, test } from 'vitest'
import { toldActs, toldEvents } from '@/pipeline/told-events'

describe('who is named only to be ruled out', () => {
  test.each([
    ['The accord was signed not by the two presidents but by the members of the European Council.', 'AGREE occurred: members of the European Council > accord'],
    ['John Kerry met not with Vladimir Putin but with Sergei Lavrov.', 'CONSULT occurred: John Kerry > Sergei Lavrov'],
  ])('%s', (text, told) => expect(toldActs(text)).toEqual([told]))
})

describe('"nothing" denies what its verb tells', () => {
  test('a promise of nothing is a refusal', () => expect(toldActs('Serbia would give up nothing, Ivica Dačić said.')).toEqual(['REJECT occurred: Serbia > nobody']))
  test('and a gift of nothing is no gift', () => expect(toldActs('Serbia granted Kosovo nothing.')).toEqual([]))
  test('but one who did nothing is still blamed for it', () => expect(toldActs('Ivica Dačić accused Kosovo of doing nothing.')).toEqual(['ACCUSE occurred: Ivica Dačić > Kosovo']))
})

describe('what stands behind several', () => {
  test('the particle of a verb with two objects', () => expect(toldActs('The rebels moved tanks and heavy mortars away from the town.')).toContain('RETREAT occurred: rebels > town'))
  test('the second thing that was said, whatever hangs on the first', () => {
    expect(toldActs('Angela Merkel said that Serbia wished to join and that Kosovo must keep its word.')).toContain('REQUEST occurred: Angela Merkel > Kosovo')
  })
  test('a truce that is one of many', () => expect(toldActs('The third in a series of ceasefires took effect on Monday.')).toEqual(['RETREAT occurred: nobody > nobody']))
  test('but what is one of many games takes no effect on affairs', () => expect(toldActs('The third in a series of lectures took effect on Monday.')).toEqual([]))
})

describe('words in a paper', () => {
  test.each([
    ['Spain and Portugal issued a declaration in support of Georgia on Friday.', 'SUPPORT occurred 2014-04-18: Spain & Portugal > Georgia'],
    ['Spain and Portugal published a statement on Friday that condemned the attack on Georgia.', 'ACCUSE occurred 2014-04-18: Spain & Portugal > Georgia'],
  ])('%s', (text, told) => expect(toldEvents(text)).toContain(told))

  test('are not of those who only speak of it', () => expect(toldActs('Spain dismissed a statement that condemned Georgia.').join()).not.toContain('ACCUSE occurred: Spain'))
  test('a declaration in writing backs nobody', () => expect(toldActs('Spain issued a declaration in French on Friday.')).toEqual([]))
})

test('what has been going on since a day lasts from it to the day of the news', () => {
  expect(toldEvents('The rebels have been pulling back tanks from the town since Saturday.')).toEqual(['RETREAT ongoing 2014-04-19/2014-04-22: rebels > town'])
})

test('those who were told by telephone were rung up, by whomever', () => {
  expect(toldActs('Angela Merkel and David Cameron were told by telephone of the decision.')).toContain('CONSULT occurred: Angela Merkel > David Cameron')
  expect(toldActs('Angela Merkel and David Cameron were told of the decision.')).toEqual([])
})
