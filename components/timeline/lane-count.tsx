import { countWords } from '@/lib/date-words'
import type { LaneOrder } from '@/model/lane-choice'

type Props = { shown: number; total: number; order: LaneOrder; first: number; onWanted: (lanes: number) => void }

/** How many of the lanes are shown, and the way to the others: all of them scroll in a pane of their own. */
export function LaneCount({ shown, total, order, first, onWanted }: Props) {
  if (total <= first) return null
  const link = 'text-ink underline decoration-faint underline-offset-3 hover:decoration-current'
  return (
    <p className="border-t px-4 py-2 text-13 text-muted print:hidden">
      {shown < total ? <>{countWords(shown, 'lane')} of {total.toLocaleString('en-GB')}, {order === 'name' ? 'by name' : 'the fullest first'}. </> : `All ${total.toLocaleString('en-GB')} lanes. `}
      {shown < total
        ? <button type="button" className={link} onClick={() => onWanted(Infinity)}>Show all lanes</button>
        : <button type="button" className={link} onClick={() => onWanted(first)}>Show only the first</button>}
    </p>
  )
}
