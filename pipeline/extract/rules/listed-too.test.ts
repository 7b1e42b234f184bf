import { expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

test('a measure that another takes too', () =>
  expect(toldActs('The United States imposed sanctions on six Syrian generals and the European Union listed nine more.')).toEqual(['SANCTION occurred: United States > six Syrian generals', 'SANCTION occurred: European Union > six Syrian generals']))

test.each([
  'The United States thanked six generals and the European Union listed nine more.',
  'The United States imposed sanctions on six Syrian generals and a paper listed nine more.',
  'The United States imposed sanctions on six Syrian generals and the European Union listed its reasons.',
])('no second measure: %s', (text) => expect(toldActs(text).filter((act) => /^SANCTION.*(European Union|paper) >/.test(act))).toEqual([]))
