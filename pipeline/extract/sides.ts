import type { EventDraft, Role } from '@/model/event-draft'
import type { Mention } from '@/model/parsed-article'
import organisations from '@/pipeline/lexicon/organisations.json'

/** Those who fight a state, by the words for them. */
const rebels = 'rebel|separatist|militant|guerrilla|insurgent'
const rebelWord = new RegExp(String.raw`\b(?:${rebels})s?\b`, 'i')
const fighterWord = new RegExp(String.raw`\b(?:${rebels}|gunman|gunmen|militiamen)s?\b`, 'i')
const rebelName = new RegExp(String.raw`\b(?:${rebels}|fighter|settler|movement|militia)s?( in .*)?$`, 'i')
const armed = new Set(organisations.filter(({ sort }) => sort === 'group').map(({ name }) => name))

/** True where words tell of rebels at all. */
export const namesRebels = (words: string): boolean => rebelWord.test(words)

/** "rebels in eastern Ukraine", "separatists": a group that is a side of its own, whatever state it is in. */
export const isRebel = (mention: Mention | undefined): boolean => mention?.kind === 'group' && rebelName.test(mention.name)

/** Rebels, and whoever belongs to them or to an armed organisation ("a rebel leader", "Hezbollah"): not of the side of the state that they are in. */
export const isInsurgent = ({ kind, name, text }: Mention): boolean => kind !== 'country' && (armed.has(name) || fighterWord.test(name) || fighterWord.test(text))

/** One who acts for a state or for rebels. */
export const isSide = (mention: Mention | undefined): boolean => mention !== undefined && (mention.country !== null || isRebel(mention))

/** The state that one acts for; of rebels and those of no state, who they are. */
export const sidesOfMention = (mention: Mention | undefined): string[] => [(isRebel(mention) ? null : mention?.country) ?? mention?.actor ?? mention?.name ?? []].flat()

export const sidesOf = (of: EventDraft, role: Role, mentions: Mention[]): string[] => of.participants.filter((p) => p.role === role).flatMap(({ mention }) => sidesOfMention(mentions[mention]))
