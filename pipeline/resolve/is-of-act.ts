import type { EventType } from '@/model/plover'
import type { ResolvedEvent } from '@/model/resolved-event'
import type { Phrase } from './provision-phrase'

type Told = Pick<ResolvedEvent, 'type' | 'quote' | 'act'>

// What these acts are about stands after them, or before "he warned".
const aboutSomething = new Set<EventType>(['ACCUSE', 'REJECT', 'THREATEN', 'REQUEST', 'SUPPORT', 'AGREE'])
const violent = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE'])
const farthest = 40

// Behind these another act begins: "threatened to leave and signed", "a day after lawmakers had".
const elsewhere = /[;"”]|\b(?:after|before|while|since|when|as)\b|\b(?:and|but)\s+(?:\p{Ll}+ly\s+)?(?:has|had|is|was|were|are|will|would|\p{Ll}{2,}ed)\b/u
const relative = /\b(?:who|which|that|whom|whose)\b/
// "Enrichment would begin again, he warned".
const inverted = /^[^.;]*[,"”]\s*(?!and\b|but\b)(?:[\p{L}.’'-]+\s+){0,5}$/u

/**
 * True where a phrase is of the event's own act: it holds the act's words, begins close behind them ("carried out the largest exchange"), is what a
 * charge, threat, refusal or promise is about, or is another deed of the same doers in one sentence (`isSame`), which force is not.
 */
export function isOfAct({ type, quote, act }: Told, { start, end }: Phrase, isSame: boolean): boolean {
  if (start < act.end && act.start < end) return true
  const isBehind = start >= act.end
  const between = isBehind ? quote.slice(act.end, start) : quote.slice(end, act.start)
  if (aboutSomething.has(type)) return isBehind ? !elsewhere.test(between) : inverted.test(between)
  if (violent.has(type)) return false
  if (isSame) return true
  return isBehind && between.length <= farthest && !elsewhere.test(between) && !relative.test(between)
}
