import { expect, test } from 'vitest'
import { read } from '@/pipeline/behaviour/told'
import { explainSentences } from './explain-sentences'

test('each sentence is shown with what was read in it, why, and what was passed over', () => {
  const { parsed, events } = read('India accused Pakistan on Monday of shelling a village. Pakistan could close its border.', '2014-04-22')
  const lines = explainSentences(parsed, events)
  expect(lines[0]).toBe('1. India accused Pakistan on Monday of shelling a village.')
  expect(lines).toContain('  + Accuses (ACCUSE, happened), told by "accused"')
  expect(lines).toContain('      who: India; to whom: Pakistan')
  expect(lines.some((line) => /when: 2014-04-21, from "Monday"; rule act-verb/.test(line))).toBe(true)
  expect(lines.some((line) => /^ {2}- passed over "close": /.test(line))).toBe(true)
})

test('a speaker is named beside those who acted', () => {
  const { parsed, events } = read('Russia withdrew its troops from Georgia on Monday, the defence ministry said.')
  expect(explainSentences(parsed, events).join('\n')).toContain('said by')
})

test('what is shown is what is given: a date that another sentence settled, and an act told twice', () => {
  const text = 'GENEVA -- Russia and Ukraine signed an agreement on Thursday. Militants refused to heed it. The militants refused to heed the agreement of Thursday, Russia said.'
  const { parsed, events } = read(text, '2014-04-22')
  const lines = explainSentences(parsed, events)
  for (const { date } of events) expect(lines.some((line) => line.includes(`when: ${date?.edtf}`))).toBe(true)
  expect(lines.filter((line) => line.startsWith('  + '))).toHaveLength(events.length)
})
