import { getRevision } from './revision'

type Kept = { revision: string; answer: Promise<unknown> }
const kept = new Map<string, Kept>()
const most = 500

/** The answer to a question, from memory while the data have not changed since it was worked out. A failed answer is not kept. */
export async function cached<T>(question: string, answerIt: () => Promise<T>): Promise<T> {
  const key = `${process.env.DATABASE_URL} ${question}`
  const revision = await getRevision()
  const known = kept.get(key)
  kept.delete(key)
  const entry = known?.revision === revision ? known : { revision, answer: answerIt() }
  kept.set(key, entry)
  entry.answer.catch(() => kept.delete(key))
  const oldest = kept.keys().next().value
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return entry.answer as Promise<T>
}
