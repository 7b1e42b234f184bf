import { describe, expect, test } from 'vitest'
import { Modality } from '@/model/modality'
import { EventType } from '@/model/plover'
import { bearingsOf, isOf, type Reach } from './reach'

const facts: Modality[] = ['occurred', 'ongoing']
const answered: Reach = { openers: { types: ['REQUEST'], modalities: facts }, laters: { types: ['REJECT', 'AID'], modalities: facts }, from: 0, to: 45, rivals: true }
const kept: Reach = { openers: { types: ['AGREE'], modalities: facts }, laters: { types: ['AID'], modalities: [...facts, 'negated'] }, from: 1, to: 120, rivals: false }
const heldOrCalledOff: Reach = { openers: { types: ['CONSULT', 'AID'], modalities: ['planned'] }, laters: { types: ['CONSULT', 'AID', 'REJECT'], modalities: facts }, from: -60, to: 120, rivals: false }

const bear = (type: EventType, modality: Modality, ...reaches: Reach[]) => bearingsOf({ type, modality }, reaches).map(({ types, from, to }) => `${types.join()} ${from} to ${to}`)

describe('what bears on an event', () => {
  test('is what can come of it, and its rivals where one sentence answers one', () => {
    expect(bear('REQUEST', 'occurred', answered)).toEqual(['REJECT,AID 0 to 45', 'REQUEST -45 to 45'])
    expect(bear('AGREE', 'ongoing', kept)).toEqual(['AID 1 to 120'])
  })

  test('is what it can come of, before it', () => {
    expect(bear('REJECT', 'occurred', answered)).toEqual(['REQUEST -45 to 0'])
    expect(bear('REJECT', 'occurred', heldOrCalledOff)).toEqual(['CONSULT,AID -120 to 60'])
  })

  test('is all of it where several judges look at its kind', () => {
    expect(bear('AID', 'occurred', answered, kept, heldOrCalledOff)).toEqual(['REQUEST -45 to 0', 'AGREE -120 to -1', 'CONSULT,AID -120 to 60'])
  })

  test('is nothing where its certainty is of no judge’s kind', () => {
    expect(bear('REQUEST', 'requested', answered, kept, heldOrCalledOff)).toEqual([])
  })

  test('bears from either end: what bears on one, on that the one bears', () => {
    const kinds = EventType.options.flatMap((type) => Modality.options.map((modality) => ({ type, modality })))
    const bears = (one: (typeof kinds)[number], other: (typeof kinds)[number], days: number) => bearingsOf(one, [answered, kept, heldOrCalledOff]).some((bearing) => isOf(bearing, other) && days >= bearing.from && days <= bearing.to)
    let found = 0
    for (const one of kinds) {
      for (const other of kinds) {
        for (const days of [-121, -120, -60, -45, -1, 0, 1, 45, 46, 60, 61, 120]) {
          found += Number(bears(one, other, days))
          if (bears(one, other, days) !== bears(other, one, -days)) expect.fail(`${one.type} and ${other.type} after ${days} days`)
        }
      }
    }
    expect(found).toBeGreaterThan(100)
  })
})
