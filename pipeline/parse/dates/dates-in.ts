import type { DateExpression } from '@/model/parsed-article'
import { splitSentences } from '../sentences/split-sentences'
import { tokenize } from '../tokens/tokenize'
import { findDates } from './find-dates'

/** The time expressions of a plain text, its sentences found on the way; for tests and trials. */
export const datesIn = (text: string, published: string | null = '2014-04-22'): DateExpression[] => findDates(text, splitSentences(text, tokenize(text)), published)

/** The same as "words = value" lines. */
export const valuesIn = (text: string, published: string | null = '2014-04-22'): string[] => datesIn(text, published).map((date) => `${date.text} = ${date.value}`)
