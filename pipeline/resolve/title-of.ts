import type { Modality } from '@/model/modality'
import type { Account } from '@/model/resolved-event'
import { isMutual } from './block-of'
import { listNames, shortName } from './short-name'
import { participle, plural, verbWords } from './verb-words'
import { whatWasDoneTo, whatWasSaid } from './what-was-said'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The verb as the certainty of the act has it: "meet", "to meet", "may meet". What is said is said, whatever becomes of it. */
function withModality(verb: string, many: boolean, modality: Modality, isWord: boolean): string {
  const bare = plural(verb)
  if (!verb) return ''
  if (modality === 'planned') return `to ${bare}`
  if (modality === 'negated') return `${many ? 'do' : 'does'} not ${bare}`
  if (modality === 'requested') return `${many ? 'are' : 'is'} asked to ${bare}`
  if (!isWord && verb !== 'would' && (modality === 'conditional' || modality === 'hypothetical')) return `may ${bare}`
  return many ? bare : verb
}

/** The same of what is done by nobody who is named: "arrested", "to be arrested", "may be arrested". */
function passive(verb: string, modality: Modality, isWord: boolean): string {
  const done = participle(verb)
  if (modality === 'planned' || modality === 'requested') return `to be ${done}`
  if (modality === 'negated') return `not ${done}`
  return !isWord && (modality === 'conditional' || modality === 'hypothetical') ? `may be ${done}` : done
}

/** What becomes of an agreement that nobody is named to have made: "signed" of "signs an agreement", else `itself`, "takes effect", as it stands. */
const becomes = (verb: string, modality: Modality, itself?: string): string => (!itself && / an? /.test(verb) ? passive(verb.split(' ')[0] ?? verb, modality, false) : withModality(itself ?? verb, false, modality, false))

const crowd = /(men|women|people|police|troops|forces|officials|soldiers|marines|paratroopers|sailors|fighters|warships|jets)$/i
const sides = /^(separatists|rebels|militants|insurgents|ministers|leaders|lawmakers|deputies)$/i
const numbers = /^(the )?(two|three|four|five|six|seven|eight|nine|ten|several|many|some|dozens|hundreds|thousands|\d+)\b/i

/** True where a name is of several: "militants in eastern Ukraine", "EU leaders", "the seven". */
function isSeveral(name: string): boolean {
  const head = name.split(/ (?:of|in|from|at|for|near|on|with) /)[0] ?? name
  return crowd.test(head) || sides.test(head) || / and /.test(head) || numbers.test(head) || /^(.* )?\p{Ll}+[^su]s$/u.test(head)
}

const names = (account: Account, role: string) => account.participants.filter((one) => one.role === role).map(shortName)

/** What nobody is named to do, by its label: "Meeting planned", "Truce to begin", "Sanctions to be imposed". */
function ofNobody(label: string, modality: Modality): string {
  const [, noun, verb = ''] = /^(\w+) (begins|ends?|take effect)$/.exec(label) ?? []
  if (noun) return `${noun} ${withModality(verb, !verb.endsWith('s'), modality, false)}`
  const [, act = '', thing = ''] = /^(\w+s) (\w.*)$/.exec(verbWords(label).verb) ?? []
  if (thing && label.toLowerCase().startsWith(`${act} `)) return `${capital(thing.replace(/^(?:its|an?) /, ''))} ${passive(act, modality, false)}`
  const state: Partial<Record<Modality, string>> = { planned: 'planned', requested: 'asked for', conditional: 'possible', hypothetical: 'possible' }
  return modality === 'negated' ? `No ${label.toLowerCase()}` : [capital(label), state[modality]].filter(Boolean).join(' ')
}

/** True where both sides agree, and the other is no part of what is agreed on ("sanctions against members of the Duma"). */
function isAgreedWith({ label, participants, act, evidence }: Account): boolean {
  const others = participants.filter(({ role }) => role === 'target')
  return label === 'Agrees' && others.length > 0 && others.every(({ start, end }) => end <= act.start || start >= evidence.end || / with (?:the )?$/.test(evidence.quote.slice(0, Math.max(0, start - evidence.start))))
}

