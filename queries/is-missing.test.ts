import { expect, it } from 'vitest'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { isMissing } from './is-missing'

inSmallWorld()

const missing = async (...paths: string[]) => Promise.all(paths.map(isMissing))

it('knows what the record holds', async () => {
  expect(await missing('/actors/john-kerry', '/countries/russia', '/countries/RUS', '/agreements/geneva-statement-2014', '/events/call', '/events/old-call', '/dyads/russia/USA')).toEqual(Array(7).fill(false))
})
it('knows what it does not hold', async () => {
  expect(await missing('/actors/nobody', '/countries/atlantis', '/agreements/none', '/events/none', '/articles/none', '/dyads/russia/atlantis', '/dyads/russia/russia')).toEqual(Array(7).fill(true))
})
it('leaves lists and other pages alone', async () => {
  expect(await missing('/', '/actors', '/search', '/compare', '/actors/john-kerry/opengraph-image', '/nothing/of/the/kind')).toEqual(Array(6).fill(false))
})
it('takes an address that is no text for missing', async () => {
  expect(await missing('/actors/%E0%A4%A', '/actors/a%00b')).toEqual([true, true])
})
