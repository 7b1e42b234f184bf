import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { touchData } from '@/scripts/synthetic/small-world'
import { getEvent } from './event'
import { readChain, readEffects, readLinksAmong } from './event-links'

inSmallWorld(async () => {
  await db().agreement.update({ where: { slug: 'geneva-statement-2014' }, data: { provisions: { create: [{ number: 1, title: 'Restraint', text: 'Refrain from violence.', parties: ['RUS', 'UKR'] }, { number: 2, title: 'Talks', text: 'Talk.', parties: ['RUS'] }] } } })
})
beforeEach(async () => {
  await db().eventLink.deleteMany()
  await db().provisionEvidence.deleteMany()
  await touchData()
})

const link = (fromId: string, toId: string, kind = 'outcome') => db().eventLink.create({ data: { fromId, toId, kind, reason: `${fromId} led to ${toId}` } })
const evidence = (eventId: string, stance: 'for' | 'against', weight: string, number = 1) => db().provisionEvidence.create({ data: { agreementSlug: 'geneva-statement-2014', number, party: 'RUS', eventId, stance, weight, reason: 'it did so' } })
const told = ({ kind, from, to }: { kind: string; from: string; to: string }) => `${from} ${kind} ${to}`

const linksAmong = async (ids: string[]) => readLinksAmong((await db().event.findMany({ where: { id: { in: ids } }, select: { seq: true } })).map(({ seq }) => seq))

describe('the links among some events', () => {
  test('are those of which both ends are there', async () => {
    await link('call', 'call-2')
    await link('call', 'later', 'held')
    expect((await linksAmong(['call', 'call-2', 'month'])).map(told)).toEqual(['call outcome call-2'])
    expect(await linksAmong(['call'])).toEqual([])
  })

  test.each([
    ['a deed that keeps an agreement', 'for', 'deed', ['deal complied month']],
    ['what completes it', 'for', 'completion', ['deal complied month']],
    ['a deed that breaks it', 'against', 'deed', ['deal breached month']],
    ['a refusal', 'against', 'refusal', ['deal breached month']],
    ['only a promise', 'for', 'promise', []],
    ['only a claim', 'against', 'claim', []],
  ] as const)('lead from the making of an agreement to %s', async (_, stance, weight, links) => {
    await evidence('month', stance, weight)
    expect((await linksAmong(['deal', 'month'])).map(told)).toEqual(links)
  })

  test('name the agreement and the first provision, once for an event that bears on two', async () => {
    await evidence('month', 'for', 'deed', 2)
    await evidence('month', 'for', 'deed', 1)
    expect((await linksAmong(['deal', 'month'])).map(({ reason }) => reason)).toEqual(['Geneva statement, provision 1: it did so'])
  })

  test('never lead from the making of an agreement to itself', async () => {
    await evidence('deal', 'for', 'deed')
    expect(await linksAmong(['deal', 'month'])).toEqual([])
  })
})

describe('a chain', () => {
  test('holds what an event came of and what came of it, each in the order of time', async () => {
    await link('call', 'later')
    await link('call', 'call-2', 'answer')
    await link('deal', 'call')
    const { causes, effects } = await readChain('call')
    expect(causes.map(({ kind, event }) => [kind, event.id])).toEqual([['outcome', 'deal']])
    expect(effects.map(({ kind, event }) => [kind, event.id])).toEqual([['answer', 'call-2'], ['outcome', 'later']])
  })

  test('is part of an event, with the reasons', async () => {
    await link('deal', 'call')
    await touchData()
    expect((await getEvent('call'))?.causes.map(({ reason, event }) => [reason, event.id])).toEqual([['deal led to call', 'deal']])
    expect((await getEvent('deal'))?.effects.map(({ event }) => event.id)).toEqual(['call'])
  })

  test('is empty where nothing is linked', async () => expect(await readChain('call')).toEqual({ causes: [], effects: [] }))
})

test('what came of some events is told for each, and events of which nothing came are left out', async () => {
  await link('call', 'later')
  await link('call', 'call-2')
  await link('deal', 'month')
  const effects = await readEffects(['call', 'deal', 'later'])
  expect([...effects].map(([id, steps]) => [id, steps.map(({ event }) => event.id)])).toEqual([['call', ['call-2', 'later']], ['deal', ['month']]].sort())
  expect(await readEffects([])).toEqual(new Map())
})
