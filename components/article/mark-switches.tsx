const marks = [
  ['who', 'who', 'mark-who'],
  ['act', 'acts', 'mark-act'],
  ['when', 'dates', 'mark-when'],
] as const

/** Shows or hides each of the three marks. The style sheet reads the boxes, so that it works before any script has come. */
export function MarkSwitches() {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1 text-13 text-muted print:hidden">
      <legend className="float-left mr-4">Marked in the text:</legend>
      {marks.map(([kind, name, look]) => (
        <label key={kind} className="flex cursor-pointer items-center gap-1.5 text-ink">
          <input type="checkbox" defaultChecked data-show={kind} className="accent-ink" />
          <span className={look}>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