// What one side does, though both are there.
const oneSided = new Set(['Signs order', 'Receives', 'Hosts talks', 'Calls a meeting', 'Attends', 'Mediation'])

/** What one side says that another did, which readers may doubt: deeds, not words. */
const deeds = new Set(['AID', 'SUPPORT', 'MOBILIZE', 'COERCE', 'ASSAULT'])

/** Who tells a deed of another side, for the title to say so: "Turchynov: Russia backs terrorists"; null where nobody of another state does. */
function tellerOf({ type, modality, participants }: Account): string | null {
  const teller = participants.find(({ role }) => role === 'speaker')
  const doers = participants.filter(({ role }) => role === 'source')
  const isOther = teller?.country != null && doers.length > 0 && doers.every(({ country }) => country !== null && country !== teller.country)
  return isOther && deeds.has(type) && (modality === 'occurred' || modality === 'ongoing') ? shortName(teller) : null
}

/** Whom one refuses is no thing: "says no to Brussels", not "refuses Brussels". */
const isSaidNoTo = ({ label }: Account, thing: string | null, said: unknown, objects: string): boolean => (label === 'Refuses' || label === 'Rejects') && !thing && !said && objects !== ''

/** An event in plain words, who did what to whom: "Kerry and Lavrov speak by phone", "Lavrov urges US to stop threatening Russia". */
export function titleOf(account: Account): string {
  const doers = names(account, 'source')
  // Whoever says of himself that he stands by something is no one's spokesman.
  const sources = doers.length || account.type !== 'SUPPORT' ? doers : names(account, 'speaker')
  const targets = names(account, 'target').filter((name) => !sources.includes(name))
  const objects = listNames(targets.map((name) => (/^(US|EU|UN)$/.test(name) ? `the ${name}` : name)))
  const together = (isMutual(account) || isAgreedWith(account)) && !oneSided.has(account.label)
  const subject = together ? [...sources, ...targets] : sources
  const isWord = ['REQUEST', 'THREATEN', 'ACCUSE', 'REJECT'].includes(account.type)
  const { verb, to, alone, itself } = verbWords(account.label, sources.every((name) => crowd.test(name)) && sources.length > 0)
  const agreement = account.type === 'AGREE' && account.agreement?.status !== 'mentioned' ? account.agreement : null
  const act = agreement ? verb.replace('an agreement', `the ${agreement.name}`) : verb
  const thing = !together && to === '' ? whatWasDoneTo(account) : null
  const said = thing === null ? whatWasSaid(account, objects) : null
  const direct = thing ?? (together || said?.isOfDoer ? '' : objects)
  const words = [to, to === null ? '' : direct].filter(Boolean).join(' ')
  const other = direct ? words : ''
  const isTold = account.type === 'CONSULT' || ((account.type === 'PROTEST' || !subject.length) && /\p{Lu}/u.test(account.place?.name ?? '') && !targets.includes(account.place?.name ?? ''))
  const place = account.place && isTold ? (account.mode !== 'visit' ? `in ${account.place.name}` : other ? '' : account.place.name) : ''
  const many = subject.length > 1 || isSeveral(subject[0] ?? '')
  const isWhole = other || place || (said && account.type !== 'REQUEST') || (together && subject.length > 1)
  const says = said?.verb ?? (isWhole ? act : (alone ?? act))
  const told = !subject.length && agreement ? [agreement.name, becomes(verb, account.modality, itself)] : subject.length
    ? [listNames(subject), withModality(isSaidNoTo(account, thing, said, objects) ? 'says no to' : says, many, account.modality, isWord), other]
    : to === '' && direct ? [direct, passive(act, account.modality, isWord)] : [ofNobody(account.type === 'AGREE' ? 'Agreement' : account.label, account.modality), other]
  const title = capital([...told, place, said?.words].filter(Boolean).join(' '))
  const teller = tellerOf(account)
  return account.modality === 'denied' ? `Denied: ${title}` : teller ? `${capital(teller)}: ${title}` : title
}
