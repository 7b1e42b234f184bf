import { isoDateWords } from '@/lib/date-words'
import type { Deadline } from '@/model/resolved-event'

/** "Deadline: 19 April 2014, “by the weekend”"; the words alone where they name no day. */
export const deadlineWords = ({ words, on }: Deadline): string => `Deadline: ${[on && isoDateWords(on), `“${words}”`].filter(Boolean).join(', ')}`
