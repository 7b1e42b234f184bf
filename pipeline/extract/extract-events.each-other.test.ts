import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('two who blame each other', () => {
  test.each([
    ['India and Pakistan each accused the other of breaking the truce.', 'ACCUSE occurred: India > Pakistan'],
    ['Angela Merkel and Vladimir Putin held each other responsible for it.', 'ACCUSE occurred: Angela Merkel > Vladimir Putin'],
    ['Subrahmanyam Jaishankar of India and his Chinese colleague, Wang Yi, each held the other responsible.', 'ACCUSE occurred: Subrahmanyam Jaishankar > Wang Yi'],
    ['India and Pakistan fought for a week. Each side blamed the other for the shelling.', 'ACCUSE occurred: sides > nobody'],
  ])('%s', (text, told) => expect(toldActs(text)).toContain(told))

  test.each([
    'Shells fell on either side of the border.',
    'Each accused man was a Pakistani teacher.',
    'India held the other talks in Delhi.',
  ])('and nobody: %s', (text) => expect(toldActs(text).join()).not.toContain('ACCUSE'))
})

describe('those who come out of a meeting have met', () => {
  test.each([
    ['After four hours of talks in Geneva, John Kerry and Sergei Lavrov announced a plan.', 'CONSULT occurred: John Kerry > Sergei Lavrov'],
    ['The presidents of Egypt and Sudan admitted as much at the end of a meeting of two hours in Cairo.', 'CONSULT occurred: presidents of Egypt > Sudan'],
    ['At a summit in Quito the leaders of the African Union asked Gabon for money.', 'CONSULT occurred: leaders of the African Union > nobody'],
    ['At the end of a day of talks in Cairo, Egypt and Ethiopia shook hands.', 'CONSULT occurred: Egypt > Ethiopia'],
  ])('%s', (text, told) => expect(toldActs(text)).toContain(told))

  test('not with "their" own first talks', () => {
    expect(toldActs('Russian President Boris Yeltsin and the American president, Bill Clinton, held their first talks in Vancouver on Saturday.')).toEqual(['CONSULT occurred: Boris Yeltsin > Bill Clinton'])
    expect(toldActs('Egypt called on the media to check their facts.').join()).not.toContain('> their')
  })

  test.each([
    'After years of meetings the two ministers know each other.',
    'After hours of waiting, John Kerry and Sergei Lavrov left Geneva.',
    'At a news conference the leaders of the African Union asked Gabon for money.',
    'Qatar did as much as it could at the end of the war.',
  ])('and nobody: %s', (text) => expect(toldActs(text).join()).not.toContain('CONSULT'))
})

test('what somebody does to undermine a thing is what he is accused of', () => {
  expect(toldActs('Russia does everything to undermine the truce, Samantha Power said.')).toContain('ACCUSE occurred: Samantha Power > Russia')
})
