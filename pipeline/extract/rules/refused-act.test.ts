import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('refused act', () => {
  test.each([
    ['Russia refused to withdraw its troops from Crimea.', ['REJECT occurred: Russia > Crimea']],
    ['Militants in Mali refused to honour the Algiers accord.', ['REJECT occurred: Militants > Algiers accord']],
    ['Iran is unwilling to negotiate with Israel.', ['REJECT occurred: Iran > Israel']],
    ['Israel and Syria failed to reach an agreement.', ['REJECT occurred: Israel > Syria']],
    ['Russia refused to comment.', []],
    ['Turkey would not consider freeing the sailors.', ['REJECT occurred: Turkey > sailors']],
    ['The Armenian army said it could not think of pulling back guns while the road was shut.', ['REJECT occurred: Armenian army > nobody']],
    ['Eritrea missed a deadline to free the hostages.', ['REJECT occurred: Eritrea > hostages']],
    ['Neither side met Monday\'s deadline for reaching an agreement.', ['REJECT occurred: sides > nobody']],
    ['Cuba forbids its doctors to leave.', ['REJECT occurred: Cuba > its doctors']],
    ['The French president issued a decree that forbids banks to lend to Iran.', ['SANCTION occurred: François Hollande > Iran']],
    ['Kosovo has not accepted yet.', ['REJECT occurred: Kosovo > nobody']],
    ['Serbia put a law into force that forbids its banks to obey.', ['REJECT occurred: Serbia > its banks']],
    ['Armenia refused to begin the withdrawal.', ['REJECT occurred: Armenia > nobody']],
    ['John Kerry could not think of a reason.', []],
    ['Turkey would not consider attacking Cyprus.', []],
    ['John Kerry missed the train to Geneva.', []],
    ['Eritrea met the deadline.', []],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
