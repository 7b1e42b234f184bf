'use client'

import { useEffect, type RefObject } from 'react'
import { releaseSpeed, zoom } from './pan-zoom'
import { span } from './scale'
import type { ViewControl } from './use-view'

const DRAG_START = 4

/**
 * Wheel, drag and pinch on the plot. A plain wheel scrolls the page unless the timeline holds the focus; with Ctrl (so trackpads pinch) it zooms;
 * sideways it pans. One finger or the mouse drags, two fingers pinch. A drag swallows the click that ends it.
 */
export function useGestures(area: RefObject<HTMLElement | null>, plot: RefObject<HTMLElement | null>, control: ViewControl) {
  const { now, set, coastFrom } = control
  useEffect(() => {
    const element = area.current
    if (!element) return
    const pointers = new Map<number, { x: number; y: number }>()
    let track: [number, number][] = []
    let dragging = false
    let pressedAt = 0

    const box = () => plot.current?.getBoundingClientRect() ?? element.getBoundingClientRect()
    const fraction = (x: number) => Math.min(1, Math.max(0, (x - box().left) / box().width))
    const perPixel = () => span(now.current) / box().width
    const shift = (pixels: number) => set({ from: now.current.from - pixels * perPixel(), to: now.current.to - pixels * perPixel() })

    const onWheel = (event: WheelEvent) => {
      const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey
      if (event.ctrlKey || (!sideways && element.contains(document.activeElement))) {
        event.preventDefault()
        const strength = event.ctrlKey && Math.abs(event.deltaY) < 30 ? 0.012 : 0.0022
        set(zoom(now.current, Math.exp(Math.max(-240, Math.min(240, event.deltaY * unit)) * strength), fraction(event.clientX)))
      } else if (sideways) {
        event.preventDefault()
        shift(-(event.deltaX || event.deltaY) * unit)
      }
    }
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || event.clientX < box().left) return
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      track = [[event.timeStamp, event.clientX]]
      pressedAt = event.clientX
      dragging = pointers.size > 1
    }
    const onMove = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId)
      if (!before) return
      if (!dragging && Math.abs(event.clientX - pressedAt) > DRAG_START) {
        dragging = true
        element.setPointerCapture(event.pointerId)
        element.dataset.dragging = ''
      }
      if (!dragging) return
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      if (other) {
        const apart = (a: { x: number; y: number }) => Math.max(24, Math.hypot(a.x - other.x, a.y - other.y))
        const here = { x: event.clientX, y: event.clientY }
        shift((here.x - before.x) / 2)
        set(zoom(now.current, apart(before) / apart(here), fraction((here.x + other.x) / 2)))
      } else {
        track.push([event.timeStamp, event.clientX])
        shift(event.clientX - before.x)
      }
    }
    const onUp = (event: PointerEvent) => {
      if (!pointers.delete(event.pointerId) || pointers.size > 0) return
      delete element.dataset.dragging
      if (!dragging) return
      const speed = releaseSpeed(track, event.timeStamp)
      if (Math.abs(speed) > 0.15) coastFrom(-speed * perPixel())
      const swallow = (click: Event) => {
        click.preventDefault()
        click.stopPropagation()
      }
      element.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => element.removeEventListener('click', swallow, { capture: true }), 0)
    }
    const onDragStart = (event: Event) => event.preventDefault()

    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onUp)
    element.addEventListener('dragstart', onDragStart)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onUp)
      element.removeEventListener('dragstart', onDragStart)
    }
  }, [area, plot, now, set, coastFrom])
}
