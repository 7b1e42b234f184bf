import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('who took the step that is judged', () => {
  test.each([
    ['whose act the article begins with', 'Colombia recalled its envoy from Peru on Monday. Chile met Brazil in Lima. Argentina urged Ecuador to wait. Norway regretted the decision.', 'ACCUSE occurred: Norway > Colombia'],
    ['whose act the sentence before tells', 'Colombia recalled its envoy from Peru on Monday. Ecuador lifted its ban on Chilean fruit. Norway welcomed the step.', 'SUPPORT occurred: Norway > Ecuador'],
    ['rebels, whatever state they are in', 'Rebels in northern Mali freed ten soldiers on Monday. The Malian president welcomed the step.', 'SUPPORT occurred: Malian president > Rebels'],
  ])('%s: %s', (_, text, told) => expect(toldActs(text)).toContain(told))

  test.each([
    ['whose plan the sentence before tells', 'Israel plans to build 1,000 homes in Hebron. Jordan called the plan illegal.', 'REJECT occurred: Jordan > Israel'],
    ['of whom another says that they mean to', 'Egypt said Ethiopia wanted to fill its dam. Sudan called the idea reckless.', 'REJECT occurred: Sudan > Ethiopia'],
    ['whose deed the sentence before tells, though it is no act of its own', 'Ethiopia has begun to fill its dam. Egypt called the move a provocation.', 'ACCUSE occurred: Egypt > Ethiopia'],
    ['who held what goes by the same noun', 'Rebels in northern Mali held a vote in May. Niger called the vote a farce.', 'ACCUSE occurred: Niger > Rebels'],
    ['those who are told of by where they are', 'Nobody answered the separatists. Those in Luhansk plan to vote in May. Poland called the plan a farce.', 'REJECT occurred: Poland > separatists'],
    ['nobody where the sentence before tells of no plan', 'Turkey is hot in May. Greece rejected the plan.', 'REJECT occurred: Greece > nobody'],
    ['nobody where who speaks tells of another', 'The United Nations said the vote was fair. France condemned the vote.', 'ACCUSE occurred: France > nobody'],
    ['nobody where a new paragraph begins', 'Ethiopia has begun to fill its dam.\n\nEgypt called the move a provocation.', 'ACCUSE occurred: Egypt > nobody'],
  ])('%s: %s', (_, text, told) => expect(toldActs(text)).toContain(told))

  test('never the judge himself, nor who suffers by it', () => {
    expect(toldActs('Peru recalled its envoy from Chile on Monday. Norway said the decision violated the rights of Peru.').join()).not.toContain('Norway > Peru')
    expect(toldActs('Peru seized a Chilean ship. Canada will impose sanctions on Bolivia. Norway said the decision violated the rights of Chile.').join()).toContain('Norway > Peru')
    expect(toldActs('Norway lifted its ban on Chilean fish on Monday. Norway defended the decision.').join()).not.toContain('Norway > Norway')
  })
})
