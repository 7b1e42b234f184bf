import { expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

test.each([
  ['The government of Colombia took its talks to Havana in 2012.', 'CONSULT occurred: government of Colombia > nobody'],
  ['The Polish government took its round table to Gdansk.', 'CONSULT occurred: Poland > nobody'],
])('talks are held where they are taken: %s', (text, act) => expect(toldActs(text)).toEqual([act]))

test.each([
  'The government of Colombia took its table to Havana.',
  'The government of Colombia took the town of Mitu.',
  'The government of Colombia took its talks seriously.',
])('no talks: %s', (text) => expect(toldActs(text).filter((act) => act.startsWith('CONSULT'))).toEqual([]))
