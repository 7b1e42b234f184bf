import type { VerbGroup } from './items'

/** The form that a verb group has by its first auxiliary. */
export function finiteOfAux(aux: string, form: string, isMain: boolean): VerbGroup['form'] {
  if (aux === 'being' || aux === 'having') return 'gerund'
  if (aux === 'been') return 'participle'
  if (aux === 'be' && !isMain) return 'finite'
  return form === 'base' && aux === 'be' ? 'infinitive' : 'finite'
}

/** The tense that a group's modal, its first auxiliary or its main verb gives it. */
export function tenseOf(modal: string | null, aux: string, form: string): VerbGroup['tense'] {
  if (modal === 'will' || modal === 'shall' || modal === "'ll" || modal === 'wo') return 'future'
  if (modal) return 'present'
  if (['was', 'were', 'had', 'did'].includes(aux)) return 'past'
  if (aux) return 'present'
  return form === 'past' || form === 'past-or-participle' ? 'past' : 'present'
}
