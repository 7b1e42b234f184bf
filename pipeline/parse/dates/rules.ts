import type { Rule } from './rule'
import { ago, fromNow } from './rules/ago'
import { dayThenMonth, monthThenDay } from './rules/calendar-date'
import { compactDate } from './rules/compact-date'
import { crossMonthRange, monthRange } from './rules/cross-month-range'
import { dateOfRelatedMonth, dateOnly, weekdayOfMonth, weekOfDay } from './rules/day-of-month'
import { dayRange, spanOfDates } from './rules/day-range'
import { dayPart, dayWord } from './rules/day-word'
import { century, decade } from './rules/decade'
import { amountFromDay, compoundDuration } from './rules/compound-duration'
import { ageOrShare, numberedName, rate, titledName } from './rules/not-a-date'
import { inAmount, measuredStretch } from './rules/measured-stretch'
import { theUnit, yearEnd } from './rules/the-unit'
import { bareDuration, duration, hyphenatedDuration } from './rules/duration'
import { holiday } from './rules/holiday'
import { isoDate, isoMonth } from './rules/iso-date'
import { month } from './rules/month'
import { numericDate, numericDayOfMonth } from './rules/numeric-date'
import { futureReference, pastReference, presentReference } from './rules/reference'
import { clockTime } from './rules/clock-time'
import { quarter, sameQuarter } from './rules/quarter'
import { everyName, everyUnit, repeatedAdverb } from './rules/repeated'
import { season } from './rules/season'
import { amountBesideTold, besideTold, thatUnit } from './rules/told-before'
import { relatedUnit, unitButOne } from './rules/related-unit'
import { weekNumber } from './rules/week-number'
import { weekday } from './rules/weekday'
import { year } from './rules/year'

/** What findDates can read, in order of trial: at one place the first that matches wins. */
export const RULES: Rule[] = [
  titledName, numberedName, rate, ageOrShare,
  isoDate, compactDate, numericDate, crossMonthRange, monthRange, dayRange, spanOfDates, clockTime, numericDayOfMonth, isoMonth,
  everyUnit, everyName, repeatedAdverb,
  weekdayOfMonth, dateOfRelatedMonth, weekOfDay, weekNumber, holiday,
  monthThenDay, dayThenMonth, month,
  dayWord, dayPart, dateOnly, weekday,
  quarter, sameQuarter, season, unitButOne, thatUnit, besideTold, relatedUnit,
  compoundDuration, amountFromDay, ago, fromNow, amountBesideTold,
  decade, century, hyphenatedDuration, measuredStretch, inAmount, duration, bareDuration, theUnit, yearEnd, year,
  presentReference, pastReference, futureReference,
]
