import { z } from 'zod'

const Environment = z.object({
  DEMARCHE_MODEL_URL: z.url({ protocol: /^https?$/, error: 'DEMARCHE_MODEL_URL must be an http(s) address, such as http://localhost:11434/v1' }),
  DEMARCHE_MODEL_NAME: z.string({ error: 'DEMARCHE_MODEL_NAME must name the model' }).min(1),
  DEMARCHE_MODEL_KEY: z.string().min(1).optional(),
})

/** Where the second reader asks: an OpenAI-compatible endpoint, its model, its key (null: none), and how long one article may take, in ms. */
export type ModelSettings = { url: string; name: string; key: string | null; milliseconds: number }

/** The second reader's settings; null, and the reader is off, where DEMARCHE_MODEL_URL is unset. Throws an Error of one line for settings that are wrong. */
export function modelSettings(source: Record<string, string | undefined> = process.env): ModelSettings | null {
  if (!source.DEMARCHE_MODEL_URL) return null
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(given)
  if (!result.success) throw new Error(result.error.issues.map((issue) => issue.message).join('; '))
  const { DEMARCHE_MODEL_URL: url, DEMARCHE_MODEL_NAME: name, DEMARCHE_MODEL_KEY: key } = result.data
  return { url, name, key: key ?? null, milliseconds: 60_000 }
}
