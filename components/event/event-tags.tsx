import { modalityLabel } from '@/model/modality'
import { quadLabel } from '@/model/plover'
import type { EventSummary } from '@/model/views/event-view'
import { certaintyWords } from './event-words'
import { markOutline, quadColour } from './mark-form'

const tag = 'inline-flex items-center gap-1.5 rounded-4 border px-2 text-12/6 font-medium'

/** Kind and certainty in words; the frame of the second repeats the outline of the mark. */
export function EventTags({ event }: { event: EventSummary }) {
  const certainty = certaintyWords[event.modality]
  const outline = markOutline(event.modality)
  return (
    <ul className="flex flex-wrap gap-1.5">
      <li className={tag}>
        <span aria-hidden className="size-2.5 rounded-full" style={{ background: quadColour[event.quad] }} />
        {event.label}
        <span className="sr-only"> ({quadLabel[event.quad].toLowerCase()})</span>
      </li>
      <li className={tag} style={{ borderStyle: outline === 'dashed' ? 'dashed' : 'solid', borderColor: certainty ? 'var(--faint)' : undefined }}>
        {certainty ?? modalityLabel[event.modality]}
      </li>
      {event.disputed && <li className={tag}>accounts differ</li>}
    </ul>
  )
}
