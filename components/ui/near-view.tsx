'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

/**
 * Draws its content while it is near the view, so that a list of any length costs what is seen of it; farther off a space of the same height stands for it.
 * What holds the focus stays, and everything is there for the printer.
 */
export function NearView({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [space, setSpace] = useState<number | null>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new IntersectionObserver(([entry]) => {
      const isWanted = !entry || entry.isIntersecting || element.contains(document.activeElement)
      setSpace((now) => (isWanted ? null : (now ?? entry.boundingClientRect.height)))
    }, { rootMargin: '1200px 0px' })
    observer.observe(element)
    const drawAll = () => flushSync(() => setSpace(null))
    window.addEventListener('beforeprint', drawAll)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', drawAll)
    }
  }, [])
  return <div ref={box} style={space === null ? undefined : { height: space }}>{space === null && children}</div>
}
