import type { Article } from '@/model/article'
import type { IngestReport } from '@/model/ingest-report'
import { Refusal } from '@/model/refusal'
import { extractEvents } from './extract/extract-events'
import { isAddress } from './list-inputs'
import { parseArticle } from './parse/parse-article'
import { readAddress } from './read/read-address'
import { readFile } from './read/read-file'
import { requireComplete } from './read/require-complete'
import { resolveArticle } from './resolve/resolve-article'
import { resolving } from './resolve/resolving'
import { joinReadings } from './second-reader/join-readings'
import { readWithModel } from './second-reader/read-with-model'
import { storeArticle } from './store/store-article'

/** An input with a name for reports, and how to read it. */
export type Input = { name: string; read: () => Promise<Article> }

/** A file or an http(s) address as an input. */
export const inputOf = (place: string): Input => ({ name: place, read: () => (isAddress(place) ? readAddress(place) : readFile(place)) })

/**
 * The one way in: each input is read, parsed, its events extracted, resolved and stored, one after the other, and a report of it yielded.
 * Input that can't be taken is a value, 'refused', and the rest goes on; any other error is a bug, or a database that is away, and throws.
 */
export async function* ingest(inputs: Input[]): AsyncGenerator<IngestReport> {
  for (const input of inputs) yield await ingestOne(input)
}

async function ingestOne({ name, read }: Input): Promise<IngestReport> {
  try {
    const article = await read()
    requireComplete(article, name)
    const parsed = parseArticle(article)
    const drafts = joinReadings(extractEvents(parsed), await readWithModel(parsed))
    const resolved = resolveArticle(drafts, parsed)
    const stored = await storeArticle(resolved, resolving)
    if (stored.outcome === 'stored' && stored.events === 0) return { outcome: 'no event', input: name, article: stored.article, message: `${name}: stored; it tells of no dated diplomatic event` }
    return { ...stored, input: name }
  } catch (error) {
    if (error instanceof Refusal) return { outcome: 'refused', input: name, code: error.code, message: error.message }
    throw error
  }
}
