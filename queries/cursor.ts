/** A place in a list sorted by day and id, as an address carries it: the last event seen. */
export const cursorOf = (day: string, id: string): string => `${day}_${id}`

/** The day and id of a cursor; two empty texts where there is none or it is not one of ours, and then the list begins at its start. */
export function readCursor(cursor: string | null | undefined): [day: string, id: string] {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)_([\w-]{1,64})$/.exec(cursor ?? '') ?? []
  return day && id && !Number.isNaN(Date.parse(day)) ? [day, id] : ['', '']
}
