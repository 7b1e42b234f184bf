import { readRows } from '@/lib/db'

let asking: Promise<string> | undefined
let next: Promise<string> | undefined

/**
 * How often the data changed: equal revisions mean equal answers, so it serves caches and ETags.
 * While one question of it is on its way, all who ask wait for the next, which is asked once for all of them: what they are told is never older than their question.
 */
export function getRevision(): Promise<string> {
  if (asking) return (next ??= asking.then(askNext, askNext))
  asking = readRevision().finally(() => (asking = undefined))
  return asking
}

function askNext(): Promise<string> {
  next = undefined
  return getRevision()
}

async function readRevision(): Promise<string> {
  const [row] = await readRows<{ number: string }>('revision', 'SELECT number::text FROM revision')
  return row?.number ?? '0'
}
