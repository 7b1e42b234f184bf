/** A closed list of words, as the browser knows it without zod; a schema takes it as `z.enum(List.options)`. */
export type OneOf<Word extends string> = {
  readonly options: readonly Word[]
  has: (value: unknown) => value is Word
  /** The value, which must be one of them: throws where it is none. */
  parse: (value: unknown) => Word
}

export function oneOf<const Word extends string>(...options: Word[]): OneOf<Word> {
  const has = (value: unknown): value is Word => options.some((option) => option === value)
  return {
    options,
    has,
    parse: (value) => {
      if (has(value)) return value
      throw new Error(`${JSON.stringify(value)} is none of ${options.join(', ')}`)
    },
  }
}

/** The word of a list: `type Theme = WordOf<typeof Theme>`. */
export type WordOf<List extends OneOf<string>> = List['options'][number]
