import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('a consequence foretold is a warning of the one who foretells it', () => {
  test.each([
    ['Deputy Foreign Minister Grigory Karasin said that the signature would have serious consequences.', 'THREATEN conditional: Grigory Karasin > nobody'],
    ['If Russia did not withdraw, there would be additional costs, a Pentagon spokesman said.', 'THREATEN conditional: Pentagon > Russia'],
    ['John Kerry said Russia would face consequences.', 'THREATEN conditional: John Kerry > Russia'],
  ])('%s', (text, act) => expect(toldActs(text)).toContain(act))

  test('a promise of good is no warning', () => expect(toldActs('John Kerry said there would be peace.').filter((act) => act.startsWith('THREATEN'))).toEqual([]))
})

describe('one who is due somewhere will be received there', () => {
  test.each([
    ['The German chancellor is due in Kiev on Saturday for talks with Petro Poroshenko.', 'CONSULT planned: Angela Merkel > Petro Poroshenko'],
    ['John Kerry is due in Moscow on Friday.', 'CONSULT planned: John Kerry > Moscow'],
    ['Hassan Rouhani and Angela Merkel are both expected at a summit in Dhaka on Friday.', 'CONSULT planned: Hassan Rouhani > Angela Merkel'],
    ['John Kerry was in Paris for talks with Sergei Lavrov.', 'CONSULT occurred: John Kerry > Sergei Lavrov'],
    ['Didier Burkhalter, the Swiss president, who chairs the panel this year, travels to Moscow on Friday.', 'CONSULT planned: Didier Burkhalter > Moscow'],
    ['Angela Merkel\'s first journey of the year will take her to China.', 'CONSULT planned: Angela Merkel > China'],
    ['John Kerry is to see Sergei Lavrov on Friday.', 'CONSULT planned: John Kerry > Sergei Lavrov'],
  ])('%s', (text, act) => expect(toldActs(text)).toEqual([act]))
  test.each([
    'Reforms are expected at a summit in Dhaka on Friday.', 'John Kerry was in Paris for a holiday with his aides.', 'The journey took an hour.', 'John Kerry sees Sergei Lavrov as a rival.', 'John Kerry saw Sergei Lavrov smile.', 'Angela Merkel\'s memoir takes the reader to China.',
  ])('no meeting: %s', (text) => expect(toldActs(text)).toEqual([]))
  test('a report that is due is no visit', () => expect(toldActs('A report on Russia is due on Friday.')).toEqual([]))
})
