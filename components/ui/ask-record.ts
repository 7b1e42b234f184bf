/** The answer of one of the record's routes, as the JSON that its query gives. Throws where the answer is an error; the signal calls it off. */
export async function askRecord<T>(path: string, signal: AbortSignal): Promise<T> {
  const answer = await fetch(path, { signal })
  if (!answer.ok) throw new Error(`The record did not answer (${answer.status}).`)
  return (await answer.json()) as T
}
