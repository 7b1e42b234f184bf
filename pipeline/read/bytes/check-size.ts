import { Refusal } from '@/model/refusal'

/** The largest input that is read, in bytes. The largest news pages hold some 2 MB of HTML. */
export const largestInput = 20 * 1024 * 1024

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`

/** Throws 'empty' or 'too-large' for an input of so many bytes. */
export function checkSize(bytes: number, name: string, limit = largestInput): void {
  if (bytes === 0) throw new Refusal('empty', `${name}: the file is empty`)
  if (bytes > limit) throw new Refusal('too-large', `${name}: too large (${megabytes(bytes)}; at most ${megabytes(limit)} are read)`)
}
