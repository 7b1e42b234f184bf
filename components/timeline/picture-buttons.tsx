'use client'

import { pictureSvg, type Picture } from './picture'
import { quadColours, resolveColours } from './quad-colours'
import { savePicture } from './save-picture'

type Props = { picture: () => Omit<Picture, 'title' | 'palette' | 'muted'> }

/** The ways to take the view along: a file of vectors or of pixels, and the printer, which also makes PDF. */
export function PictureButtons({ picture }: Props) {
  const save = (form: 'svg' | 'png') => {
    const [card = '', ink = '', muted = ''] = resolveColours(['var(--card)', 'var(--ink)', 'var(--muted)'])
    const title = document.querySelector('h1')?.textContent ?? document.title
    const svg = pictureSvg({ ...picture(), title, muted, palette: { quads: quadColours(), card, ink } })
    void savePicture(svg, form, 'timeline')
  }
  const link = 'underline decoration-faint underline-offset-3 hover:text-ink'
  return (
    <p className="flex gap-4 border-t px-4 py-2 text-13 text-muted print:hidden">
      <button type="button" className={link} onClick={() => save('svg')}>Save as SVG</button>
      <button type="button" className={link} onClick={() => save('png')}>Save as PNG</button>
      <button type="button" className={link} onClick={() => window.print()}>Print</button>
    </p>
  )
}
