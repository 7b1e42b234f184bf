'use client'

import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { MarksPainter, type MarksPicture } from './marks-painter'
import type { ViewControl } from './use-view'

/** Lets the marks of a picture follow the view in motion; gives the ref of a lane's canvas. */
export function useMarksInMotion(area: RefObject<HTMLElement | null>, picture: MarksPicture, { now, subscribe }: ViewControl, moving: boolean) {
  const [painter] = useState(() => new MarksPainter(now))
  useLayoutEffect(() => painter.take(area.current, picture, !moving), [painter, area, picture, moving])
  useEffect(() => {
    const unsubscribe = subscribe(painter.soon)
    return () => {
      unsubscribe()
      painter.stop()
    }
  }, [painter, subscribe])
  return useCallback((key: string) => (canvas: HTMLCanvasElement | null) => painter.setCanvas(key, canvas), [painter])
}
