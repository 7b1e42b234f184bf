'use client'

import type { ReactNode } from 'react'
import { Popover } from '@/components/filters/popover'
import { ViewLinks } from '@/components/filters/view-links'
import { LaneKind, type Filters } from '@/model/filters'
import type { LaneChoice } from '@/model/lane-choice'
import { SavedViewList } from './saved-view-list'

const laneLabel: Record<LaneKind, string> = { country: 'Country', actor: 'Actor', type: 'Kind', agreement: 'Agreement', dyad: 'Pair' }

function Button({ label, onClick, children, disabled }: { label: string; onClick: () => void; children: ReactNode; disabled?: boolean }) {
  return (
    <button type="button" aria-label={label} title={label} disabled={disabled} onClick={onClick} className="inline-flex h-7 min-w-7 items-center justify-center rounded-4 px-2 text-13 text-muted hover:bg-paper hover:text-ink disabled:opacity-50 disabled:hover:bg-transparent">
      {children}
    </button>
  )
}

type Props = { filters: Filters; choice: LaneChoice; onChoice: (choice: LaneChoice) => void; onLanes: (lanes: LaneKind) => void; onZoom: (factor: number) => void; onFitAll: () => void; onLatest: () => void; onReset: () => void; onHelp: () => void }

/** What the lanes are, and the ways to move that need no wheel. */
export function Toolbar({ filters, choice, onChoice, onLanes, onZoom, onFitAll, onLatest, onReset, onHelp }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b px-4 py-1.5 text-13 print:hidden">
      <div role="radiogroup" aria-label="Lanes by" className="hidden items-center gap-0.5 md:flex">
        <span className="mr-1.5 text-muted" aria-hidden="true">Lanes by</span>
        {LaneKind.options.map((kind) => (
          <label key={kind} className="inline-flex h-7 cursor-pointer items-center rounded-4 px-2 text-muted hover:text-ink has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-focus">
            <input type="radio" name="lanes" className="sr-only" checked={filters.lanes === kind} onChange={() => onLanes(kind)} />
            {laneLabel[kind]}
          </label>
        ))}
      </div>
      <div className="hidden items-center gap-0.5 md:flex">
        <Toggle on={choice.order === 'name'} title="Lanes in the order of their names, not of how much they hold" onClick={() => onChoice({ ...choice, order: choice.order === 'name' ? 'activity' : 'name' })}>By name</Toggle>
        <Toggle on={choice.links} title="Arcs from demands, threats and plans to what came of them, and between the events of one agreement" onClick={() => onChoice({ ...choice, links: !choice.links })}>Links</Toggle>
      </div>
      <ViewLinks filters={filters} current="/" />
      <div className="-mx-2 flex items-center md:mr-[-8px] md:ml-auto">
        <Popover label="Views" title="Saved views" on={false}><SavedViewList /></Popover>
        <Button label="Zoom out" onClick={() => onZoom(1 / 0.6)}><Sign minus /></Button>
        <Button label="Zoom in" onClick={() => onZoom(0.6)}><Sign /></Button>
        <Button label="Show the whole range" onClick={onFitAll}>Fit all</Button>
        <Button label="Go to the latest events" onClick={onLatest}>Latest</Button>
        <Button label="Back to the first view, without filters" onClick={onReset}>Reset</Button>
        <span className="hidden md:inline"><Button label="Keys" onClick={onHelp}>Keys</Button></span>
      </div>
    </div>
  )
}

function Toggle({ on, title, onClick, children }: { on: boolean; title: string; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" aria-pressed={on} title={title} onClick={onClick} className={`h-7 rounded-4 px-2 text-13 hover:bg-paper hover:text-ink ${on ? 'font-semibold text-ink' : 'text-muted'}`}>
      {children}
    </button>
  )
}

const Sign = ({ minus = false }: { minus?: boolean }) => (
  <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true"><path d={minus ? 'M1.5 6.5h10' : 'M1.5 6.5h10M6.5 1.5v10'} stroke="currentColor" strokeWidth="1.5" /></svg>
)
