import { CARDINAL } from '../numbers'
import { UNIT } from '../units'
import { phrase, type Reading, type Rule } from '../rule'

const ignored: Reading = { type: 'SET', value: '', anchor: 'stated', ignored: true }
const RATED = /(?:\d|\d%|\b(?:million|billion|trillion|thousand|hundred|percent|once|twice|times|dollars|barrels|hours|days|flights|people|tons|seats|pounds|euros|cents|tonnes|troops))\s+$/i

/** "$500 million a year", "24 hours a day": a rate, not a stretch of time. */
export const rate: Rule = {
  name: 'rate',
  pattern: phrase('(?:an?|per) (?:second|minute|hour|day|week|month|quarter|year)(?! (?:ago|earlier|later|before|after|from))'),
  read: (_, { start }, { text }) => (RATED.test(text.slice(Math.max(0, start - 14), start)) ? ignored : null),
}

/** "6-year-old", "52 years old", "at the age of two years": an age, and "three-quarters": a share. */
export const ageOrShare: Rule = {
  name: 'age-or-share',
  pattern: phrase(`(?:(?:about|nearly|almost|some|over) )?(?:(?:${CARDINAL})(?:-| )(?:${UNIT}(?:-| )(?:old|olds|of age)|quarters of)|(?:three|one)-quarters?(?: of)?|(?:second|third|fourth)-(?:largest|biggest|ranking|highest))`),
  read: () => ignored,
}

/** Names that hold a word of time: programmes, companies, a war called by its year. */
export const titledName: Rule = {
  name: 'titled-name',
  pattern: /(?:60 Minutes|48 Hours|This Week [Ww]ith|(?:Sunday|Saturday|Monday) (?:Times|Telegraph|Mail|Herald|Express|Mirror|Night Live)|(?:Second|First) (?:World War|Amendment|Lady|Army|Committee|Chamber)|Black September|October Revolution|Arab Spring|Prague Spring|Yom Kippur War|Six-Day War|USA Today|Russia Today|Hundred Years|Day of|Good Friday [Aa]greement|Daily (?:Telegraph|Mail|News|Express|Mirror|Star|Times)|(?:China|People's) Daily|May Fourth|Golden Week|Sun Microsystems)\b/y,
  read: () => ignored,
}

/** "the 1967 war", "UN Resolution 1973", "Boeing 2000 jets": the year or number belongs to a name. */
export const numberedName: Rule = {
  name: 'numbered-name',
  pattern: phrase('(?:resolution|flight|article|section|boeing|airbus|room|route|highway|channel|no\\.|number) \\d{2,4}'),
  read: () => ignored,
}
