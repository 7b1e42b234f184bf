'use client'

import { useEffect, useState, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import { countWords, rangeWords } from '@/lib/date-words'
import type { EventSummary } from '@/model/views/event-view'
import { binUnder } from './bins'
import type { Hover } from './hover-card'
import { zoom } from './pan-zoom'
import { DAY, isoDay, timeAt } from './scale'
import type { TileStore } from './tile-store'
import type { ViewControl } from './use-view'

type Acts = { open: (mark: Element, id: string, byKey: boolean) => void; openCluster: (ids: string[]) => void; focus: (key: string | null) => void }

/** What the pointer does on the board besides moving the view: a glimpse of what it rests on, and what a click opens. */
export function useBoardPointer(area: RefObject<HTMLElement | null>, plot: RefObject<HTMLElement | null>, events: Map<string, EventSummary>, store: TileStore, control: ViewControl, { open, openCluster, focus }: Acts) {
  const [hover, setHover] = useState<Hover | null>(null)
  const { now, moving, subscribe, glideTo } = control
  useEffect(() => subscribe(() => setHover(null)), [subscribe])

  const binAt = (key: string | undefined, x: number) => {
    const box = plot.current?.getBoundingClientRect()
    return key && box ? binUnder(store.pieces(key, now.current), timeAt(now.current, (x - box.left) / box.width) / DAY) : null
  }
  const onClick = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || !(click.target instanceof Element)) return
    const mark = click.target.closest<SVGElement>('[data-mark]')
    if (!mark) return
    click.preventDefault()
    setHover(null)
    focus(mark.dataset.mark ?? null)
    if (mark.dataset.event) return open(mark, mark.dataset.event, false)
    if (mark.dataset.cluster) return openCluster(mark.dataset.cluster.split(' '))
    const bin = binAt(mark.dataset.density, click.clientX)
    if (bin) glideTo(zoom({ from: bin.start * DAY, to: bin.end * DAY }, 1.5, 0.5))
  }
  const onHover = (move: PointerEvent) => {
    if (moving.current || move.pointerType === 'touch' || !(move.target instanceof Element)) return
    const mark = move.target.closest<SVGElement>('[data-mark]')
    const bounds = area.current?.getBoundingClientRect()
    const box = plot.current?.getBoundingClientRect()
    if (!mark || !bounds || !box) return setHover(null)
    const event = mark.dataset.event ? events.get(mark.dataset.event) : undefined
    const at = mark.getBoundingClientRect()
    if (event) return setHover({ x: Math.max(move.clientX, box.left) - bounds.left, y: at.bottom - bounds.top - 12, event })
    const bin = binAt(mark.dataset.density, move.clientX)
    if (!bin) return setHover(null)
    const number = (count: number) => count.toLocaleString('en-GB')
    setHover({
      x: move.clientX - bounds.left,
      y: at.bottom - bounds.top - 16,
      words: [rangeWords(isoDay(bin.start * DAY), isoDay((bin.end - 1) * DAY)), `${countWords(bin.cooperation + bin.conflict, 'event')}: ${number(bin.cooperation)} of cooperation, ${number(bin.conflict)} of conflict`],
    })
  }
  return { hover, onClick, onHover, onLeave: () => setHover(null) }
}
