/** Names that are known, each once: an agency's own page is its outlet too. */
export const namesOnce = (...names: (string | null)[]): string[] => [...new Set(names.flatMap((name) => name || []))]
