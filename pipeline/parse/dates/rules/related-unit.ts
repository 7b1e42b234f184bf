import { LAST, NEXT, PART, THIS } from '../patterns'
import { CALENDAR_UNIT, shiftedValue, unitOf } from '../units'
import { phrase, type Rule } from '../rule'

/** A stretch of the calendar beside the present one: "last week", "earlier this month", "the end of next year", "the current quarter". */
export const relatedUnit: Rule = {
  name: 'related-unit',
  pattern: phrase(`(?<part>${PART})?(?:the |its |our |my )?(?<relation>${LAST}|${THIS}|${NEXT}) (?:calendar |financial |fiscal )?(?<unit>${CALENDAR_UNIT})`),
  read({ relation = '', unit = '' }, _, scene) {
    const count = new RegExp(`^${LAST}$`, 'i').test(relation) ? -1 : new RegExp(`^${NEXT}$`, 'i').test(relation) ? 1 : 0
    return { type: 'DATE', value: shiftedValue(scene.published, unitOf(unit), count), anchor: 'publication' }
  },
}

/** "the week after next", "the year before last". */
export const unitButOne: Rule = {
  name: 'unit-but-one',
  pattern: phrase(`the (?<unit>${CALENDAR_UNIT}) (?<way>after|before) (?:the )?(?:next|last)`),
  read: ({ unit = '', way = '' }, _, scene) => ({ type: 'DATE', value: shiftedValue(scene.published, unitOf(unit), /after/i.test(way) ? 2 : -2), anchor: 'publication' }),
}
