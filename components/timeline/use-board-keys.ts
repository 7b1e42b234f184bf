'use client'

import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { countWords, rangeWords } from '@/lib/date-words'
import type { EventSummary } from '@/model/views/event-view'
import type { Lane } from '@/model/views/timeline-view'
import { daysOfCluster } from './clusters'
import { heirOf, stepsOf, stepTo, type Step } from './focus-steps'
import type { LaneLayout } from './layout-lanes'
import { pan, zoom } from './pan-zoom'
import { daysOfView, viewOfDays } from './scale'
import type { ViewControl } from './use-view'

type Picture = { lanes: LaneLayout[]; events: Map<string, EventSummary>; shown: Lane[]; width: number; complete: boolean }
type Acts = { open: (mark: Element, id: string, byKey: boolean) => void; close: (() => void) | null }

/**
 * The keys of the board: arrows from mark to mark and from lane to lane, plus and minus, Home, End, Enter, Escape. One mark at a time is in the order
 * of the Tab key (`tabStop`); `spoken` is what a screen reader is told of the step that was made.
 */
export function useBoardKeys(area: RefObject<HTMLElement | null>, { lanes, events, shown, width, complete }: Picture, control: ViewControl, { open, close }: Acts) {
  const [focus, setFocus] = useState<string | null>(null)
  const [spoken, setSpoken] = useState('')
  const { now, glideTo, set } = control
  const steps = useMemo(() => stepsOf(lanes), [lanes])
  const flat = steps.flat()
  const densityKeys = complete ? [] : shown.map((lane) => `${lane.key} density`)
  const heir = focus && heirOf(focus, steps, densityKeys)
  const tabStop = heir ?? (flat.find((step) => step.x >= 0)?.key ?? flat[0]?.key ?? densityKeys[0] ?? null)
  const markOf = (key: string) => area.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(key)}"]`)

  // A mark that is drawn no more takes the focus of the keyboard with it: its heir gets it back.
  const held = useRef<Element | null>(null)
  useEffect(() => {
    if (document.activeElement !== document.body) held.current = document.activeElement?.closest('[data-mark]') ?? null
    else if (heir && held.current && !held.current.isConnected) markOf(heir)?.focus({ preventScroll: true })
  })

  const speak = (step: Step) => {
    const lane = shown.find((each) => each.key === step.lane)
    const inLane = steps.find((each) => each[0]?.lane === step.lane) ?? []
    const event = step.ids.length === 1 ? events.get(step.ids[0] ?? '') : undefined
    setSpoken(`${lane?.name ?? ''}, ${inLane.findIndex((each) => each.key === step.key) + 1} of ${inLane.length}: ${event?.title ?? countWords(step.ids.length, 'event')}`)
  }
  const goTo = (step: Step) => {
    setFocus(step.key)
    speak(step)
    const at = step.x / width
    if (at < 0 || at > 0.96) set(pan(now.current, at - 0.5))
    requestAnimationFrame(() => markOf(step.key)?.focus({ preventScroll: false }))
  }
  const zoomBy = (factor: number) => {
    const at = flat.find((step) => step.key === focus)
    const fraction = at ? at.x / width : 0.5
    glideTo(zoom(now.current, factor, fraction >= 0 && fraction <= 1 ? fraction : 0.5))
    const days = daysOfView(zoom(now.current, factor, 0.5))
    setSpoken(`Now ${rangeWords(days.from, days.to)}`)
  }
  const openCluster = (ids: string[]) => {
    const days = daysOfCluster(ids.flatMap((id) => events.get(id) ?? []))
    glideTo(viewOfDays(days.from, days.to))
  }
  const onMark = (key: string, from: Step): (() => void) | null => {
    const next = stepTo(key, from, steps)
    if (next) return () => goTo(next)
    if (key !== 'Enter' && key !== ' ') return null
    const mark = markOf(from.key)
    if (from.ids.length > 1) return () => openCluster(from.ids)
    return mark && from.ids[0] ? () => open(mark, from.ids[0] ?? '', true) : null
  }
  const actOf = (key: string, from: Step | undefined): (() => void) | null => {
    if (key === '+' || key === '=') return () => zoomBy(0.6)
    if (key === '-' || key === '_') return () => zoomBy(1 / 0.6)
    if (key === 'Escape') return close
    const act = from && onMark(key, from)
    if (act) return act
    if (key === 'ArrowLeft') return () => glideTo(pan(now.current, -0.4))
    if (key === 'ArrowRight') return () => glideTo(pan(now.current, 0.4))
    if ((key === 'ArrowUp' || key === 'ArrowDown') && densityKeys.length > 0) {
      const at = Math.max(0, densityKeys.indexOf(focus ?? '')) + (key === 'ArrowDown' ? 1 : -1)
      const next = densityKeys[Math.max(0, Math.min(densityKeys.length - 1, at))]
      return next ? () => { setFocus(next); markOf(next)?.focus() } : null
    }
    const first = flat.find((step) => step.key === tabStop)
    return first && ['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key) && !from ? () => goTo(first) : null
  }
  const onKey = (press: KeyboardEvent) => {
    if (press.ctrlKey || press.metaKey || press.altKey || !(press.target instanceof Element) || press.target.closest('button')) return
    const key = press.target.closest<SVGElement>('[data-mark]')?.dataset.mark
    const act = actOf(press.key, flat.find((step) => step.key === key))
    if (!act) return
    press.preventDefault()
    act()
  }
  return { tabStop, spoken, setFocus, onKey, openCluster }
}
