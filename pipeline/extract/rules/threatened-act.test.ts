import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('threatened act', () => {
  test.each([
    ['Turkey threatened to expel the Syrian ambassador.', ['THREATEN occurred: Turkey > Syrian ambassador']],
    ['Barack Obama warned Russia of more sanctions.', ['THREATEN occurred: Barack Obama > Russia']],
    ['The United States warned Syria against using chemical weapons.', ['THREATEN occurred: United States > Syria']],
    ['Iran threatened an answer that would be costly for Israel.', ['THREATEN occurred: Iran > Israel']],
    ['Iran threatened a step that would hurt Israel.', ['THREATEN occurred: Iran > Israel']],
    ['Israel insisted that it had the right to strike Syria.', ['THREATEN occurred: Israel > Syria']],
    ['Iran said it was entitled to attack the base.', ['THREATEN occurred: Iran > base']],
    ['Angela Merkel said Israel had the right to strike Syria.', []],
    ['Israel said it had the right to exist.', []],
    ['David Cameron said that Iran should know sanctions would remain in place.', ['THREATEN occurred: David Cameron > Iran']],
    ['David Cameron said that Iran should know its neighbours.', ['REQUEST occurred: David Cameron > Iran']],
    ['"Turkey better stop," Angela Merkel told reporters.', ['THREATEN occurred: Angela Merkel > Turkey']],
    ['Chad had better be careful, said the president of Sudan.', ['THREATEN occurred: Omar al-Bashir > Chad']],
    ['"We had better hurry," Angela Merkel told reporters.', []],
    ['North Korea threatened to attack South Korea.', ['THREATEN occurred: North Korea > South Korea']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
