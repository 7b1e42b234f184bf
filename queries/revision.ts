import { readRows } from '@/lib/db'

let asking: Promise<string> | undefined

/**
 * How often the data changed: equal revisions mean equal answers, so it serves caches and ETags.
 * It is asked once for all requests that one turn of the event loop takes up: they had come before it was asked, so what they are told is never older than their question.
 */
export function getRevision(): Promise<string> {
  if (asking) return asking
  setImmediate(() => (asking = undefined))
  return (asking = readRevision())
}

async function readRevision(): Promise<string> {
  const [row] = await readRows<{ number: string }>('revision', 'SELECT number::text FROM revision')
  return row?.number ?? '0'
}
