import { expect, test } from 'vitest'
import { toldActs, toldEvents } from '@/pipeline/told-events'

test.each([
  ['Talks between Serbia and Kosovo, which had been planned for Monday, did not take place.', ['CONSULT negated 2014-04-21: Serbia > Kosovo']],
  ['The talks between Serbia and Kosovo were called off on Monday.', ['CONSULT negated 2014-04-21: Serbia > Kosovo']],
  ['A summit of the African Union, due to open on Friday, has been cancelled.', ['CONSULT negated 2014-04-25: African Union > nobody']],
])('a contact that is not held is told as such, on the day for which it was planned: %s', (text, told) => {
  expect(toldEvents(text)).toEqual(told)
})

test.each([
  ['The match between Serbia and Kosovo was called off.', []],
  ['Talks may not take place, Serbia said.', []],
  ['The meeting was called off.', []],
  ['Talks between Serbia and Kosovo took place on Monday.', ['CONSULT occurred: Serbia > Kosovo']],
])('no contact is called off: %s', (text, told) => {
  expect(toldActs(text)).toEqual(told)
})
