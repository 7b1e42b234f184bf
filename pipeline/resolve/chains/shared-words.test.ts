import { expect, test } from 'vitest'
import { namedStates } from '../named-states'
import { sharedWords, whyOneMatter } from './shared-words'

test('words that articles use for one another are shared', () => {
  expect(sharedWords('He asked Moscow to pull its soldiers back from the frontier.', 'Russia had withdrawn its troops from the border.')).toEqual(['pull', 'soldiers', 'frontier'])
})

test('names, days, numbers and offices make no two sentences one matter', () => {
  expect(whyOneMatter('On Monday the foreign minister of Ukraine told three officials to wait.', 'The foreign minister of Ukraine met three officials on Monday.')).toBeNull()
})

test('what is pulled back must be the same thing', () => {
  expect(whyOneMatter('NATO called on Russia to pull its troops from the border.', 'Russia withdrew the vehicles of its convoy, which had crossed the border.')).toBeNull()
  expect(whyOneMatter('Washington demanded that Russia withdraw the vehicles.', 'Russia withdrew the vehicles of its convoy, which had crossed the border.')).toBe('both speak of withdraw, vehicles')
})

test('the states of a sentence are known by name, people and capital', () => {
  expect(namedStates('Tehran told the Europeans and Russian diplomats that Oman would mediate.')).toEqual(new Set(['IRN', 'EU', 'RUS', 'OMN']))
})
