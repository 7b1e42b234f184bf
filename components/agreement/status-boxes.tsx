import type { ProvisionCell } from '@/model/views/agreement-view'
import { statusOf, statusWords } from './provision-words'

/** Three boxes, filled as far as a provision is carried out, with the status in words; only words where there is no status. */
export function StatusBoxes({ cell }: { cell: ProvisionCell }) {
  const status = statusOf(cell)
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      {status !== null && (
        <svg aria-hidden width="40" height="10" viewBox="0 0 40 10" className="shrink-0">
          {[0, 1, 2].map((box) => <rect key={box} x={box * 14 + 0.5} y="1.5" width="11" height="7" rx="1.5" fill={box < status ? 'var(--mc)' : 'none'} stroke={box < status ? 'var(--mc)' : 'var(--faint)'} />)}
        </svg>
      )}
      <span className={status === null ? 'text-muted' : undefined}>{statusWords(cell)}</span>
    </span>
  )
}
