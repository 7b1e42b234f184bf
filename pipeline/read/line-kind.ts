import furniture from '../lexicon/page-furniture.json'
import { agencyIn, agencyNamed } from './find-agency'
import { findStatedDate } from './stated-date'

/** What a line of a news page is when it is no part of the story; the reasons are shown to readers. */
export type LineKind = 'section' | 'advertisement' | 'share' | 'date' | 'byline' | 'agency' | 'bars' | 'teaser' | 'credit' | 'correction' | 'copyright' | 'publisher' | 'subscribe'

export const reasonOf: Record<LineKind, string> = {
  section: furniture.section.reason,
  advertisement: furniture.advertisement.reason,
  share: furniture.share.reason,
  date: 'date line',
  byline: 'byline',
  agency: 'agency line',
  bars: 'bars of a table',
  teaser: 'link to another story',
  credit: 'credit of a picture or of reporters',
  correction: 'correction or editor’s note',
  copyright: 'copyright notice',
  publisher: 'notice of the publisher',
  subscribe: 'invitation to subscribe',
}

const lists = new Map((['section', 'share', 'advertisement'] as const).flatMap((kind) => furniture[kind].lines.map((line) => [line, kind] as const)))
const dateLabel = /^(?:last\s+)?(?:updated|published|posted|modified|created|date|first published|publication date|issued|added|time)(?:\s+(?:on|at|date|time))?\s*[:|-]?\s*/i

