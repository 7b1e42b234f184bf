import { expect, test } from 'vitest'
import { namesOnce } from './names-once'

test('a name that is both outlet and agency is told once, an unknown one not at all', () => {
  expect(namesOnce('Northwire', 'Northwire', null, 'Ann Lee')).toEqual(['Northwire', 'Ann Lee'])
  expect(namesOnce(null, '')).toEqual([])
})
