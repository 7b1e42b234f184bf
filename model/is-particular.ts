/**
 * True where a name tells who it is beyond its article: a name of its own ("Sergei Lavrov", "EU leaders") or one of a known state. "troops", "the seven" or
 * "191 prisoners" of no known state are others in every article: they take part in their event, and no page or lane joins them.
 */
export const isParticular = ({ name, country }: { name: string; country: string | null }): boolean => country !== null || /\p{Lu}/u.test(name)
