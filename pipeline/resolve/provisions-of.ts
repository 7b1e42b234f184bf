import agreementTexts from '@/pipeline/lexicon/provisions.json'
import type { EventType } from '@/model/plover'
import type { Provision } from '@/model/provision'
import type { Group } from './who-does'

/**
 * Acts that speak for or against a provision, as words (a regular expression) that stand in one clause with those it is `about` (of the provision, or their own); `full` names
 * what completes it; words as wide as "attack" count in events of these `types` only, and none in a sentence with the words of `unless`.
 */
type Acts = { words: string; about?: string; full?: string; types?: EventType[]; unless?: string }

/**
 * What an agreement says, and how its provisions are recognised in events. `concerns` are the countries that an event must be about; `groups` are bound
 * and no states, their keys are their names in address form; what one of the `bodies` does, its members named there do. A provision can be broken from
 * the day after the agreement, or from the ISO day that it names (`since`).
 */
export type AgreementText = {
  slug: string
  summary: string
  signedOn: string | null
  inForceOn: string | null
  signatories: string[]
  mediators: string[]
  monitors: string[]
  predecessor: string | null
  successor: string | null
  concerns: string[]
  watchedUntil: string | null
  groups: Group[]
  bodies?: Record<string, string[]>
  provisions: { number: number; title: string; text: string; deadline: string | null; obliges: string[]; about: string; since?: string; done: Acts; broken: Acts }[]
}

export const knownTexts = agreementTexts as AgreementText[]

/** What is known of an agreement's text; null where its provisions are not in the lexicon. */
export const textOf = (slug: string): AgreementText | null => knownTexts.find((text) => text.slug === slug) ?? null

/** The provisions of an agreement as pages show them. */
export const provisionsOf = ({ provisions }: AgreementText): Provision[] => provisions.map(({ number, title, text, deadline, obliges }) => ({ number, title, text, deadline, parties: obliges }))
