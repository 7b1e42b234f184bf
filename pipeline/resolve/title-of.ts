import type { Modality } from '@/model/modality'
import type { Account } from '@/model/resolved-event'
import { isMutual } from './block-of'
import { listNames, shortName } from './short-name'
import { plural, verbWords } from './verb-words'
import { whatWasDoneTo, whatWasSaid } from './what-was-said'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The verb as the certainty of the act has it: "meet", "to meet", "may meet". What is said is said, whatever becomes of it. */
function withModality(verb: string, many: boolean, modality: Modality, isWord: boolean): string {
  const bare = plural(verb)
  if (modality === 'planned') return `to ${bare}`
  if (modality === 'negated') return `${many ? 'do' : 'does'} not ${bare}`
  if (modality === 'requested') return `${many ? 'are' : 'is'} asked to ${bare}`
  if (!isWord && (modality === 'conditional' || modality === 'hypothetical')) return `may ${bare}`
  return many ? bare : verb
}

const crowd = /(men|women|people|police|troops|forces|officials)$/

/** True where a name is of several: "militants in eastern Ukraine", "gunmen". */
function isSeveral(name: string): boolean {
  const head = name.split(/ (?:of|in|from|at|for|near|on|with) /)[0] ?? name
  return crowd.test(head) || /^\p{Ll}.*[^su]s$/u.test(head)
}

const names = (account: Account, role: string) => account.participants.filter((one) => one.role === role).map(shortName)

/** An event in plain words, who did what to whom: "Kerry and Lavrov speak by phone", "Lavrov urges US to stop threatening Russia". */
export function titleOf(account: Account): string {
  const sources = names(account, 'source')
  const targets = names(account, 'target').filter((name) => !sources.includes(name))
  const objects = targets.map((name) => (/^(US|EU|UN)$/.test(name) ? `the ${name}` : name))
  const together = isMutual(account)
  const subject = together ? [...sources, ...targets] : sources
  const { verb, to } = verbWords(account.label)
  const isWord = ['REQUEST', 'THREATEN', 'ACCUSE', 'REJECT'].includes(account.type)
  const agreement = account.type === 'AGREE' && account.agreement?.status !== 'mentioned' ? account.agreement : null
  const act = agreement ? verb.replace('an agreement', `the ${agreement.name}`) : verb
  const many = subject.length > 1 || isSeveral(subject[0] ?? '')
  const predicate = withModality(act, many, account.modality, isWord)
  const other = !together && to !== null && targets.length ? `${to} ${listNames(objects)}`.trim() : ''
  const place = account.type === 'CONSULT' && account.place ? (account.mode === 'visit' && !other ? account.place.name : `in ${account.place.name}`) : ''
  const said = whatWasSaid(account) ?? (!together && !other && to === '' ? whatWasDoneTo(account) : null)
  const title = [listNames(subject) || capital(account.label), subject.length ? predicate : '', other, place, said].filter(Boolean).join(' ')
  return capital(account.modality === 'denied' ? `Denied: ${title}` : title)
}
