'use client'

import { useCallback, useEffect, useState } from 'react'
import { DensityPainter } from './density-painter'
import type { ViewControl } from './use-view'

/** The painter of the lanes' densities, which follows the view and the theme; `canvasOf` is the ref of a lane's canvas, `drawn` true once there is one. */
export function useDensity({ now, subscribe }: ViewControl) {
  const [painter] = useState(() => new DensityPainter(now))
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    const unsubscribe = subscribe(painter.soon)
    const scheme = window.matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', painter.onTheme)
    const theme = new MutationObserver(painter.onTheme)
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      unsubscribe()
      scheme.removeEventListener('change', painter.onTheme)
      theme.disconnect()
      painter.stop()
    }
  }, [subscribe, painter])
  const canvasOf = useCallback((key: string) => (canvas: HTMLCanvasElement | null) => {
    painter.setCanvas(key, canvas)
    setDrawn(true)
  }, [painter])
  return { painter, canvasOf, drawn }
}
