import type { DateExpression } from '@/model/parsed-article'
import type { Day } from './calendar'

/** What a rule makes of its words; `length` where it takes fewer or more characters than the pattern matched; `ignored` words are passed over unread. */
export type Reading = Pick<DateExpression, 'type' | 'value' | 'anchor'> & { edtf?: string | null; length?: number; rule?: string; ignored?: boolean }

/** When the clause around a time expression is: `planned` is a speaker's own future ("I'll be back on Friday"). */
export type Outlook = 'past' | 'future' | 'planned' | 'open'

/** All that a rule may look at besides its own words. */
export type Scene = {
  text: string
  /** The day of publication, null where unknown. */
  published: Day | null
  /** What was read so far, in text order. */
  found: DateExpression[]
  outlook(start: number, end: number): Outlook
  /** Reads the time expression that begins here, for rules made of other expressions. */
  readAt(start: number): { end: number; reading: Reading } | null
}

export type Groups = Record<string, string | undefined>
/** `pattern` is tried at the beginning of a word (sticky); `read` may still refuse by giving null. */
export type Rule = { name: string; pattern: RegExp; read(groups: Groups, at: { start: number; end: number; text: string }, scene: Scene): Reading | null }

const GAP = '(?:[^\\S\\n]+\\n?[^\\S\\n]*|\\n[^\\S\\n]*)'

/** A sticky pattern that ends at a word's end; a plain space in `source` stands for any gap short of a new paragraph. */
export const phrase = (source: string) => new RegExp(`(?:${source.replaceAll(' ', GAP)})(?![A-Za-z\\dÀ-ɏ])`, 'iy')
