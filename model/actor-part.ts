import { oneOf, type WordOf } from './one-of'

/** An actor's part in events: whatever it is, what they did, what was done to them, what they told of. */
export const ActorPart = oneOf('all', 'done', 'received', 'said')
export type ActorPart = WordOf<typeof ActorPart>

/** The part that an address asks for; all where it names none that there is. */
export const readActorPart = (text: string | null | undefined): ActorPart => (ActorPart.has(text) ? text : 'all')
