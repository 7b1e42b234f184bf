/** An agreement that an article speaks of: where it was made, what kind of paper it is, what it is about, whether it was only spoken of as possible. */
export type Paper = { place: string | null; family: string | null; about: Set<string>; definite: boolean }
