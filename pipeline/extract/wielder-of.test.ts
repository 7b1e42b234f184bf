import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('who used the force that is judged', () => {
  test.each([
    ['whoever did so last', 'Syrian troops shelled Homs on Monday. France called it a crime to use the army against the people.', 'ACCUSE occurred: France > Syrian troops'],
    ['the state whose place it was, for troops of nobody named', 'Sudan was calm on Sunday. Troops attacked protesters in Khartoum on Monday. Norway called it a crime to send in troops against civilians.', 'ACCUSE occurred: Norway > Sudan'],
    ['those whose withdrawal is told next', 'Sudan was calm on Sunday. Norway called it a crime to send in troops against civilians. The troops withdrew from Khartoum on Monday.', 'ACCUSE occurred: Norway > Sudan'],
  ])('%s: %s', (_, text, told) => expect(toldActs(text)).toContain(told))

  test.each([
    ['another deed is judged', 'Syrian troops shelled Homs on Monday. France called it a crime to sell oil.'],
    ['the only force told is that of the judge', 'French troops attacked rebels in Mali on Monday. France called it a crime to use force against the people.'],
  ])('nobody where %s', (_, text) => expect(toldActs(text).filter((act) => act.startsWith('ACCUSE'))).toEqual(['ACCUSE occurred: France > nobody']))
})
