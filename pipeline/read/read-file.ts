import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Article } from '@/model/article'
import { Refusal } from '@/model/refusal'
import { checkSize } from './bytes/check-size'
import type { Given } from './given'
import { readBytes } from './read-bytes'

/**
 * Reads a saved page or a text file. Throws a Refusal that names the file: 'not-found', 'too-large' (by its size, before any of it is read), and all that
 * readBytes refuses.
 */
export async function readFile(file: string, given: Given = {}): Promise<Article> {
  const name = path.basename(file)
  const info = await stat(file).catch(() => null)
  if (!info?.isFile()) throw new Refusal('not-found', `${name}: ${info ? 'not a file' : 'no such file'}`)
  checkSize(info.size, name)
  const handle = await open(file).catch((error: Error) => {
    throw new Refusal('not-found', `${name}: can't be opened (${error.message})`)
  })
  try {
    return readBytes(await handle.readFile(), name, given)
  } finally {
    await handle.close()
  }
}
