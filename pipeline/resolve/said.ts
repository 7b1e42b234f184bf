import type { Account } from '@/model/resolved-event'

/** What a title says of the content of an act: `verb` where another tells it better, `isOfDoer` where the doer does it and the other side is no object of it. */
export type Said = { words: string; verb?: string; isOfDoer?: boolean }

/** What follows the act in its sentence. */
export const afterAct = ({ evidence, act }: Account): string => evidence.quote.slice(Math.max(0, act.end - evidence.start))
