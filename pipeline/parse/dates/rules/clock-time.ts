import { dayText } from '../calendar'
import { phrase, type Rule } from '../rule'

const ZONE = '(?:GMT|UTC|EST|EDT|CST|CDT|PST|PDT|ET|BST|CET|local time|Moscow time)'

/** A time of day: "10:35 a.m.", "5 p.m. EST, Nov. 6", "noon Saturday", "1430 GMT"; its day is the one beside it, else the one told of last, else publication's. */
export const clockTime: Rule = {
  name: 'clock-time',
  pattern: phrase(`(?:(?<hour>\\d\\d?)(?:[:.](?<minute>[0-5]\\d))?(?::\\d\\d)? ?(?:(?<half>[ap])(?:m\\b|\\.m\\b\\.?)|(?=:))|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?: ?hrs| hours)?|(?<military>[01]\\d|2[0-3])(?<militaryMinute>[0-5]\\d) (?:GMT|UTC|hours|hrs)|(?<word>noon|midday|midnight))(?: ${ZONE})?(?: \\(\\d{4} (?:GMT|UTC)\\))?`.replace('|(?=:))', ')')),
  read({ hour, minute = '00', half = '', hour24, minute24, military, militaryMinute, word }, at, scene) {
    if (Number(hour) > 12 && half) return null
    if (hour24 && !/\b(at|by|around|about|since|until|from|before|after|and|to|:)\s+$/i.test(scene.text.slice(Math.max(0, at.start - 8), at.start))) return null
    const clock = word
      ? (/midnight/i.test(word) ? '24:00' : '12:00')
      : military ? `${military}:${militaryMinute}`
        : hour24 ? `${hour24.padStart(2, '0')}:${minute24}` : `${String((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)).padStart(2, '0')}:${minute}`
    const beside = /^,?\s+(?:on\s+)?(?=\S)/i.exec(scene.text.slice(at.end, at.end + 30))
    const date = beside && scene.readAt(at.end + beside[0].length)
    if (date && date.reading.type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(date.reading.value)) {
      const joined = !at.text.includes('(')
      return { type: 'TIME', value: `${date.reading.value}T${clock}`, anchor: date.reading.anchor, length: (joined ? date.end : at.end) - at.start }
    }
    const told = scene.found.findLast((d) => /^\d{4}-\d\d-\d\d/.test(d.value) && at.start - d.end < 300)
    const day = told ? told.value.slice(0, 10) : scene.published === null ? 'XXXX-XX-XX' : dayText(scene.published)
    return { type: 'TIME', value: `${day}T${clock}`, anchor: told ? 'mention' : 'publication' }
  },
}
