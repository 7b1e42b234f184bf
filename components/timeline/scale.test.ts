import { expect, test } from 'vitest'
import { DAY, dayStart, daysOfView, fractionOf, percent, timeAt, viewOfDays } from './scale'

test('a fraction and its time are each other turned round', () => {
  const view = viewOfDays('2014-03-25', '2014-05-09')
  for (const fraction of [-1, 0, 0.25, 0.5, 1, 2.5]) expect(fractionOf(view, timeAt(view, fraction))).toBeCloseTo(fraction, 10)
  for (const day of ['1990-01-01', '2014-04-17', '2026-12-31']) expect(timeAt(view, fractionOf(view, dayStart(day)))).toBeCloseTo(dayStart(day), -1)
})

test('days of a view are the days it was made of, both included', () => {
  expect(daysOfView(viewOfDays('2014-03-25', '2014-05-09'))).toEqual({ from: '2014-03-25', to: '2014-05-09' })
  expect(daysOfView(viewOfDays('2014-04-21', '2014-04-21'))).toEqual({ from: '2014-04-21', to: '2014-04-21' })
  expect(viewOfDays('2014-04-21', '2014-04-21').to - dayStart('2014-04-21')).toBe(DAY)
})

test('a view that starts and ends within days names the days it touches', () => {
  const noon = dayStart('2014-04-21') + DAY / 2
  expect(daysOfView({ from: noon, to: noon + DAY })).toEqual({ from: '2014-04-21', to: '2014-04-22' })
})

test('percents are short and exact to a thousandth', () => {
  expect(percent(1 / 3)).toBe('33.333%')
  expect(percent(-0.1)).toBe('-10%')
})
