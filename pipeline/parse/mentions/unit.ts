import type { NameEntry } from '../lexicon/names'

/** The kinds of pieces that noun phrases are made of. `own` is the possessive 's; `name` a capitalised name whose kind is not known yet. */
export type UnitKind =
  | 'country' | 'nationality' | 'organisation' | 'place' | 'person' | 'agreement' | 'name'
  | 'role' | 'honorific' | 'people' | 'body' | 'site'
  | 'determiner' | 'pronoun' | 'own' | 'number' | 'adjective' | 'noun' | 'verb' | 'preposition' | 'and' | 'comma' | 'other'

/** One piece: tokens `first` up to (not including) `end`; `word` is its text (of nouns: the lexicon's form). */
export type Unit = { kind: UnitKind; first: number; end: number; word: string; entry: NameEntry | null; plural: boolean }

/** A mention before it is known whom it means. Token indexes, not offsets. */
export type Draft = {
  first: number
  end: number
  kind: 'person' | 'organisation' | 'country' | 'group' | 'place' | 'agreement'
  form: 'name' | 'metonym' | 'nationality' | 'title' | 'description' | 'pronoun' | 'collective'
  name: string
  actor: string | null
  country: string | null
  office: string | null
  /** The last word of the role or noun that describes it ("minister", "troops"), for matching descriptions to names. */
  head: string
  definite: boolean
  plural: boolean
  sex: 'm' | 'f' | null
  members: string[]
  /** The token of the possessive pronoun it begins with ("his Russian counterpart"). */
  owner: number | null
  /** Of an agreement: where it was made, and the words that tell it from others ("nuclear", "trade"). */
  place: string | null
  about: string[]
  /** Of an agreement: true where somebody goes back to it ("return to the deal"), so that it is none just made. */
  resumed: boolean
}

/** A draft with everything empty but its span and kind. */
export const draftOf = (first: number, end: number, kind: Draft['kind'], form: Draft['form'], name: string, more: Partial<Draft> = {}): Draft => ({
  first, end, kind, form, name, actor: null, country: null, office: null, head: '', definite: false, plural: false, sex: null, members: [], owner: null, place: null, about: [], resumed: false, ...more,
})
