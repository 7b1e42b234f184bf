import type { LaneKind } from '@/model/filters'

type Props = { words: [LaneKind, string][]; label: string; chosen: LaneKind; onChange: (lanes: LaneKind) => void }

/** Chooses by what a page is laid out; one of a few words, as in the timeline's own head. */
export function LanesChoice({ words, label, chosen, onChange }: Props) {
  return (
    <div role="group" aria-label={label} className="flex items-center gap-4 text-13 print:hidden">
      <span className="text-muted">{label}</span>
      {words.map(([lanes, name]) => (
        <button key={lanes} type="button" aria-pressed={lanes === chosen} onClick={() => onChange(lanes)} className="py-1.5 text-muted hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink">{name}</button>
      ))}
    </div>
  )
}
