'use client'

import { useEffect, useMemo, useRef } from 'react'
import { quadColour } from '@/components/event/mark-form'
import { nodeSize, prevailing, tieWords } from '@/components/network/tie-style'
import { countryAddress } from '@/components/ui/addresses'
import { countWords } from '@/lib/date-words'
import type { MapView } from '@/model/views/map-view'
import { frameOf, wholeMap, zoomFrame } from './frame'
import { labelsThatFit } from './labels-that-fit'
import { project } from './projection'
import { useFrame } from './use-frame'
import type { Shape } from './world-shapes'

/** How dark a country is: five steps, each three times the events of the one before. */
export const shades = [8, 16, 26, 38, 52]
const shadeOf = (events: number, most: number) => shades[Math.max(0, shades.length - 1 - Math.floor(Math.log(most / events) / Math.log(3)))] ?? shades[0]

// A phone shows the map this much wider than its screen, from the busiest place on, and scrolls it sideways.
const phoneScale = 1.9

type Props = { view: MapView; shapes: Shape[]; placeHref: (name: string) => string }

/** The map: the more a country stands out, the more events its people take part in; dots where articles say that events happened. */
export function MapPicture({ view: { countries, places }, shapes, placeHref }: Props) {
  const dots = useMemo(() => places.map((place) => ({ ...place, ...project(place) })), [places])
  const events = useMemo(() => new Map(countries.map((country) => [country.code, country])), [countries])
  const fitted = useMemo(() => (dots.length ? frameOf(dots) : wholeMap), [dots])
  const { frame, setFrame, area } = useFrame(fitted)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [element, busiest] = [scroller.current, dots[0]]
    if (element && busiest) element.scrollLeft = ((busiest.x - fitted.x) / fitted.width) * element.scrollWidth - element.clientWidth / 2
  }, [dots, fitted])
  const most = { country: Math.max(1, ...countries.map((country) => country.events)), place: places[0]?.events ?? 1 }
  const drawn = new Set(shapes.map(({ code }) => code))
  const small = countries.flatMap((country) => (drawn.has(country.code) || !country.at ? [] : [{ ...country, ...project(country.at) }]))
  const left = (x: number) => `${((x - frame.x) / frame.width) * 100}%`
  const top = (y: number) => `${((y - frame.y) / frame.height) * 100}%`
  const labels = { wide: labelsThatFit(dots, frame, 1240), phone: labelsThatFit(dots, frame, 360 * phoneScale) }
  const inView = ({ x, y }: { x: number; y: number }) => x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height
  return (
    <div className="relative">
      <div ref={scroller} className="max-md:overflow-x-auto max-md:[scrollbar-width:none]">
        <div {...area} role="group" tabIndex={0} aria-label="Map. Arrows move it, plus and minus zoom, Home shows all of it." className="relative aspect-[2/1] w-full max-md:w-[190%] cursor-grab overflow-hidden active:cursor-grabbing">
          <svg viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`} className="absolute inset-0 size-full" role="img" aria-label={`The lands of ${countWords(countries.length, 'country', 'countries')} that take part in events; the table below has the figures.`}>
            {shapes.map(({ code, name, path }) => {
              const country = code === null ? undefined : events.get(code)
              const shade = country ? shadeOf(country.events, most.country) : 0
              return (
                <path key={code ?? name} d={path} strokeWidth="1" vectorEffect="non-scaling-stroke" style={{ fill: country ? `color-mix(in srgb, var(--ink) ${shade}%, var(--card))` : 'var(--card)', stroke: 'var(--rule)' }}>
                  {country && <title>{`${country.name}: ${countWords(country.events, 'event')}`}</title>}
                </path>
              )
            })}
          </svg>
          {small.filter(inView).map((country) => (
            <a key={country.code} href={countryAddress(country.slug)} title={`${country.name}: ${countWords(country.events, 'event')}`} aria-label={country.name} className="absolute size-2 -translate-x-1/2 -translate-y-1/2 border border-card bg-ink/50" style={{ left: left(country.x), top: top(country.y) }} />
          ))}
          <ul aria-label="Places of events">
            {dots.toReversed().filter(inView).map((place) => {
              const size = nodeSize(place.events, most.place)
              return (
                <li key={`${place.lng} ${place.lat}`} className="absolute" style={{ left: left(place.x), top: top(place.y) }}>
                  <a href={placeHref(place.name)} title={`${place.name}: ${countWords(place.events, 'event')}, ${tieWords(place)}`} className="absolute flex -translate-x-1/2 -translate-y-1/2 flex-col items-center no-underline">
                    <span className="block rounded-full border border-card" style={{ width: size, height: size, background: quadColour[prevailing(place)] }} />
                    <span className={`absolute top-full rounded-4 bg-card/80 px-1 text-12/4 whitespace-nowrap ${labels.wide.has(place) ? '' : 'md:sr-only'} ${labels.phone.has(place) ? '' : 'max-md:sr-only'}`}>{place.name}<span className="sr-only">: {countWords(place.events, 'event')}</span></span>
                  </a>
                </li>
              )
            })}
          </ul>
        </div>
      </div>
      <div className="absolute right-3 bottom-3 flex rounded-6 border bg-card text-13 print:hidden">
        <button type="button" aria-label="Zoom in" className="px-3 py-1.5" onClick={() => setFrame((now) => zoomFrame(now, 0.6))}>+</button>
        <button type="button" aria-label="Zoom out" className="border-l px-3 py-1.5" onClick={() => setFrame((now) => zoomFrame(now, 1 / 0.6))}>−</button>
        <button type="button" className="border-l px-3 py-1.5" onClick={() => setFrame(fitted)}>Fit places</button>
        <button type="button" className="border-l px-3 py-1.5" onClick={() => setFrame(wholeMap)}>World</button>
      </div>
    </div>
  )
}
