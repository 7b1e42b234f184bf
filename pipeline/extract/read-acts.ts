import type { Candidate, SentenceReading } from './candidate'
import { rejectionOf } from './judge-candidate'
import { rules } from './rules'
import { settleParties } from './settle-parties'
import { speakersOf } from './speakers-of'

const verbal = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN', 'AGREE'])

export type Act = Candidate & { rule: string; speakers: number[] }
export type Rejected = { rule: string; token: number; why: string }

/** Applies the rules to a sentence in their order; a word that one rule has read as an act is left alone by the rest. */
export function readActs(reading: SentenceReading): { acts: Act[]; rejected: Rejected[] } {
  const taken = new Set<number>()
  const acts: Act[] = []
  const rejected: Rejected[] = []
  for (const rule of rules) {
    for (const candidate of rule.read(reading, (token, why) => { rejected.push({ rule: rule.name, token, why }) })) {
      const act = candidate.act[1]
      const main = candidate.clause?.verb && candidate.act[0] === candidate.clause.verb.from ? candidate.clause.verb.main : act
      if (taken.has(main)) continue
      const speakers = speakersOf(candidate, reading)
      const said = candidate.modality === 'ongoing' && speakers.length > 0 && verbal.has(candidate.type)
      const settled = { ...candidate, ...settleParties(candidate, speakers, reading), ...(said ? { modality: 'occurred' as const } : {}), rule: rule.name, speakers }
      const why = rejectionOf(settled, reading)
      if (why) rejected.push({ rule: rule.name, token: main, why })
      if (why === 'nobody who did it' || why === 'nobody it was done to') continue
      for (const token of [main, ...candidate.claims]) taken.add(token)
      if (!why) acts.push(settled)
    }
  }
  return { acts, rejected }
}
