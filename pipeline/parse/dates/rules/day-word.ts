import { dayText } from '../calendar'
import { DAYPART, daypartCode } from '../patterns'
import { phrase, type Rule, type Scene } from '../rule'

const PART_OF = '(?:(?:early|earlier|late|later) )?'
const day = (scene: Scene, shift: number) => (scene.published === null ? 'XXXX-XX-XX' : dayText(scene.published + shift))

/** "today", "late yesterday", "tomorrow morning", "the day before yesterday", "tonight". */
export const dayWord: Rule = {
  name: 'day-word',
  pattern: phrase(`${PART_OF}(?:(?<around>the day (?:before|after) ))?(?<word>today|yesterday|tomorrow|tmrw|tonight)(?:(?:'s)? (?<daypart>${DAYPART}))?`),
  read({ around = '', word = '', daypart }, at, scene) {
    // "USA Today" is a name.
    if (/^Today$/.test(at.text) && /[A-Z]\w*\s$/.test(scene.text.slice(Math.max(0, at.start - 12), at.start))) return null
    const name = word.toLowerCase()
    const base = name === 'yesterday' ? -1 : name.startsWith('t') && name !== 'today' && name !== 'tonight' ? 1 : 0
    const value = day(scene, base + (/before/i.test(around) ? -1 : around ? 1 : 0))
    const suffix = name === 'tonight' ? 'TNI' : daypart ? daypartCode(daypart) : ''
    return { type: suffix ? 'TIME' : 'DATE', value: value + suffix, anchor: 'publication' }
  },
}

/** "this morning", "last night", "overnight", "later this afternoon", and "the night" that something went on through. */
export const dayPart: Rule = {
  name: 'day-part',
  pattern: phrase(`(?:${PART_OF}(?<relation>this|last|yesterday) (?<daypart>${DAYPART})|overnight|the night)`),
  read({ relation = 'last', daypart = 'night' }, at, scene) {
    if (/^the night$/i.test(at.text) && !(/\bthrough(?:out)? $/.test(scene.text.slice(Math.max(0, at.start - 12), at.start)) && !/^ (?:of|to|from|on|before|after)\b/.test(scene.text.slice(at.end, at.end + 8)))) return null
    return { type: 'TIME', value: day(scene, /last|yesterday/i.test(relation) ? -1 : 0) + daypartCode(daypart), anchor: 'publication' }
  },
}
