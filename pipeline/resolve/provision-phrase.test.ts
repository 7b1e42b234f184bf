import { expect, test } from 'vitest'
import { phrasesOf, standingOf } from './provision-phrase'

const [buildings, seize] = ['buildings?', 'seiz\\w*|occup\\w*']
const found = (quote: string) => phrasesOf(quote, buildings, seize).map(({ start, end }) => quote.slice(start, end))

test('an act and its object in one clause make a phrase, in either order', () => {
  expect(found('Militants seized two government buildings.')).toEqual(['seized two government buildings'])
  expect(found('Ten buildings were seized.')).toEqual(['buildings were seized'])
})

test('an act in another clause, or far away, makes none', () => {
  expect(found('Militants seized a bus, and left the buildings.')).toEqual([])
  expect(found('Militants seized a bus while police guarded the buildings.')).toEqual([])
})

test.each([
  ['Militants ', 'done'], ['Militants have begun to ', 'done'], ['The militants shipped it to Russia and ', 'done'],
  ['Militants refused to ', 'refused'], ['They did not ', 'not done'], ['They must not shoot, loot or ', 'wished'], ['They were told to ', 'wished'], ['Kiev would ', 'wished'],
  ['He denied that militants had ', 'denied'], ['Moscow accused Kiev of having ', 'claimed'], ['an amnesty for all who ', 'wished'], ['an amnesty for all who lay down their arms and ', 'wished'],
])('"%s" makes what follows %s', (lead, standing) => {
  expect(standingOf({ lead })).toBe(standing)
})
