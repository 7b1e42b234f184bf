import type { Candidate, SentenceReading } from './candidate'
import type { Clause } from './syntax/clause'
import type { NounPhrase } from './syntax/items'

/** Forces sent to keep the peace are aid, as PLOVER has it. */
export const peacekeeping: Pick<Candidate, 'type' | 'mode' | 'label'> = { type: 'AID', mode: 'peacekeeping', label: 'Sends peacekeepers' }

export const isPeacekeeping = ({ from, to }: NounPhrase, { chunked }: SentenceReading): boolean => chunked.tokens.slice(from, to + 1).some(({ text }) => /^peace-?keep/i.test(text))

/** "sent a platoon to the peacekeeping force", "sent soldiers to serve as peacekeepers", "the deployment of troops on a peacekeeping mission". */
export const keepsPeace = (clause: Clause, reading: SentenceReading): boolean =>
  [clause, ...reading.clauses.filter(({ kind, governor }) => kind === 'infinitive' && governor === clause)]
    .flatMap((c) => [...c.subject, ...c.objects.flat(), ...c.prepositions.flatMap(({ phrases }) => phrases)]).some((p) => isPeacekeeping(p, reading))
