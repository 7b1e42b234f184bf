'use client'

import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { moveFrame, wholeMap, zoomFrame, type Frame } from './frame'

/** The part of the map in view, moved by drag, by keys, and zoomed by Ctrl and wheel, keys and buttons. `fitted` is where it begins and returns to. */
export function useFrame(fitted: Frame) {
  const [frame, setFrame] = useState(fitted)
  const area = useRef<HTMLDivElement>(null)
  const held = useRef<{ x: number; y: number; frame: Frame } | null>(null)
  const [seen, setSeen] = useState(fitted)
  if (seen !== fitted) {
    setSeen(fitted)
    setFrame(fitted)
  }

  useEffect(() => {
    const element = area.current
    // The wheel scrolls the page unless Ctrl says otherwise; only a listener of one's own may prevent it.
    const onWheel = (wheel: WheelEvent) => {
      if (!wheel.ctrlKey && !wheel.metaKey) return
      wheel.preventDefault()
      const box = area.current?.getBoundingClientRect()
      if (box) setFrame((now) => zoomFrame(now, Math.exp(wheel.deltaY / 300), { x: (wheel.clientX - box.left) / box.width, y: (wheel.clientY - box.top) / box.height }))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [])

  const keys: Record<string, (now: Frame) => Frame> = {
    ArrowLeft: (now) => moveFrame(now, -0.2, 0), ArrowRight: (now) => moveFrame(now, 0.2, 0), ArrowUp: (now) => moveFrame(now, 0, -0.2), ArrowDown: (now) => moveFrame(now, 0, 0.2),
    '+': (now) => zoomFrame(now, 0.6), '=': (now) => zoomFrame(now, 0.6), '-': (now) => zoomFrame(now, 1 / 0.6), Home: () => wholeMap,
  }
  return {
    frame,
    setFrame,
    area: {
      ref: area,
      onKeyDown: (press: KeyboardEvent) => {
        const move = keys[press.key]
        if (!move || press.ctrlKey || press.metaKey || press.altKey) return
        press.preventDefault()
        setFrame(move)
      },
      onPointerDown: (press: PointerEvent<HTMLDivElement>) => {
        if (press.button !== 0 || press.pointerType === 'touch' || (press.target instanceof Element && press.target.closest('a'))) return
        press.currentTarget.setPointerCapture(press.pointerId)
        held.current = { x: press.clientX, y: press.clientY, frame }
      },
      onPointerMove: (move: PointerEvent<HTMLDivElement>) => {
        const box = area.current?.getBoundingClientRect()
        if (held.current && box) setFrame(moveFrame(held.current.frame, (held.current.x - move.clientX) / box.width, (held.current.y - move.clientY) / box.height))
      },
      onPointerUp: () => {
        held.current = null
      },
      onPointerCancel: () => {
        held.current = null
      },
    },
  }
}
