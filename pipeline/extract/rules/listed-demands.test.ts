import { expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

test.each([
  ['Saudi Arabia sent Qatar a list of thirteen demands.', 'REQUEST occurred: Saudi Arabia > Qatar'],
  ['John Kerry handed Omar al-Bashir a list of steps that Sudan should take.', 'REQUEST occurred: John Kerry > Omar al-Bashir'],
])('what a list asks of whoever is given it: %s', (text, act) => expect(toldActs(text)).toContain(act))

test.each([
  'Saudi Arabia sent Qatar a list of guests.',
  'John Kerry showed Omar al-Bashir a list of steps that had been taken.',
  'Saudi Arabia did not send Qatar a list of demands.',
])('no demand: %s', (text) => expect(toldActs(text).filter((act) => act.startsWith('REQUEST occurred'))).toEqual([]))
