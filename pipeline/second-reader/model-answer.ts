import { z } from 'zod'
import { AgreementRef, Role } from '@/model/event-draft'
import { Modality } from '@/model/modality'
import { EventType } from '@/model/plover'

const quote = z.string().trim().min(1)

/** One event as the model tells it: every field is the words of the article that say so, but for the closed choices. */
export const AnsweredEvent = z.object({
  sentence: quote,
  act: quote,
  type: z.enum(EventType.options),
  modality: z.enum(Modality.options),
  participants: z.array(z.object({ role: Role, quote })).max(30),
  when: quote.nullish(),
  where: quote.nullish(),
  condition: quote.nullish(),
  agreement: z.object({ quote, status: AgreementRef.shape.status.catch('mentioned') }).nullish(),
})
export type AnsweredEvent = z.infer<typeof AnsweredEvent>

/** The events of a model's answer, those of the wrong shape left out. Throws a SyntaxError or ZodError where the whole is no such answer. */
export function parseAnswer(text: string): AnsweredEvent[] {
  const unfenced = text.trim().replace(/^```(?:json)?\s*/i, '').replace(/\s*```$/, '')
  const { events } = z.object({ events: z.array(z.unknown()).max(200) }).parse(JSON.parse(unfenced))
  return events.flatMap((event) => AnsweredEvent.safeParse(event).data ?? [])
}
