import { expect, test } from 'vitest'
import type { ResolvedReport } from '@/model/resolved-event'
import { sourceGroups } from './independent-sources'
import { anAccount, aReport } from './report-for-tests'
import { likeness, signatureOf } from './signature'

function countSources(reports: ResolvedReport[]) {
  const groups = sourceGroups(reports)
  return { sources: groups.length, copies: groups.flat().length - groups.length }
}

const story = 'The foreign ministers of the two countries spoke for half an hour on Monday about the monitors, the seized buildings and the prisoners, and agreed to speak again before the end of the week, their spokesmen said in both capitals.'

test('near-identical texts are alike, others are not', () => {
  expect(likeness(signatureOf(story), signatureOf(`${story} More to follow.`))).toBeGreaterThan(0.75)
  expect(likeness(signatureOf(story), signatureOf('A storm that crossed the coast overnight closed schools and left thousands of homes without power until the morning, the weather service said in its bulletin.'))).toBeLessThan(0.1)
})

test('a copy of a story is no second source, wherever it stands', () => {
  const first = aReport('a', anAccount(), { signature: signatureOf(story) })
  const copy = aReport('b', anAccount(), { signature: signatureOf(`KYIV -- ${story}`) })
  const other = aReport('c', anAccount(), { signature: signatureOf('Washington and Moscow were in touch by telephone, officials on both sides told reporters on Monday evening.') })
  expect(countSources([first, copy, other])).toEqual({ sources: 2, copies: 1 })
  expect(countSources([other, copy, first])).toEqual({ sources: 2, copies: 1 })
})

test('stories of one agency are one source; two reports of one article are one article', () => {
  expect(countSources([aReport('a', anAccount(), { agency: 'Northwire' }), aReport('b', anAccount(), { agency: 'Northwire' })])).toEqual({ sources: 1, copies: 1 })
  expect(countSources([aReport('a', anAccount()), aReport('a', anAccount({ label: 'Talks' }))])).toEqual({ sources: 1, copies: 0 })
})
