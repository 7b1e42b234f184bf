import { z } from 'zod'

/** An actor's part in events: whatever it is, what they did, what was done to them, what they told of. */
export const ActorPart = z.enum(['all', 'done', 'received', 'said'])
export type ActorPart = z.infer<typeof ActorPart>

/** The part that an address asks for; all where it names none that there is. */
export const readActorPart = (text: string | null | undefined): ActorPart => ActorPart.catch('all').parse(text)
