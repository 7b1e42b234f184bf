import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('stated intent', () => {
  test.each([
    ['The Taliban said they will release the prisoners.', ['AGREE occurred: Taliban > prisoners']],
    ['Turkey said it would boycott the meeting with Israel.', ['THREATEN occurred: Turkey > Israel']],
    ['Israel said it will not accept the plan.', ['REJECT occurred: Israel > nobody']],
    ['Afghanistan will release 1,500 Taliban prisoners.', ['AGREE planned: Afghanistan > 1,500 Taliban prisoners']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
