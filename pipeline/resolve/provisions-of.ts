import agreementTexts from '@/pipeline/lexicon/provisions.json'
import type { EventType } from '@/model/plover'
import type { Provision } from '@/model/provision'

/** Acts that speak for or against a provision: of these types, in a sentence that has these words (a regular expression); `full` names what completes it. */
type Acts = { types: EventType[]; words: string; full?: string }

/** A group that an agreement binds and that is no state: known by words in its names. Its key is its name in address form. */
type Group = { key: string; words: string }

/** What an agreement says, and how its provisions are recognised in events. `concerns` are the countries that an event must be about. */
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
  provisions: { number: number; title: string; text: string; deadline: string | null; obliges: string[]; about: string; done: Acts; broken: Acts }[]
}

export const knownTexts = agreementTexts as AgreementText[]

/** What is known of an agreement's text; null where its provisions are not in the lexicon. */
export const textOf = (slug: string): AgreementText | null => knownTexts.find((text) => text.slug === slug) ?? null

/** The provisions of an agreement as pages show them. */
export const provisionsOf = ({ provisions }: AgreementText): Provision[] => provisions.map(({ number, title, text, deadline, obliges }) => ({ number, title, text, deadline, parties: obliges }))
