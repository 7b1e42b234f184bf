import { expect, test } from 'vitest'
import { toldActs, toldEvents } from '@/pipeline/told-events'

test.each([
  ['Trucks that Iran says carry food entered Iraq on Monday.', 'MOBILIZE occurred: Iran > Iraq'],
  ['Dozens of lorries that Ankara says bring medicine rolled into Syria on Monday.', 'MOBILIZE occurred: Turkey > Syria'],
  ['Tanks that Kyiv claims belong to Moscow entered Luhansk.', 'MOBILIZE occurred: Tanks > Luhansk'],
])('who says that vehicles carry aid sent them, who says whose they are did not: %s', (text, told) => {
  expect(toldActs(text)).toContain(told)
})

test.each([
  ['Mariano Rajoy said that a new law would grant Catalonia more autonomy.', 'CONCEDE planned: Mariano Rajoy > Catalonia'],
  ['A new law would expel foreign troops, Nouri al-Maliki said.', 'SANCTION planned: Nouri al-Maliki > foreign troops'],
])('who says what a law will do will do it: %s', (text, told) => {
  expect(toldActs(text)).toContain(told)
})

test('a law of another state does what its own state does', () => {
  expect(toldActs('Hungary said that a Russian law would expel ten Hungarian diplomats.').join()).not.toContain('Hungary >')
})

test('what someone says of a thing does not tell what the thing did', () => {
  expect(toldEvents('Trucks that Iran says carry food entered Iraq on Monday.').join()).not.toContain('said by')
})
