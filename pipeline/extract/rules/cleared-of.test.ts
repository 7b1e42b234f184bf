import { expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

test.each([
  ['The town of Mingora has been cleared of militants, the army of Pakistan said.', 'ASSAULT occurred: nobody > militants'],
  ['The Iraqi army cleared the city of insurgents on Sunday.', 'ASSAULT occurred: Iraqi army > insurgents'],
])('force against those who are gone: %s', (text, act) => expect(toldActs(text)).toContain(act))

test.each([
  'The town of Mingora has been cleared of snow.',
  'The gunmen were cleared of murder.',
  'The town of Mingora has not been cleared of militants.',
])('none: %s', (text) => expect(toldActs(text).filter((act) => act.startsWith('ASSAULT occurred'))).toEqual([]))
