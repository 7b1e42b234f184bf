import { expect, test } from 'vitest'
import { clamp, CLOSEST, coast, glide, latest, moveEdge, pan, releaseSpeed, zoom } from './pan-zoom'
import { DAY, fractionOf, span, timeAt, viewOfDays } from './scale'

const view = viewOfDays('2014-03-25', '2014-05-09')
const extent = viewOfDays('2014-01-01', '2014-10-31')

test('zooming keeps the time under the pointer', () => {
  for (const fraction of [0, 0.2, 0.5, 0.93, 1]) {
    for (const factor of [0.5, 0.9, 1.1, 4]) {
      const under = timeAt(view, fraction)
      expect(fractionOf(zoom(view, factor, fraction), under)).toBeCloseTo(fraction, 8)
    }
  }
})

test('zooming in and out by the same factor comes back', () => {
  const back = zoom(zoom(view, 0.5, 0.3), 2, 0.3)
  expect(back.from).toBeCloseTo(view.from, -1)
  expect(back.to).toBeCloseTo(view.to, -1)
})

test('zooming in ends at six hours', () => {
  let close = view
  for (let i = 0; i < 60; i++) close = zoom(close, 0.7, 0.4)
  expect(span(close)).toBeCloseTo(CLOSEST, -1)
})

test('panning keeps the length', () => {
  expect(span(pan(view, 0.4))).toBe(span(view))
  expect(pan(view, 1).from).toBe(view.to)
})

test('a view is never lost beyond what there is', () => {
  const far = clamp(pan(view, 40), extent)
  expect((far.from + far.to) / 2).toBeCloseTo(extent.to, -1)
  const wide = clamp(zoom(view, 1000, 0.5), extent)
  expect(wide.from).toBeLessThan(extent.from)
  expect(span(wide)).toBeLessThan(span(extent) * 1.2)
  expect(clamp(view, extent)).toEqual(view)
})

test('the latest is the end of the record, and today where the record reaches past it', () => {
  const after = latest(view, extent, extent.to + 4000 * DAY)
  expect(span(after)).toBeCloseTo(span(view), -1)
  expect(after.to).toBeGreaterThan(extent.to)
  expect(after.from).toBeGreaterThan(extent.to - span(view))
  const today = extent.from + 100 * DAY
  expect(fractionOf(latest(view, extent, today), today)).toBeCloseTo(0.5, 8)
})

test('a handle does not pass the other', () => {
  expect(moveEdge(view, 'from', view.to + 9 * DAY, extent).from).toBeLessThan(view.to)
  expect(moveEdge(view, 'to', view.from - DAY, extent).to).toBeGreaterThan(view.from)
  expect(moveEdge(view, 'to', view.to + DAY, extent)).toEqual({ from: view.from, to: view.to + DAY })
})

test('a glide starts and ends where it should, and a zoom around a point keeps the point', () => {
  const target = zoom(view, 0.25, 0.3)
  const under = timeAt(view, 0.3)
  expect(glide(view, target, 0).from).toBeCloseTo(view.from, -1)
  expect(glide(view, target, 1)).toEqual(target)
  for (const progress of [0.2, 0.5, 0.8]) expect(fractionOf(glide(view, target, progress), under)).toBeCloseTo(0.3, 6)
})

test('a released drag runs on and fades; one that had stopped does not', () => {
  expect(coast(1, 100)).toBeGreaterThan(coast(1, 50))
  expect(coast(1, 5000) - coast(1, 1500)).toBeLessThan(1)
  expect(releaseSpeed([[0, 0], [20, 10], [40, 30]], 45)).toBeCloseTo(0.75)
  expect(releaseSpeed([[0, 0], [20, 10], [40, 30]], 400)).toBe(0)
})
