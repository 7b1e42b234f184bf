'use client'

import { useState } from 'react'
import { span, type View } from './scale'

/**
 * The view that marks are laid out for, and how far the view in motion has moved from it, as a fraction of the plot (right is positive).
 * A drag only shifts the picture, so that no label changes its row under the pointer; a change of length lays it out anew.
 */
export function useLayoutView(view: View, moving: boolean): { layoutView: View; shift: number } {
  const [layoutView, setLayoutView] = useState(view)
  const sameLength = Math.abs(span(view) / span(layoutView) - 1) < 1e-9
  const shift = (layoutView.from - view.from) / span(view)
  if (layoutView !== view && (!moving || !sameLength || Math.abs(shift) > 0.8)) {
    setLayoutView(view)
    return { layoutView: view, shift: 0 }
  }
  return { layoutView, shift }
}
