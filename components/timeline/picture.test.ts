import { expect, test } from 'vitest'
import type { EventSummary } from '@/model/views/event-view'
import { pictureSvg, type Picture } from './picture'
import { viewOfDays } from './scale'

const event = { id: 'call', quad: 'verbal-cooperation', modality: 'planned', title: 'Kerry & Lavrov <speak>', date: { edtf: '2014-04-21', start: '2014-04-21', end: '2014-04-21', precision: 'day', inferred: false, words: null } } as EventSummary
const picture: Picture = {
  title: 'Russia & Ukraine', words: '17–30 April 2014', view: viewOfDays('2014-04-17', '2014-04-30'), width: 1000, muted: '#555',
  palette: { quads: ['#v', '#a', '#w', '#x'], card: '#fff', ink: '#000' },
  events: new Map([['call', event]]),
  lanes: [
    { name: 'Russia', count: 1, height: 62, layout: { key: 'RUS', top: 0, height: 62, rows: 1, clusters: [], marks: [{ id: 'call', x0: 321, x1: 321, row: 0, label: event.title, labelX: 332, over: false }] } },
    { name: 'Ukraine', count: 12_345, height: 62, pieces: [{ edges: [16_177, 16_178], counts: [3, 0, 0, 1], from: 16_177, to: 16_178 }] },
  ],
}

test('a picture is an SVG of its own that names its lanes, with exact counts', () => {
  const svg = pictureSvg(picture)
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1148" height="236"/)
  expect(svg).toContain('>Ukraine</text>')
  expect(svg).toContain('>12,345 events</text>')
  expect(svg).toContain('>17–30 April 2014</text>')
})

test('words are text, whatever they hold', () => {
  const svg = pictureSvg(picture)
  expect(svg).toContain('Kerry &#38; Lavrov &#60;speak&#62;')
  expect(svg).not.toContain('<speak>')
})

test('marks keep their form: what is planned is a ring; a density has a bar for each kind that it holds', () => {
  const svg = pictureSvg(picture)
  expect(svg).toMatch(/<circle cx="[\d.]+" cy="20" r="4.25" fill="#fff" stroke="#v"/)
  expect(svg).toMatch(/<path d="M[^"]+" fill="#v"\/>/)
  expect(svg).toMatch(/<path d="M[^"]+" fill="#x"\/>/)
  expect(svg).not.toMatch(/fill="#w"/)
})
