const numbered = (lists: string[]) => new Map(lists.flatMap((list, i) => list.split(' ').map((name) => [name, i + 1] as const)))

const months = numbered(['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'])
const weekdays = numbered(['monday mon', 'tuesday tues tue', 'wednesday wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat', 'sunday sun'])
const seasons = new Map([['spring', 'SP'], ['summer', 'SU'], ['autumn', 'FA'], ['fall', 'FA'], ['winter', 'WI']])

export const MONTH_NAMES = [...months.keys()]
export const WEEKDAY_NAMES = [...weekdays.keys()]
export const SEASON_NAMES = [...seasons.keys()]

/** Regex sources; a short form may carry its full stop. */
export const MONTH = '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sep(?:tember|t\\.|t|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
export const WEEKDAY = '(?:mon(?:day|\\.)?|tue(?:sday|s\\.|s|\\.)?|wed(?:nesday|\\.)?|thu(?:rsday|rs\\.|rs|r|\\.)?|fri(?:day|\\.)?|sat(?:urday|\\.)?|sun(?:day|\\.)?)'
export const SEASON = '(?:spring|summer|autumn|fall|winter)'

const plain = (name: string) => name.toLowerCase().replace(/\.$/, '')
/** January 1 to December 12. */
export const monthNumber = (name: string) => months.get(plain(name)) ?? 0
/** ISO: Monday 1 to Sunday 7. */
export const weekdayNumber = (name: string) => weekdays.get(plain(name)) ?? 0
/** TIMEX3 season code: SP, SU, FA, WI. */
export const seasonCode = (name: string) => seasons.get(plain(name)) ?? 'XX'
