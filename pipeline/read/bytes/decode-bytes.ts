import { Refusal } from '@/model/refusal'

const byteOrderMarks: [string, number[]][] = [['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]]

/**
 * The text of a file's bytes. The charset is, in order: the byte order mark, valid UTF-8, the page's own word (or the server's, `declared`), windows-1252.
 * UTF-8 goes before what is declared since text in another charset is hardly ever valid UTF-8. Throws 'binary' for what is no text, 'bad-charset' where
 * the declared charset is unknown or doesn't fit the bytes.
 */
export function decodeBytes(bytes: Uint8Array, name: string, declared?: string): string {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0]
  if (!marked && looksBinary(bytes)) throw new Refusal('binary', `${name}: not a text or HTML file`)
  if (marked) return decodeAs(marked, bytes, name, marked)
  const utf8 = tryDecode('utf-8', bytes)
  if (utf8 !== null) return utf8
  const charset = declared ?? declaredIn(bytes)
  return decodeAs(charset && !/^utf-?8$/i.test(charset) ? charset : 'windows-1252', bytes, name, charset)
}

/** Control characters that text never has, in the first 64 KB: a null byte, or more than one in a hundred of the others. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65536)
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++
  }
  return odd > sample.length / 100
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]+encoding=["']([\w:-]+)/i.exec(head)?.[1]
}

function decodeAs(charset: string, bytes: Uint8Array, name: string, said: string | undefined): string {
  let text: string | null
  try {
    text = tryDecode(charset, bytes)
  } catch {
    throw new Refusal('bad-charset', `${name}: unknown charset "${charset}"`)
  }
  // Windows-1252 gives nearly every byte a character, so that only odd text shows that the bytes are in another charset.
  if (text === null || (!said && garbled(text))) {
    throw new Refusal('bad-charset', said ? `${name}: the text is not in the charset it names (${said})` : `${name}: the charset can't be told`)
  }
  return text
}

function tryDecode(charset: string, bytes: Uint8Array): string | null {
  const decoder = new TextDecoder(charset, { fatal: true })
  if (decoder.encoding === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

// What windows-1252 has at 0x80 to 0x9F; some versions of Node decode these bytes as ISO 8859-1 does.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decodeWindows1252 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replace(/[\u0080-\u009f]/g, (c) => windows1252[c.charCodeAt(0) - 0x80] ?? c)

/** Text of single bytes that is no Latin-script prose: controls, or more high characters than letters of ASCII. */
function garbled(text: string): boolean {
  const sample = text.slice(0, 20000)
  const controls = sample.match(/[\u0080-\u009f]/g)?.length ?? 0
  const high = sample.match(/[\u00a0-\u00ff]/g)?.length ?? 0
  const letters = sample.match(/[a-z]/gi)?.length ?? 0
  return controls > sample.length / 200 || high > letters
}
