import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('what stands apart and is one', () => {
  test.each([
    ['a particle behind its object', 'Hungary turned the European Commission down on Monday.', 'REJECT occurred: Hungary > European Commission'],
    ['a preposition behind a date', 'The African Union called on Friday for an inquiry by the United Nations into the killings.', 'REQUEST occurred: African Union > United Nations'],
    ['the phrase that "what he called" quotes', 'Hugo Chavez condemned what he called an invasion by the United States.', 'ACCUSE occurred: Hugo Chávez > United States'],
    ['the phrase that "what it described as" quotes', 'Pakistan rejected what it described as baseless accusations by India.', 'REJECT occurred: Pakistan > India'],
  ])('is read as one: %s', (_, text, told) => {
    expect(toldActs(text)).toContain(told)
  })

  test('a preposition and its own object are left alone', () => {
    expect(toldActs('Angela Merkel met on Monday with Matteo Renzi.')).toEqual(['CONSULT occurred: Angela Merkel > Matteo Renzi'])
  })
})
