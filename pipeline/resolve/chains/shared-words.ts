import { contentWords } from '../said-alike'

// Days, numbers and offices are shared by sentences on the most different things.
const plain = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|one|two|three|four|five|six|seven|eight|nine|ten|days?|weeks?|years?|months?|statement|minister|president|government|foreign|country|countries|people|according|officials?|last|next|first|second|third|earlier|later|again|called|asked|urged|told|agree[ds]?|agreement|made|take[ns]?|took|should|could|must|side|sides|both|other|against)$/

// Words that articles use for one another, under the first of them.
const alike: [string, RegExp][] = [
  ['withdrawal', /^(?:withdr[ae]w\w*|pull(?:ed|ing|s)?|pull-?back|retreat\w*)$/],
  ['troops', /^(?:troops|soldiers|forces|army|battalions|servicemen|units)$/],
  ['border', /^(?:borders?|frontiers?)$/],
  ['ceasefire', /^(?:cease-?fires?|truces?|armistice)$/],
  ['extension', /^(?:exten[ds]\w*|prolong\w*|lengthen\w*|longer|renew\w*)$/],
  ['release', /^(?:releas\w*|free[ds]?|freeing|freedom)$/],
  ['observers', /^(?:observers?|monitors?|inspectors?)$/],
  ['captives', /^(?:hostages?|captives?|prisoners?|detainees?)$/],
  ['sanctions', /^(?:sanctions?|embargo\w*|penalt\w+)$/],
  ['expulsion', /^(?:expel\w*|expuls\w*)$/],
  ['vote', /^(?:elections?|votes?|voting|polls?)$/],
  ['referendum', /^referend\w+$/],
  ['postponement', /^(?:postpon\w*|delay\w*|defer\w*)$/],
  ['end', /^(?:halt\w*|stop\w*|suspen[ds]\w*|ceas\w*|ends?|ended|ending)$/],
  ['offensive', /^(?:offensives?|operations?|campaigns?)$/],
  ['weapons', /^(?:weapons?|arms|guns?|artillery|howitzers?)$/],
  ['talks', /^(?:talks?|dialogue|negotiat\w*|consultations?)$/],
  ['acceptance', /^(?:accept\w*|recogni[sz]\w*|acknowledg\w*)$/],
]

const keyOf = (word: string): string => alike.find(([, forms]) => forms.test(word))?.[0] ?? [...contentWords(word.replace(/s$/, ''))][0] ?? ''

/** The words in small letters of four letters and more, each under the one that stands for it; names, days and numbers are none. */
function keyed(quote: string): Map<string, string> {
  const words = (quote.match(/(?<![\p{L}-])\p{Ll}[\p{Ll}-]{2,}\p{Ll}(?![\p{L}])/gu) ?? []).filter((word) => !plain.test(word))
  return new Map(words.map((word) => [keyOf(word), word] as const).filter(([key]) => key))
}

// Things that are pulled back, freed or lifted: where the first sentence names some, another is about them only if it names one of these.
const things = new Set(['troops', 'weapons', 'captives', 'observers', 'sanctions'])

const shared = (a: Map<string, string>, b: Map<string, string>) => [...a].filter(([key]) => b.has(key))

/** What two sentences both speak of, in the words of the first: "truce" and "ceasefire" are one. */
export const sharedWords = (a: string, b: string): string[] => shared(keyed(a), keyed(b)).map(([, word]) => word)

/** Why two sentences are about one thing: they share two words or more, and one of the things that the first names. Null where they do not. */
export function whyOneMatter(a: string, b: string): string | null {
  const own = keyed(a)
  const both = shared(own, keyed(b))
  const isOfThem = [...own.keys()].every((key) => !things.has(key)) || both.some(([key]) => things.has(key))
  return both.length >= 2 && isOfThem ? `both speak of ${both.slice(0, 4).map(([, word]) => word).join(', ')}` : null
}
