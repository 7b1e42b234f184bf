import type { TextView } from '../text-view'
import { draftOf, type Draft } from './unit'

const singular: Record<string, 'm' | 'f'> = { he: 'm', him: 'm', his: 'm', himself: 'm', she: 'f', her: 'f', hers: 'f', herself: 'f' }
const neuter = new Set(['it', 'its', 'itself'])
const plural = new Set(['they', 'them', 'their', 'theirs', 'themselves'])

/** Every third-person pronoun as a mention. */
export function readPronouns(view: TextView): Draft[] {
  return view.lower.flatMap((word, i) => {
    const sex = singular[word] ?? null
    if (sex) return [draftOf(i, i + 1, 'person', 'pronoun', word, { sex })]
    if (neuter.has(word)) return [draftOf(i, i + 1, 'organisation', 'pronoun', word)]
    return plural.has(word) ? [draftOf(i, i + 1, 'group', 'pronoun', word, { plural: true })] : []
  })
}
