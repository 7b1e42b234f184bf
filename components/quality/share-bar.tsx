import type { Share } from '@/model/views/quality-view'
import { percent } from './quality-words'

/** A share as a bar with its figure; the rest of the bar is a hairline, so that what is missing is seen too. */
export function ShareBar({ share, label }: { share: Share; label?: string }) {
  return (
    <span className="flex items-center gap-2.5">
      <span aria-hidden className="relative block h-2 w-full max-w-52 min-w-10 border-b border-rule">
        <span className="absolute inset-y-0 left-0 bg-ink/75" style={{ width: `${share.of ? (share.right / share.of) * 100 : 0}%` }} />
      </span>
      <span className="min-w-11 shrink-0 text-right whitespace-nowrap font-medium">{percent(share)}</span>
      {label && <span className="shrink-0 text-13 text-muted max-sm:hidden">{label}</span>}
    </span>
  )
}
