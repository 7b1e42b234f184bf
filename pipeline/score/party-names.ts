import type { EventDraft, Role } from '@/model/event-draft'
import type { Mention, ParsedArticle } from '@/model/parsed-article'

/** Lower case without accents, so that "Raúl" and "Raul" are one name. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** All that a mention says of whom it names: name, words, office, state, and the members of "the two ministers". */
const wordsOf = ({ name, text, office, country, members }: Mention): string =>
  fold([name, text, office, country, ...(members ?? []).map((slug) => slug.replaceAll('-', ' '))].filter(Boolean).join(' '))

/** The mentions that take part in an event in one of the roles, as folded words. */
export const inRole = (event: EventDraft, roles: Role[], { mentions }: ParsedArticle): string[] =>
  event.participants.filter(({ role }) => roles.includes(role)).flatMap(({ mention }) => mentions[mention] ?? []).map(wordsOf)

/** True where one of those who take part holds one of the names that count as the party. */
export const isAmong = (party: string[], words: string[]): boolean => party.some((name) => words.some((text) => text.includes(fold(name))))
