import { expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

test.each([
  ['The talks between Ethiopia and Eritrea ended in Algiers on Sunday with a peace agreement.', 'AGREE occurred: Ethiopia > Eritrea'],
  ['The summit in Lusaka concluded with an accord on a truce.', 'AGREE occurred: nobody > nobody'],
])('an agreement by whoever met: %s', (text, act) => expect(toldActs(text)).toContain(act))

test.each([
  'The talks between Ethiopia and Eritrea ended without an agreement.',
  'The talks between Ethiopia and Eritrea ended with a quarrel.',
  'The talks between Ethiopia and Eritrea did not end with an accord.',
  'The song in Lusaka concluded with an accord.',
])('no agreement: %s', (text) => expect(toldActs(text).filter((act) => act.startsWith('AGREE occurred'))).toEqual([]))
