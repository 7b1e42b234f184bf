import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Article } from '@/model/article'
import { Refusal } from '@/model/refusal'
import { explainArticle } from '@/pipeline/explain-article'
import { extractArticle } from '@/pipeline/extract-article'
import { extractionRecord } from '@/pipeline/extraction-record'
import { readFile } from '@/pipeline/read/read-file'
import { readString } from '@/pipeline/read/read-string'

const usage = 'usage: npm run --silent extract -- [--jsonl] [--explain] [FILE ...]'

const optional = z.string().nullish().transform((value) => value ?? undefined)
const Input = z.object({ id: z.union([z.string(), z.number()]).transform(String), html: optional, text: optional, url: optional, publishedAt: optional, title: optional })

const print = (line: string) => new Promise<void>((resolve, reject) => {
  if (process.stdout.write(`${line}\n`, (error) => error && reject(error))) resolve()
  else process.stdout.once('drain', resolve)
})

let refused = 0

/** Prints what one input gives; an input that can't be taken gives an error record, and the rest go on. */
async function report(id: string, read: () => Article | Promise<Article>, idOf: (article: Article) => string): Promise<void> {
  try {
    const article = await read()
    const { parsed, events } = extractArticle(article)
    await print(values.explain ? explainArticle(parsed, events) : JSON.stringify(extractionRecord(idOf(article), parsed, events)))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    refused++
    await print(JSON.stringify({ id, error: { code: error.code, message: error.message } }))
  }
}

function readRecord(line: string): { id: string; read: () => Article } {
  let raw: unknown
  try {
    raw = JSON.parse(line)
  } catch {
    return { id: '', read: () => { throw new Refusal('bad-record', 'the line is not JSON') } }
  }
  const id = String((raw as { id?: unknown } | null)?.id ?? '')
  const input = Input.safeParse(raw)
  if (!input.success) return { id, read: () => { throw new Refusal('bad-record', input.error.issues.map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message}`).join('; ')) } }
  const { html, text, ...given } = input.data
  return {
    id,
    read: () => {
      if (html !== undefined || text !== undefined) return readString({ html, text }, id || 'the record', given)
      throw new Refusal('bad-record', 'a record needs "html" or "text"')
    },
  }
}

const { values, positionals } = parseArgs({ options: { jsonl: { type: 'boolean' }, explain: { type: 'boolean' }, help: { type: 'boolean' } }, allowPositionals: true })
if (values.help || (!values.jsonl && !positionals.length)) {
  console.error(usage)
  process.exit(values.help ? 0 : 2)
}
for (const file of positionals) await report(file, () => readFile(file), (article) => article.id)
if (values.jsonl) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue
    const { id, read } = readRecord(line)
    await report(id, read, () => id)
  }
}
process.exitCode = refused ? 1 : 0
