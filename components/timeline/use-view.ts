'use client'

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { clamp, coast, glide } from './pan-zoom'
import type { View } from './scale'

const GLIDE = 200
const SETTLE = 180

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * The view in motion: `set` at once, `glideTo` in 200 ms, `coastFrom` after a drag is let go. What must follow every frame subscribes, or reads
 * `useLiveView`; all else reads `view`, where it came to rest. `onSettle` hears of that too.
 */
export function useView(initial: View, extent: View, onSettle: (view: View) => void) {
  const [view, setView] = useState(initial)
  const now = useRef(initial)
  const moving = useRef(false)
  const limits = useRef(extent)
  const settle = useRef(onSettle)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const frame = useRef(0)
  const [listeners] = useState(() => new Set<() => void>())

  useEffect(() => {
    limits.current = extent
    settle.current = onSettle
  })
  useEffect(() => () => {
    clearTimeout(timer.current)
    cancelAnimationFrame(frame.current)
  }, [])

  const show = useCallback((next: View) => {
    now.current = clamp(next, limits.current)
    moving.current = true
    for (const listener of listeners) listener()
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      moving.current = false
      setView(now.current)
      for (const listener of listeners) listener()
      settle.current(now.current)
    }, SETTLE)
  }, [listeners])

  const set = useCallback(
    (next: View) => {
      cancelAnimationFrame(frame.current)
      show(next)
    },
    [show],
  )

  const animate = useCallback(
    (at: (ms: number) => View, length: number) => {
      cancelAnimationFrame(frame.current)
      if (still()) return show(at(length))
      const start = performance.now()
      const step = (time: number) => {
        const ms = Math.max(0, time - start)
        show(at(Math.min(ms, length)))
        if (ms < length) frame.current = requestAnimationFrame(step)
      }
      frame.current = requestAnimationFrame(step)
    },
    [show],
  )

  const glideTo = useCallback(
    (target: View) => {
      const from = now.current
      const end = clamp(target, limits.current)
      animate((ms) => glide(from, end, ms / GLIDE), GLIDE)
    },
    [animate],
  )

  /** Runs on after a drag: `speed` in milliseconds of the timeline a millisecond. */
  const coastFrom = useCallback(
    (speed: number) => {
      const from = now.current
      animate((ms) => ({ from: from.from + coast(speed, ms), to: from.to + coast(speed, ms) }), 900)
    },
    [animate],
  )

  const subscribe = useCallback((listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [listeners])

  return { view, moving, now, subscribe, set, glideTo, coastFrom }
}

export type ViewControl = ReturnType<typeof useView>

/** Whether it is in motion. */
export const useMoving = ({ subscribe, moving }: ViewControl): boolean => useSyncExternalStore(subscribe, () => moving.current, () => false)

/** The view of this very frame: for the few small parts that move with it. */
export const useLiveView = ({ subscribe, now, view }: ViewControl): View => useSyncExternalStore(subscribe, () => now.current, () => view)
