import { expect, test } from 'vitest'
import { isFact, Modality, modalityLabel } from './modality'
import { EventType, quadClass, QuadClass, quadLabel, typeLabel } from './plover'

test('words of cooperation and of conflict are told from deeds as PLOVER groups them', () => {
  const by = (quad: QuadClass) => EventType.options.filter((type) => quadClass(type) === quad)
  expect(by('verbal-cooperation')).toEqual(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'])
  expect(by('material-cooperation')).toEqual(['COOPERATE', 'AID', 'RETREAT'])
  expect(by('verbal-conflict')).toEqual(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])
  expect(by('material-conflict')).toEqual(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])
})

test('a signature or a ratification is a deed, another mode of agreeing is not', () => {
  expect(quadClass('AGREE', 'sign')).toBe('material-cooperation')
  expect(quadClass('AGREE', 'ratify')).toBe('material-cooperation')
  expect(quadClass('AGREE', 'reach')).toBe('verbal-cooperation')
  expect(quadClass('REJECT', 'sign')).toBe('verbal-conflict')
})

test('only what happened or goes on is a fact', () => {
  expect(Modality.options.filter(isFact)).toEqual(['occurred', 'ongoing'])
})

test('readers see plain words: a label of its own for each type, class and status, no code', () => {
  for (const labels of [typeLabel, quadLabel, modalityLabel]) {
    const words = Object.values(labels)
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((label) => /[A-Z]{2}|[-_]/.test(label))).toEqual([])
  }
})
