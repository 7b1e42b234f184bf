import words from '@/pipeline/lexicon/agreement-words.json'

/** An agreement that an article speaks of: where it was made, what kind of paper it is, what it is about, whether it was only spoken of as possible. */
export type Paper = { place: string | null; family: string | null; about: Set<string>; definite: boolean }

const families = new Map(Object.entries(words.families).flatMap(([family, heads]) => heads.map((head) => [head, family] as const)))

/** The sort of paper that a noun means ("truce" and "cease-fire" are one); null for words such as "deal" that fit every sort. */
export const familyOf = (noun: string): string | null => families.get(noun) ?? null
