'use client'

import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Width of the plot on a screen of 1280 pixels: what the server lays out for, not knowing the screen. */
const GUESS = 1082

/** The plot's width in pixels, measured once it is on screen and whenever it changes; `onMeasure` hears of the first measure, before it is drawn. */
export function usePlotWidth(plot: RefObject<HTMLElement | null>): [number, (listener: () => void) => () => void] {
  const [width, setWidth] = useState(GUESS)
  const listener = useRef<(() => void) | null>(null)
  useLayoutEffect(() => {
    const element = plot.current
    if (!element) return
    let first = true
    const observer = new ResizeObserver(() => {
      const measured = element.clientWidth
      if (measured === 0) return
      if (first) listener.current?.()
      first = false
      setWidth(measured)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [plot])
  const onMeasure = useCallback((heard: () => void) => {
    listener.current = heard
    return () => {
      listener.current = null
    }
  }, [])
  return [width, onMeasure]
}
