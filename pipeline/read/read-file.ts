import { open, stat } from 'node:fs/promises'
import type { Article } from '@/model/article'
import { Refusal } from '@/model/refusal'
import { checkSize } from './bytes/check-size'
import type { Given } from './given'
import { readBytes } from './read-bytes'

/**
 * Reads a saved page or a text file. Throws a Refusal that names the file as it was given: 'not-found' (a folder too), 'too-large' (by its size, before any of it is read), and all that
 * readBytes refuses.
 */
export async function readFile(file: string, given: Given = {}): Promise<Article> {
  const info = await stat(file).catch(() => null)
  if (info?.isDirectory()) throw new Refusal('not-found', `${file}: a folder without pages or texts (.html, .htm, .txt)`)
  if (!info?.isFile()) throw new Refusal('not-found', `${file}: ${info ? 'not a file' : 'no such file'}`)
  checkSize(info.size, file)
  const handle = await open(file).catch((error: Error) => {
    throw new Refusal('not-found', `${file}: can't be opened (${error.message})`)
  })
  try {
    return readBytes(await handle.readFile(), file, given)
  } finally {
    await handle.close()
  }
}
