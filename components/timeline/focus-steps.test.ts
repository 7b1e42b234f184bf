import { expect, test } from 'vitest'
import { heirOf, stepTo, type Step } from './focus-steps'

const lane = (name: string, ...xs: number[]): Step[] => xs.map((x) => ({ key: `${name} ${x}`, lane: name, x, ids: [String(x)] }))
const lanes = [lane('USA', 10, 50, 90), [], lane('RUS', 5, 60)]
const from = (key: string) => lanes.flat().find((step) => step.key === key)!

test('left and right go along the lane and end at its ends', () => {
  expect(stepTo('ArrowRight', from('USA 10'), lanes)?.key).toBe('USA 50')
  expect(stepTo('ArrowLeft', from('USA 50'), lanes)?.key).toBe('USA 10')
  expect(stepTo('ArrowRight', from('USA 90'), lanes)).toBeNull()
  expect(stepTo('Home', from('USA 90'), lanes)?.key).toBe('USA 10')
  expect(stepTo('End', from('RUS 5'), lanes)?.key).toBe('RUS 60')
})

test('up and down go to the nearest in time, past empty lanes', () => {
  expect(stepTo('ArrowDown', from('USA 50'), lanes)?.key).toBe('RUS 60')
  expect(stepTo('ArrowDown', from('USA 10'), lanes)?.key).toBe('RUS 5')
  expect(stepTo('ArrowUp', from('RUS 60'), lanes)?.key).toBe('USA 50')
  expect(stepTo('ArrowUp', from('USA 10'), lanes)).toBeNull()
})

test('any other key leads nowhere', () => {
  expect(stepTo('a', from('USA 10'), lanes)).toBeNull()
})

test('a focus follows its event into a cluster and out of it, and its lane into counts and out of them', () => {
  const clustered = [[{ key: 'USA 10', lane: 'USA', x: 30, ids: ['10', '50'] }, { key: 'USA 90', lane: 'USA', x: 90, ids: ['90'] }]]
  expect(heirOf('USA 50', clustered, [])).toBe('USA 10')
  expect(heirOf('USA 50', lanes, [])).toBe('USA 50')
  expect(heirOf('USA 50', [], ['RUS density', 'USA density'])).toBe('USA density')
  expect(heirOf('RUS density', lanes, [])).toBe('RUS 5')
  // The same event in another lane is another mark.
  expect(heirOf('RUS 50', clustered, [])).toBeNull()
  expect(heirOf('FRA density', lanes, [])).toBeNull()
})
