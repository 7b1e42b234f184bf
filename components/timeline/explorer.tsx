'use client'

import { useCallback, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react'
import { FilterBar } from '@/components/filters/filter-bar'
import { LoosenFilters } from '@/components/filters/loosen-filters'
import { isTyping } from '@/components/ui/is-typing'
import { filtersToParams, noFilters, type Filters } from '@/model/filters'
import { plainBounds } from '@/model/plain-dates'
import type { EventListView, FacetsView, TimelineView } from '@/model/views/timeline-view'
import { DetailPane } from './detail-pane'
import { EventColumn } from './event-column'
import { KeyHelp } from './key-help'
import { Legend } from './legend'
import { OverviewStrip } from './overview-strip'
import { latest, zoom } from './pan-zoom'
import { daysOfView, viewOfDays, type View } from './scale'
import { stepFrom, withStep } from './story'
import { StoryBar } from './story-bar'
import { TimelineBoard, type Opened } from './timeline-board'
import { Toolbar } from './toolbar'
import { useAddress } from './use-address'
import { useStory } from './use-story'
import { useTimelineData, type FirstData } from './use-timeline-data'
import { useView } from './use-view'
import { headline, leadWords, stretchWords } from './window-words'

const NO_PAGES: EventListView[] = []
const SOME_DAYS = { from: '2014-01-01', to: '2014-12-31' }

/** The names of whom and what the filters choose, for the heading. */
const subjects = (facets: FacetsView): string[] => [...facets.country, ...facets.actor, ...facets.agreement].filter((choice) => choice.chosen && choice.known).map((choice) => choice.label)

/** The window that the address asks for, or that the server has for it; null while that is not known yet. */
function askedWindow(filters: Filters, timeline: TimelineView, fresh: boolean): { from: string; to: string } | null {
  const [from, to] = [filters.from && plainBounds(filters.from), filters.to && plainBounds(filters.to)]
  if (from && to && to.end) return { from: from.start, to: to.end }
  return fresh ? timeline.window : null
}

/** The front page: what the window in view holds, in a sentence, as a picture and as a list, and the filters that all three share. */
export function Explorer({ first }: { first: FirstData }) {
  const { filters, problems, chosen, choice, setFilters, setWindow, setChoice, choose } = useAddress(first.refused)
  const { timeline: answer, facets, list, plans } = useTimelineData(filters, choice, first)
  const timeline = answer.data ?? first.timeline
  const [opened, setOpened] = useState<Opened | null>(null)
  const [help, setHelp] = useState(false)
  const written = useRef('')
  const opener = useRef<HTMLElement | null>(null)

  const days = timeline.extent ?? SOME_DAYS
  const extent = useMemo(() => viewOfDays(days.from, days.to), [days.from, days.to])
  const onSettle = useCallback((view: View) => {
    const settled = daysOfView(view)
    written.current = `${settled.from} ${settled.to}`
    setWindow(settled)
  }, [setWindow])
  const control = useView(viewOfDays((timeline.window ?? SOME_DAYS).from, (timeline.window ?? SOME_DAYS).to), extent, onSettle)
  const { view, now, glideTo } = control

  const asked = askedWindow(filters, timeline, !answer.isPlaceholderData)
  const askedKey = asked ? `${asked.from} ${asked.to}` : ''
  useEffect(() => {
    // A window that this page wrote itself is in view already; one from a link, the back button or a filter is glided to.
    const inView = daysOfView(now.current)
    if (!askedKey || askedKey === written.current || askedKey === `${inView.from} ${inView.to}`) return
    const [from = '', to = ''] = askedKey.split(' ')
    written.current = askedKey
    glideTo(viewOfDays(from, to))
  }, [askedKey, now, glideTo])

  const close = useCallback(() => {
    choose(null)
    setOpened(null)
    // The focus goes back to the row that it was opened from, else to its mark.
    const row = opener.current?.isConnected ? opener.current : document.querySelector<HTMLElement>('[data-mark][aria-current]')
    row?.focus({ preventScroll: true })
  }, [choose])
  const open = useCallback((next: Opened, from: HTMLElement | null = null) => {
    opener.current = from
    setOpened(next)
    choose(next.id)
  }, [choose])
  const openRow = useCallback((id: string, click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.button !== 0) return
    click.preventDefault()
    open({ id, byKey: click.detail === 0, side: click.clientX > window.innerWidth - 420 ? 'left' : 'right' }, click.currentTarget as HTMLElement)
  }, [open])

  const [story, setStory] = useStory()
  const showAround = useCallback(async (id: string) => {
    const answer = await fetch(`/api/events/${encodeURIComponent(id)}/around?${filtersToParams({ ...filters, from: undefined, to: undefined })}`)
    if (!answer.ok) return
    const found = (await answer.json()) as { from: string; to: string }
    glideTo(zoom(viewOfDays(found.from, found.to), 1.04, 0.5))
  }, [filters, glideTo])
  const goInStory = useCallback((way: 1 | -1) => {
    const next = story && stepFrom(story, chosen, way)
    if (!next) return
    choose(next)
    void showAround(next)
  }, [story, chosen, choose, showAround])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '?') setHelp(true)
      else if (story && (event.key === 'n' || event.key === 'p')) goInStory(event.key === 'n' ? 1 : -1)
      else if (event.key === 'Escape' && chosen && !document.querySelector('dialog[open], :popover-open')) close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [chosen, close, story, goInStory])

  const fitAll = () => glideTo(zoom(extent, 1.04, 0.5))
  const goToLatest = () => glideTo(latest(now.current, extent, Date.now()))
  const empty = timeline.total === 0
  return (
    <>
      <h1>{headline(subjects(facets))}</h1>
      <p className="lead mt-1.5 min-h-[6em] md:min-h-[4.5em]" aria-live="polite">{leadWords(timeline)}</p>
      <FilterBar filters={filters} facets={facets} problems={problems} window={daysOfView(view)} extent={days} onChange={setFilters} />
      <div className="relative">
        <section aria-label="Timeline" className="panel" aria-busy={answer.isFetching}>
          <Toolbar
            filters={filters}
            choice={choice}
            onChoice={setChoice}
            onLanes={(lanes) => setFilters({ ...filters, lanes })}
            onZoom={(factor) => glideTo(zoom(now.current, factor, 0.5))}
            onFitAll={fitAll}
            onLatest={goToLatest}
            onReset={() => setFilters(noFilters)}
            onHelp={() => setHelp(true)}
          />
          {empty ? <LoosenFilters filters={filters} facets={facets} onChange={setFilters} /> : (
            <>
              <div className="grid grid-cols-1 px-4 md:grid-cols-[148px_minmax(0,1fr)] md:px-0">
                <p className="hidden self-center pl-4 text-12 text-muted tabular-nums md:block">{stretchWords(days.from, days.to)}</p>
                {timeline.core && <OverviewStrip overview={timeline.overview} core={timeline.core} whole={extent} control={control} />}
              </div>
              <TimelineBoard timeline={timeline} filters={filters} control={control} chosen={chosen} choice={choice} onChoice={setChoice} onOpen={open} onClose={close} />
              {timeline.inWindow === 0 && <EmptyWindow onFitAll={fitAll} />}
            </>
          )}
          <Legend filters={filters} bars={!timeline.complete} onChange={setFilters} />
        </section>
        {!empty && (
          <EventColumn
            pages={list.data?.pages ?? NO_PAGES}
            plans={plans}
            from={timeline.window?.from ?? null}
            to={timeline.window?.to ?? null}
            isFetching={list.isFetching}
            isFetchingMore={list.isFetchingNextPage}
            onMore={list.hasNextPage ? list.fetchNextPage : null}
            chosen={chosen}
            onOpen={openRow}
          />
        )}
        {chosen && <DetailPane id={chosen} side={opened?.side ?? 'right'} takeFocus={opened?.byKey ?? false} onClose={close} onAround={() => void showAround(chosen)} onStory={() => setStory(withStep(story ?? { title: '', steps: [] }, chosen))} />}
      </div>
      {story && <StoryBar story={story} chosen={chosen} onStory={setStory} onStep={goInStory} />}
      <KeyHelp open={help} onClose={() => setHelp(false)} />
    </>
  )
}

function EmptyWindow({ onFitAll }: { onFitAll: () => void }) {
  return (
    <p className="border-t px-4 py-6 text-14 text-muted">
      No event in this window. <button type="button" className="text-ink underline underline-offset-3" onClick={onFitAll}>Show the whole range</button>
    </p>
  )
}
