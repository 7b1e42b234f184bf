import { expect, it } from 'vitest'
import { inMarks } from './in-marks'

it('puts a sentence in quotation marks, and one that begins as a quotation in no second pair', () => {
  expect(inMarks('Kerry called Lavrov.')).toBe('“Kerry called Lavrov.”')
  expect(inMarks('"We will not wait," he said.')).toBe('"We will not wait," he said.')
  expect(inMarks('“We will not wait,” he said.')).toBe('“We will not wait,” he said.')
})
