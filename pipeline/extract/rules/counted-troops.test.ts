import { expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

test.each([
  ['The Pentagon is sending 300 to Kuwait.', 'MOBILIZE ongoing: Pentagon > Kuwait'],
  ['The British army sent 5,000 more to Kosovo.', 'MOBILIZE occurred: British army > Kosovo'],
])('those who command soldiers send a number of them: %s', (text, act) => expect(toldActs(text)).toContain(act))

test.each([
  'The factory is sending 300 to Kuwait.',
  'The Pentagon sent 300 letters to Kuwait.',
  'The Pentagon did not send 300 to Kuwait.',
])('no troops: %s', (text) => expect(toldActs(text).filter((act) => act.startsWith('MOBILIZE'))).toEqual([]))
