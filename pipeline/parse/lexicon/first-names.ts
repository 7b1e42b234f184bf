import names from '@/pipeline/lexicon/first-names.json'
import { foldText } from './alias-index'

const sexes = new Map<string, 'm' | 'f' | 'either'>()
for (const name of names.either) sexes.set(foldText(name), 'either')
for (const name of names.male) sexes.set(foldText(name), 'm')
for (const name of names.female) sexes.set(foldText(name), 'f')
const familyFirst = new Set(names.familyFirst.map(foldText))

/** Whether a word is a common first name, and whose. */
export const firstNameSex = (word: string): 'm' | 'f' | 'either' | null => sexes.get(foldText(word)) ?? null

/** Chinese, Korean and Vietnamese family names, which come first. */
export const isFamilyFirst = (word: string): boolean => familyFirst.has(foldText(word))
