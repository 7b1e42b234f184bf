import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('requested act', () => {
  test.each([
    ['John Kerry urged Russia to withdraw its troops.', ['REQUEST occurred: John Kerry > Russia']],
    ['Russia was urged by John Kerry to withdraw its troops.', ['REQUEST occurred: John Kerry > Russia']],
    ['The United Nations demanded that Israel stop the attacks.', ['REQUEST occurred: United Nations > Israel']],
    ['Ukraine asked NATO to send weapons.', ['REQUEST occurred: Ukraine > NATO']],
    ['John Kerry called on Iran to release the prisoners.', ['REQUEST occurred: John Kerry > Iran']],
    ['Iran wants to sell oil.', []],
    ['Norway is urged to withdraw its troops from Mali.', ['REQUEST occurred: nobody > Norway']],
    ['The leaders of the African Union met in Addis Ababa. Mali is urged to hold elections. The leaders were ready to impose sanctions.', ['CONSULT occurred: leaders of the African Union > nobody', 'REQUEST occurred: leaders of the African Union > Mali', 'THREATEN occurred: leaders of the African Union > Mali']],
    ['Serbia gave Kosovo until Monday to release two policemen.', ['REQUEST occurred: Serbia > Kosovo']],
    ['Serbia gave Kosovo 48 hours to withdraw.', ['REQUEST occurred: Serbia > Kosovo']],
    ['Serbia gave Kosovo two weeks of training to fight fires.', ['AID occurred: Serbia > Kosovo']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
