import { getRevision } from './revision'

type Kept = { revision: string; answer: Promise<unknown> }
const most = 500

// On globalThis for the same reason as the pool in lib/db.ts: pages and routes (scripts/serve-answers.ts) load this module each for themselves.
const here = globalThis as typeof globalThis & { demarcheAnswers?: Map<string, Kept> }
const kept = (here.demarcheAnswers ??= new Map())

/** The answer to a question, from memory while the data have not changed since it was worked out; `answerIt` is told their revision. A failed answer is not kept. */
export async function cached<T>(question: string, answerIt: (revision: string) => Promise<T>): Promise<T> {
  const key = `${process.env.DATABASE_URL} ${question}`
  const revision = await getRevision()
  const known = kept.get(key)
  kept.delete(key)
  const entry = known?.revision === revision ? known : { revision, answer: answerIt(revision) }
  kept.set(key, entry)
  entry.answer.catch(() => kept.delete(key))
  const oldest = kept.keys().next().value
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return entry.answer as Promise<T>
}