const forms: [LineKind, RegExp, number][] = [
  ['bars', /^[|\s•·_=*#~+<>«»›‹▼▲►→-]+$/, 400],
  ['credit', /^(?:photos?|pictures?|images?|photograph|photo credit|image credit|image source|photo source|file photo|file picture|credits?|photo illustration|illustration|graphic)(?:\s+by\s+|\s*:\s*|\s+via\s+|\s+courtesy(?: of)?\s+)/i, 160],
  ['teaser', /^(?:[>»•*-]\s*)?(?:read (?:more|also|next|the (?:full|original|latest|rest))|also read|see also|see more|related(?: (?:stor(?:y|ies)|articles?|news|coverage|content|topics?|links?|video))?|more(?: on this| from| about| coverage)?|must[- ]read|don['’]t miss|recommended|watch(?: (?:now|live|more|the video))?|listen|in pictures|photos?|video|gallery|explore more|click here|for more (?:on|news|stories|information))\s*(?:[:|»>–—]|\bon\b)/i, 220],
  ['teaser', /^(?:click here (?:to|for)|read more (?:at|on|from|about|of)\b|see our full coverage|follow (?:us|@?\w+|our) .*\bon (?:twitter|facebook|instagram|telegram|social)|like us on facebook|download (?:the|our) .{0,30}\bapp\b|visit our )/i, 260],
  ['credit', /^\(?\s*(?:(?:additional |extra )?(?:reporting|writing|editing)(?: and (?:reporting|writing|editing))?|compiled|edited|written|contributed) (?:by|for)\b/i, 400],
  ['credit', /\bcontributed (?:to|reporting (?:to|for|from)) (?:this|the) (?:report|story|article)\b/i, 320],
  ['credit', /(?:^|\s)(?:REUTERS|AP|AFP|EPA|Getty Images|Xinhua|TASS|Shutterstock|Alamy)\s*\/\s*[A-Z]\S*(?: [A-Z]\S*){0,4}$/, 400],
  ['credit', /[([](?:(?:AP|AFP|EPA|File|Handout|Xinhua)?\s*(?:photo|picture|image|file)s?\b|[^()[\]]{0,60}(?:\/\s?(?:AP|AFP|Reuters|Xinhua|EPA|Getty Images|Agencies)|via (?:AP|AFP|Reuters|Getty Images)|Getty Images|Shutterstock))[^()[\]]{0,60}[)\]]\s*$/i, 500],
  ['share', /^(?:please )?share (?:this|the|our) (?:article|story|page|post|news|report|link)\b/i, 120],
  ['correction', /^\W*(?:corrections?(?: and clarifications)?|clarification|editor['’]?s['’]? note|update|note to readers)\s*(?:[:—–]|\(|appended)/i, 600],
  ['correction', /^\W*(?:this (?:story|article|post|report|piece) (?:has been|was|is being|originally)|an earlier version of this|a previous version of this)\b/i, 500],
  ['copyright', /^(?:©|\(c\)|copyright\b|all rights reserved|this material may not be published|reproduction (?:of|in))/i, 400],
  ['publisher', /^(?:our (?:standards|principles|values|ethics|journalism|code)|editorial (?:standards|policy|guidelines)|code of (?:conduct|ethics))\s*(?:[:|»>–—]|$)/i, 160],
  ['subscribe', /^(?:sign up (?:for|to|here)|subscribe (?:to|for|now)|get (?:the latest|our daily|breaking news|our newsletter)|join our|enter your email|already a subscriber|support (?:our|independent) journalism|register (?:for|now to)|thank you for (?:reading|signing|subscribing))/i, 260],
]

/** What kind of page furniture a line is, null where it may be part of the story. Whole lines are judged, never a part of a sentence. */
export function lineKind(line: string): LineKind | null {
  const text = line.trim()
  if (!text) return null
  const plain = text.toLowerCase().replace(/[’‘]/g, "'").replace(/[\s:…»>|.]+$/, '')
  // "Comments (12)" is the heading "Comments".
  const listed = lists.get(plain) ?? lists.get(plain.replace(/ ?\(\d+\)$/, ''))
  if (listed) return listed
  if (text.length <= 120 && isDateLine(text)) return 'date'
  if (text.length <= 80 && isAgencyLine(text)) return 'agency'
  if (text.length <= 120 && isByline(text)) return 'byline'
  return forms.find(([, form, longest]) => text.length <= longest && form.test(text))?.[0] ?? null
}

/** "Updated: 2014-04-22 13:39", "April 22, 2014 | 1:39 pm EDT": a date, its label and its time, and nothing else. */
function isDateLine(text: string): boolean {
  const unlabelled = text.replace(dateLabel, '')
  const date = findStatedDate(unlabelled)
  if (!date) return false
  const rest = (unlabelled.slice(0, date.index) + unlabelled.slice(date.index + date.quote.length)).replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:at|on|am|pm|et|local time|ist|msk|updated|published|posted|last|modified)\b|[\d:]+/gi, '')
  return (rest.match(/[\p{L}]{2,}/gu) ?? []).length <= (unlabelled === text ? 1 : 4) || (agencyIn(rest) !== null && rest.length < 30)
}

/** "(Xinhua)", "Source: AFP", "Reuters": an agency and nothing else. */
function isAgencyLine(text: string): boolean {
  const bare = text.replace(/^[\s([]*(?:(?:source|from|agency)\b)?\s*[:：]?\s*/i, '').replace(/[)\].\s]+$/, '')
  return bare.split(/[/,&]| and /).every((part) => agencyNamed(part) !== null)
}

/** "By JANE ROE and John Doe, Associated Press": names after "By", no sentence. */
function isByline(text: string): boolean {
  const names = /^(?:by|from|author|written by|posted by|story by|reported by|reporter)\s*:?\s+(.+)$/i.exec(text)?.[1]
  if (!names || /[.!?]["'”’]?$/.test(names.replace(/\b\p{L}\.$/u, ''))) return false
  const words = names.match(/[\p{L}'’.-]+/gu) ?? []
  return words.length > 0 && words.length <= 14 && words.every((w) => /^\p{Lu}/u.test(w) || /^(?:and|of|for|in|the|with|de|van|von|der|al|bin|at|to|staff|correspondent|writer|reporter|editor)$/.test(w))
}
