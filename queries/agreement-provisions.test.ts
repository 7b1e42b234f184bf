import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { readProvisions } from './agreement-provisions'

const agreementSlug = 'geneva-statement-2014'

inSmallWorld(async () => {
  const quote = 'Russia freed the observers and drove them to Donetsk.'
  await db().event.updateMany({ where: { id: { in: ['call', 'call-2'] } }, data: { quote, startsOn: new Date('2014-04-21') } })
  await db().provision.create({ data: { agreementSlug, number: 7, title: 'Monitors', text: 'Monitors are let in.', deadline: null, parties: ['RUS', 'UKR'] } })
  const speaks = (eventId: string, stance = 'for') => ({ agreementSlug, number: 7, party: 'RUS', eventId, stance, weight: 'deed', reason: 'it acts on this' })
  await db().provisionEvidence.createMany({ data: [speaks('call'), speaks('call-2'), speaks('month', 'against')] })
})

test('a sentence that tells two acts is listed once in a cell, and a party of which nothing is told has no status', async () => {
  const [provision] = await readProvisions(agreementSlug, (key) => key)
  expect(provision?.cells.map(({ party, proposed, evidence }) => [party.key, proposed, evidence.map(({ event, stance }) => `${event.id} ${stance}`)])).toEqual([
    ['RUS', 1, ['call for', 'month against']],
    ['UKR', null, []],
  ])
})
