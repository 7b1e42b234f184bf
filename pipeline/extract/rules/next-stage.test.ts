import { expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

test.each([
  ['Israel moved on to the next phase of its campaign, a siege of Gaza City.', 'ASSAULT occurred: Israel > Gaza City'],
  ['Turkey has begun the second stage of its operation, an attack on Afrin.', 'ASSAULT occurred: Turkey > Afrin'],
  ['Saudi Arabia went over to a blockade of Yemen.', 'ASSAULT occurred: Saudi Arabia > Yemen'],
])('a campaign goes on by another act of force: %s', (text, told) => {
  expect(toldActs(text)).toContain(told)
})

test.each([
  'Turkey began the second stage of the talks, a meeting in Oslo.',
  'Turkey moved on to a meeting with Greece.',
  'Turkey has not begun the second stage of its operation, an attack on Afrin.',
])('none in: %s', (text) => {
  expect(toldActs(text).filter((act) => /^(ASSAULT|COERCE|MOBILIZE) occurred/.test(act))).toEqual([])
})
