/** A name as the lexicons know it. `exact`: only in this very case ("US", "IS"); otherwise a capital first letter is asked for where the name has one. `near`: a word that the text must hold somewhere. */
export type Alias<T> = { name: string; entry: T; exact?: boolean; near?: string | null }

type Known<T> = { folded: string; near: string | null; exact: string | null; capital: boolean; article: boolean; entry: T }

/** Finds the longest known name that begins at an offset of a text; it does not care how the text is split into words. */
export class AliasIndex<T> {
  private readonly byFirstWord = new Map<string, Known<T>[]>()

  constructor(aliases: Iterable<Alias<T>>) {
    for (const { name, entry, exact, near } of aliases) {
      const folded = foldText(name)
      const key = firstWord(folded, 0)
      const list = this.byFirstWord.get(key) ?? []
      list.push({ folded, near: near ?? null, exact: exact ? name : null, capital: /^\p{Lu}/u.test(name), article: /^the \p{Lu}/u.test(name), entry })
      this.byFirstWord.set(key, list)
    }
    for (const list of this.byFirstWord.values()) list.sort((a, b) => b.folded.length - a.folded.length)
  }

  /** `folded` is foldText(body), made once for a text. Gives the entry and the end offset. */
  at(body: string, folded: string, start: number): { entry: T; end: number } | null {
    const list = this.byFirstWord.get(firstWord(folded, start))
    if (!list) return null
    const capital = /^\p{Lu}/u.test(body.slice(start, start + 2))
    for (const known of list) {
      const end = start + known.folded.length
      if (known.capital && !capital) continue
      if (!folded.startsWith(known.folded, start) || isWordInside(body, end)) continue
      // "the North" is a state, "the north" and "the North Sea" are none.
      if (known.article && (!/^\p{Lu}/u.test(body.slice(start + 4, start + 6)) || (!known.folded.includes(' ', 4) && /^[ -]\p{Lu}/u.test(body.slice(end, end + 3))))) continue
      if (known.near !== null && !body.includes(known.near)) continue
      if (known.exact && body.slice(start, end) !== known.exact) continue
      return { entry: known.entry, end }
    }
    return null
  }
}

const firstWords = /[\p{L}\p{N}]+|[^]/uy

function firstWord(text: string, start: number): string {
  // Nearly every word is of plain small letters, which need no expression.
  let end = start
  while (text.charCodeAt(end) > 96 && text.charCodeAt(end) < 123) end++
  if (end > start && text.charCodeAt(end) < 48) return text.slice(start, end)
  firstWords.lastIndex = start
  return firstWords.exec(text)?.[0] ?? ''
}

const isWordInside = (body: string, end: number) => /^[\p{L}\p{N}]$/u.test(body[end] ?? ' ') && /^[\p{L}\p{N}]$/u.test(body[end - 1] ?? ' ')

const plain = new Map<string, string>()

/** Lower case without accents, white space and apostrophes made alike; offsets stay those of the text. */
export function foldText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (c) => {
    let folded = plain.get(c)
    if (folded === undefined) {
      const bare = c.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      folded = /\s/.test(c) ? ' ' : /[’‘ʼ`´]/.test(c) ? "'" : /[‐‑]/.test(c) ? '-' : bare.length === 1 ? bare : c
      plain.set(c, folded)
    }
    return folded
  }).toLowerCase()
}
