import { expect, test } from 'vitest'
import { told } from './told'

// Words by which an act was not done, in every place that English gives them.
test.each([
  'Iran never signed the treaty with Russia.',
  'Russia never again attacked Iran.',
  'Kerry has never met Lavrov.',
  'The state, which never attacked Iran, was silent.',
  'Lavrov said Russia never agreed to a truce with Ukraine.',
  'Never again will Kerry meet Lavrov.',
  'Not once did Iran attack Israel.',
  'Nor did Kerry meet Lavrov.',
  'They neither met Kerry nor signed the treaty.',
  'Neither Russia nor Iran signed the treaty with Cuba.',
  'Nobody signed the treaty with Iran.',
  'Russia hardly signed a deal with Iran.',
  'Russia nearly signed a treaty with Iran.',
  'Russia almost attacked Iran.',
  'Russia has almost signed a deal with Iran.',
])('%s: nothing was done', (text) => {
  expect(told(text)).toEqual([])
})

test.each([
  ['Not only did Kerry meet Lavrov but he also telephoned Putin.', 2],
  ['Kerry had nearly reached Geneva when he met Lavrov.', 1],
])('%s: it was', (text, acts) => {
  expect(told(text).filter((line) => line.startsWith('CONSULT occurred'))).toHaveLength(acts)
})
