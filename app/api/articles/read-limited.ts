/** The most that one request may send, in bytes. */
export const mostBytes = 25 * 1024 * 1024

/** The body of a request, read up to the limit; null where it is longer, whatever its headers say. */
export async function readLimited(request: Request, most = mostBytes): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.byteLength
    if (length > most) return null
    parts.push(part)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}
