import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('who took the step that is judged', () => {
  test.each([
    ['whose act the article begins with', 'Colombia recalled its envoy from Peru on Monday. Chile met Brazil in Lima. Argentina urged Ecuador to wait. Norway regretted the decision.', 'ACCUSE occurred: Norway > Colombia'],
    ['whose act the sentence before tells', 'Colombia recalled its envoy from Peru on Monday. Ecuador lifted its ban on Chilean fruit. Norway welcomed the step.', 'SUPPORT occurred: Norway > Ecuador'],
    ['rebels, whatever state they are in', 'Rebels in northern Mali freed ten soldiers on Monday. The Malian president welcomed the step.', 'SUPPORT occurred: Malian president > Rebels'],
  ])('%s: %s', (_, text, told) => expect(toldActs(text)).toContain(told))

  test('never the judge himself, nor who suffers by it', () => {
    expect(toldActs('Peru recalled its envoy from Chile on Monday. Norway said the decision violated the rights of Peru.').join()).not.toContain('Norway > Peru')
    expect(toldActs('Norway lifted its ban on Chilean fish on Monday. Norway defended the decision.').join()).not.toContain('Norway > Norway')
  })
})
