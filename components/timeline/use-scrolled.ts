'use client'

import { useCallback, useState } from 'react'

const STEP = 120
const AHEAD = 400

/** The stretch of a scrolling element that is in view, with some room on either side, in pixels; all of it where the element does not scroll by itself. */
export function useScrolled(scrolls: boolean) {
  const [scrolled, setScrolled] = useState({ from: 0, to: 1200 })
  const scroller = useCallback((element: HTMLDivElement | null) => {
    if (!element || !scrolls) return
    // In steps, so that not every pixel is a new picture.
    const read = () => {
      const from = Math.floor(element.scrollTop / STEP) * STEP - AHEAD
      const to = from + element.clientHeight + 2 * AHEAD + STEP
      setScrolled((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    read()
    element.addEventListener('scroll', read, { passive: true })
    return () => element.removeEventListener('scroll', read)
  }, [scrolls])
  return { scroller, scrolled: scrolls ? scrolled : { from: 0, to: Infinity } }
}
