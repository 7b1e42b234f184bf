import { z } from 'zod'
import type { Input } from '@/pipeline/ingest'
import { readAddress } from '@/pipeline/read/read-address'
import { readBytes } from '@/pipeline/read/read-bytes'
import { readString } from '@/pipeline/read/read-string'

/** A field that is empty or only space counts as not given. */
const optional = (schema: z.ZodString) => z.preprocess((value) => (typeof value === 'string' && !value.trim() ? undefined : value), schema.optional())
const ways = ['text', 'html', 'address'] as const

/** What is known of an article beside its text, as a person gives it. */
const Given = z.object({
  title: optional(z.string().trim().max(500)),
  url: optional(z.string().trim().max(2000).refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'must be an http or https address')),
  publishedAt: optional(z.string().trim().refine((text) => /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.*)?$/.test(text) && !Number.isNaN(Date.parse(text)), 'must be a date such as 2014-04-22 or 2014-04-22T13:39')),
})

/** One article: its text, its HTML or its address. */
const Submission = Given.extend({ text: optional(z.string()), html: optional(z.string()), address: optional(z.string().trim().max(2000)) }).refine(
  (given) => ways.filter((way) => given[way]).length === 1,
  { path: ['text'], message: 'give one of text, html and address' },
)

export type Submitted = { inputs: Input[] } | { fields: Record<string, string> }

/** The inputs of a JSON body, or what is wrong with its fields. */
export function readJson(body: string): Submitted {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return { fields: { body: 'is not JSON' } }
  }
  return readFields(value)
}

/** The inputs of a form: its files, each an article, or else the same fields as JSON has. */
export function readForm(form: FormData): Submitted {
  const values = [...form.entries()]
  const files = values.flatMap(([, value]) => (value instanceof File && value.name ? [value] : []))
  const fields = Object.fromEntries(values.filter(([, value]) => typeof value === 'string'))
  if (files.length === 0) return readFields(fields)
  const given = Given.safeParse(fields)
  if (!given.success) return { fields: problemsOf(given.error) }
  // A title or an address belongs to one article; a date may hold for all.
  const shared = files.length === 1 ? given.data : { publishedAt: given.data.publishedAt }
  return { inputs: files.map((file) => ({ name: file.name, read: async () => readBytes(new Uint8Array(await file.arrayBuffer()), file.name, shared) })) }
}

function readFields(value: unknown): Submitted {
  const result = Submission.safeParse(value)
  if (!result.success) return { fields: problemsOf(result.error) }
  const { text, html, address, ...given } = result.data
  if (address) return { inputs: [{ name: address, read: () => readAddress(address, given) }] }
  const name = given.title ?? given.url ?? 'the text'
  return { inputs: [{ name, read: async () => readString({ html: html || undefined, text }, name, given) }] }
}

const problemsOf = (error: z.ZodError) => Object.fromEntries(error.issues.map(({ path, message }) => [path.join('.') || 'body', message]))
