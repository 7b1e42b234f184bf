import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

const accusations = (text: string) => toldActs(text).filter((line) => line.startsWith('ACCUSE'))

describe('a deed that is said to break rules', () => {
  test.each([
    ['Bolivia closed the border to Chile on Monday. Chile said the decision violated international law.', 'ACCUSE occurred: Chile > Bolivia'],
    ["Peru condemned Bolivia. Peru urged Bolivia to open the border. António Guterres said the move went against the spirit of the charter.", 'ACCUSE occurred: António Guterres > Bolivia'],
  ])('%s', (text, told) => expect(accusations(text)).toContain(told))

  test('is not the deed of the state whose rights it breaks', () => {
    const text = "Peru urged Chile to talk. Peru condemned Chile. António Guterres said the move violated Chile's sovereignty."
    expect(accusations(text)).not.toContain('ACCUSE occurred: António Guterres > Chile')
  })

  test('a river that runs its course breaks none', () => expect(accusations('António Guterres said the river ran counter to the road.')).toEqual([]))
  test('nor does what nobody says', () => expect(accusations('The decision went against the wishes of Chile.')).toEqual([]))
})

describe('a wrong that is weighed', () => {
  test.each([
    ['David Cameron said it was highly likely that Syria had ordered the use of the gas.', 'ACCUSE occurred: David Cameron > Syria'],
    ['Angela Merkel said the raid was further proof that Russia was an aggressor.', 'ACCUSE occurred: Angela Merkel > Russia'],
  ])('%s', (text, told) => expect(accusations(text)).toContain(told))

  test.each([
    'David Cameron said it was not likely that Syria had ordered the use of the gas.',
    'David Cameron said it was highly likely that Syria had ordered new desks.',
  ])('but not %s', (text) => expect(accusations(text)).toEqual([]))
})

describe('where several speak after they met', () => {
  test.each([
    'John Kerry and Sergei Lavrov spoke to reporters at the end of a meeting of four hours.',
    'After two days of talks, John Kerry and Sergei Lavrov left Geneva.',
  ])('the two have met: %s', (text) => expect(toldActs(text)).toContain('CONSULT occurred: John Kerry > Sergei Lavrov'))

  test.each([
    'John Kerry and Sergei Lavrov said little about their next meeting.',
    'John Kerry spoke to reporters at the end of a meeting.',
    'John Kerry and Sergei Lavrov would smile after a meeting.',
  ])('but not %s', (text) => expect(toldActs(text).join()).not.toContain('John Kerry > Sergei Lavrov'))
})
