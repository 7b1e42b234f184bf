'use client'

import { useEffect, useState } from 'react'
import { isoDateWords } from '@/lib/date-words'
import type { Link } from '@/model/views/event-view'
import type { ProvisionView } from '@/model/views/agreement-view'
import { CellEvidence } from './cell-evidence'
import { basisWords, cellId, statusWords } from './provision-words'
import { StatusBoxes } from './status-boxes'

type Props = { agreement: string; provisions: ProvisionView[]; parties: Link[] }

/** What was promised against what came of it: a row a provision, a column a party. Each cell opens what speaks for and against it, in the row below; its address leads there too. */
export function ProvisionTable({ agreement, provisions, parties }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  useEffect(() => {
    const follow = () => setOpen(window.location.hash.slice(1).startsWith('evidence-') ? window.location.hash.slice(1) : null)
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const toggle = (id: string) => {
    const next = open === id ? null : id
    setOpen(next)
    window.history.replaceState(null, '', next ? `#${next}` : window.location.pathname + window.location.search)
  }
  return (
    <div className="panel overflow-x-auto">
      <table className="w-full border-collapse text-left text-13">
        <thead className="hidden md:table-header-group">
          <tr>
            <th scope="col" className="px-3 py-2.5 font-medium text-muted">Provision</th>
            {parties.map(({ key, name }) => <th key={key} scope="col" className="px-3 py-2.5 font-medium text-muted first-letter:uppercase">{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {provisions.map((provision) => {
            const shown = provision.cells.find(({ party }) => cellId(provision.number, party.key) === open)
            return [
              <tr key={provision.number} className="grid grid-cols-2 border-t py-2 md:table-row md:py-0">
                <th scope="row" className="col-span-2 max-w-[26rem] px-3 py-2.5 align-top font-normal md:w-[34%]">
                  <span className="font-serif text-15/title font-semibold">{provision.number}. {provision.title}</span>
                  <span className="mt-0.5 block text-13 text-muted">{provision.text}</span>
                  {provision.deadline && <span className="mt-0.5 block text-12 text-muted">due {isoDateWords(provision.deadline)}</span>}
                </th>
                {parties.map(({ key, name }) => {
                  const cell = provision.cells.find(({ party }) => party.key === key)
                  const id = cellId(provision.number, key)
                  return (
                    <td key={key} className={`px-3 py-2 align-top md:py-3 ${cell ? '' : 'hidden md:table-cell'}`}>
                      {cell ? (
                        <>
                          <span className="block text-12 text-muted first-letter:uppercase md:sr-only">{name}: </span>
                          {cell.evidence.length ? (
                            <button type="button" aria-expanded={open === id} aria-controls={id} onClick={() => toggle(id)} className="text-left underline decoration-faint decoration-dotted underline-offset-4 hover:decoration-current aria-expanded:decoration-solid">
                              <StatusBoxes cell={cell} />
                              <span className="block text-12 text-muted">{basisWords(cell)}</span>
                            </button>
                          ) : <StatusBoxes cell={cell} />}
                        </>
                      ) : <span className="text-muted">not bound</span>}
                    </td>
                  )
                })}
              </tr>,
              shown && (
                <tr key={`${provision.number} evidence`} className="block md:table-row">
                  <td colSpan={parties.length + 1} className="block border-t bg-paper px-3 py-4 md:table-cell">
                    <div id={cellId(provision.number, shown.party.key)} role="region" aria-label={`${provision.title}, ${shown.party.name}: ${statusWords(shown)}`}>
                      <CellEvidence agreement={agreement} provision={provision} cell={shown} />
                    </div>
                  </td>
                </tr>
              ),
            ]
          })}
        </tbody>
      </table>
    </div>
  )
}
