import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

const readable = /\.(html?|xhtml|txt|text)$/i

export const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(input)

/** The inputs that are meant: a folder stands for the pages and texts in it and below, by name; a file, an address or a folder without any for itself. */
export async function listInputs(inputs: string[]): Promise<string[]> {
  const lists = await Promise.all(
    inputs.map(async (input) => {
      if (isAddress(input) || !(await stat(input).catch(() => null))?.isDirectory()) return [input]
      const entries = await readdir(input, { recursive: true, withFileTypes: true })
      const files = entries.filter((entry) => entry.isFile() && readable.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name)).sort()
      return files.length ? files : [input]
    }),
  )
  return lists.flat()
}
