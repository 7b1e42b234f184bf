import { describe, expect, test } from 'vitest'
import type { EventSummary } from '@/model/views/event-view'
import { drawMarks } from './draw-marks'
import type { LaneLayout } from './layout-lanes'
import { viewOfDays } from './scale'

const palette = { quads: ['words together', 'acts together', 'words apart', 'acts apart'], card: 'ground', ink: 'ink' }
const width = 1000

/** What is drawn, in order: the form with its colour, and where. */
function drawn(lane: Partial<LaneLayout>, events: EventSummary[]): string[] {
  const lines: string[] = []
  let path = ''
  const context = {
    fillStyle: '', strokeStyle: '', lineWidth: 0, globalAlpha: 1, font: '', textAlign: 'start', dash: '',
    clearRect: (x: number, y: number, w: number, h: number) => lines.push(`clear ${x} ${y} ${w} ${h}`),
    beginPath: () => (path = ''), moveTo: () => {}, lineTo: () => (path = 'cross'), setLineDash: (dash: number[]) => (context.dash = dash.length ? 'dashed ' : ''),
    arc: (x: number) => (path = `dot at ${Math.round(x)}`), roundRect: (x: number, _: number, w: number) => (path = `bar from ${Math.round(x)} for ${Math.round(w)}`),
    fill: () => lines.push(`${path} filled ${context.globalAlpha < 1 ? 'pale ' : ''}${context.fillStyle}`), stroke: () => lines.push(`${path} ${context.dash}stroked ${context.strokeStyle}`),
    fillText: (words: string, x: number) => lines.push(`"${words}" at ${Math.round(x)} in ${context.fillStyle}`),
  }
  const layout = { key: 'RUS', top: 0, height: 62, rows: 1, marks: [], clusters: [], ...lane }
  drawMarks(context as never, layout, new Map(events.map((event) => [event.id, event])), viewOfDays('2014-04-11', '2014-04-20'), width, 62, palette)
  return lines
}

const event = (given: Partial<EventSummary> = {}, date: Partial<EventSummary['date']> = {}): EventSummary => ({
  id: 'call', title: 'Kerry and Lavrov speak', type: 'CONSULT', mode: 'phone', label: 'Phone call', quad: 'verbal-cooperation', modality: 'occurred', countries: [], actors: [], agreement: null, speaker: null, quote: '', sources: 1, copies: 0, disputed: false,
  date: { edtf: '2014-04-15', start: '2014-04-15', end: '2014-04-15', precision: 'day', inferred: false, words: null, ...date }, ...given,
})
const mark = (given: Partial<LaneLayout['marks'][number]> = {}) => ({ id: 'call', x0: 450, x1: 450, row: 0, label: null, labelX: 0, over: false, ...given })

describe('a mark in motion', () => {
  test('is a dot at the noon of its day, in the colour of its class', () => {
    expect(drawn({ marks: [mark()] }, [event({ quad: 'material-conflict' })])).toEqual(['clear 0 0 1000 62', 'dot at 450 filled acts apart'])
  })

  test.each<[EventSummary['modality'], string[]]>([
    ['occurred', ['dot at 450 filled words together']],
    ['denied', ['dot at 450 filled ground', 'dot at 450 stroked words together', 'cross stroked words together']],
  ])('tells by its form whether it happened: %s', (modality, lines) => {
    expect(drawn({ marks: [mark()] }, [event({ modality })]).slice(1)).toEqual(lines)
  })

  test('is hollow where it is only planned', () => {
    const lines = drawn({ marks: [mark()] }, [event({ modality: 'planned' })])
    expect(lines).toContain('dot at 450 filled ground')
    expect(lines).not.toContain('dot at 450 filled words together')
  })

  test('is a bar over the days that it lasted', () => {
    const lines = drawn({ marks: [mark()] }, [event({}, { edtf: '2014-04-13/2014-04-15', start: '2014-04-13', end: '2014-04-15', precision: 'interval' })])
    expect(lines[1]).toMatch(/^bar from 200 for 300 /)
  })

  test('is not drawn far outside of the view, nor where its event is not at hand', () => {
    expect(drawn({ marks: [mark()] }, [event({}, { start: '2014-06-01', end: '2014-06-01', edtf: '2014-06-01' })])).toHaveLength(1)
    expect(drawn({ marks: [mark()] }, [])).toHaveLength(1)
  })

  test('has its words to its right, or above it where they stood so at rest', () => {
    expect(drawn({ marks: [mark({ label: 'A call' })] }, [event()])).toContain('"A call" at 461 in ink')
    const bar = event({}, { edtf: '2014-04-01/2014-04-15', start: '2014-04-01', end: '2014-04-15', precision: 'interval' })
    expect(drawn({ marks: [mark({ label: 'A siege', over: true })] }, [bar])).toContain('"A siege" at 4 in ink')
  })
})

describe('marks that stand as one', () => {
  test.each([[2, '2'], [99, '99'], [100, '99+']])('%i of them say so', (count, words) => {
    const ids = Array.from({ length: count }, (_, i) => (i ? `other-${i}` : 'call'))
    const lines = drawn({ clusters: [{ ids, x: 450, row: 0 }] }, [event()])
    expect(lines).toEqual(['clear 0 0 1000 62', 'dot at 450 filled ground', 'dot at 450 stroked words together', `"${words}" at 450 in ink`])
  })
})
