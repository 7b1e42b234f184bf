import { expect, test } from 'vitest'
import { DAY, isoDay, viewOfDays, type View } from './scale'
import { axisTicks, labelLeft, labelWidth, showsHours } from './ticks'

/** Views from six hours to two centuries around many places in time. */
const views: View[] = Array.from({ length: 300 }, (_, i) => {
  const length = DAY * 0.25 * 1.037 ** i
  const from = Date.UTC(1990 + (i % 30), i % 12, 1 + (i % 27), i % 24)
  return { from, to: from + length }
})

test('ticks rise, and cover the view at any zoom', () => {
  for (const view of views) {
    const ticks = axisTicks(view, 1000)
    for (let i = 1; i < ticks.length; i++) expect(ticks[i]!.time).toBeGreaterThan(ticks[i - 1]!.time)
    expect(ticks[0]!.time).toBeLessThanOrEqual(view.from)
    expect(ticks.at(-1)!.time).toBeGreaterThanOrEqual(view.to)
    expect(ticks.length).toBeLessThan(40)
  }
})

test('labels never touch, at any zoom and width', () => {
  for (const view of views) {
    for (const width of [320, 700, 1082, 1700]) {
      const labelled = axisTicks(view, width).filter((tick) => tick.upper || tick.lower)
      for (let i = 1; i < labelled.length; i++) {
        const gap = labelLeft(labelled[i]!, view, width) - labelLeft(labelled[i - 1]!, view, width)
        expect(gap).toBeGreaterThanOrEqual(labelWidth(labelled[i - 1]!) - 0.001)
      }
    }
  }
})

test('each view names at least one date, and the larger unit once it has one', () => {
  for (const view of views) {
    const named = axisTicks(view, 1000).filter((tick) => tick.time >= view.from && tick.time < view.to)
    expect(named.some((tick) => tick.lower || tick.upper)).toBe(true)
    if (view.to - view.from < 300 * DAY) expect(named.some((tick) => tick.upper)).toBe(true)
  }
})

test('six weeks are ticked by Mondays under their months', () => {
  const ticks = axisTicks(viewOfDays('2014-03-25', '2014-05-09'), 1082).filter((tick) => tick.upper || tick.lower)
  expect(ticks.map((tick) => `${isoDay(tick.time)} ${tick.upper} ${tick.lower}`.replace(/ +/g, ' ').trim()).slice(1, 7)).toEqual([
    '2014-03-31 March 31', '2014-04-07 April 7', '2014-04-14 14', '2014-04-21 21', '2014-04-28 28', '2014-05-05 May 5',
  ])
})

test('a year is ticked by months under its year, decades by years', () => {
  expect(axisTicks(viewOfDays('2014-01-01', '2014-12-31'), 1400).slice(0, 3).map((tick) => [tick.upper, tick.lower])).toEqual([['2014', 'January'], ['', 'February'], ['', 'March']])
  expect(axisTicks(viewOfDays('1990-01-01', '2025-12-31'), 1082).map((tick) => tick.lower)).toContain('2014')
})

test('the year that a view begins within is named at its left edge where it has room, and no label is cut at the right', () => {
  const named = (from: string, to: string) => axisTicks(viewOfDays(from, to), 1000).filter((tick) => tick.lower || tick.upper)
  expect(named('2014-02-24', '2022-02-21').map(({ lower }) => lower)).toEqual(['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021'])
  expect(named('2014-12-01', '2022-11-21').map(({ lower }) => lower)[0]).toBe('2015')
})

test('hours come in only when a day is wide', () => {
  expect(showsHours(viewOfDays('2014-04-01', '2014-04-30'), 1082)).toBe(false)
  expect(showsHours(viewOfDays('2014-04-21', '2014-04-22'), 1082)).toBe(true)
})
