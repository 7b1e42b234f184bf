import { expect, test } from 'vitest'
import { read } from '@/pipeline/behaviour/told'
import { explainSentences } from './explain-sentences'

test('each sentence is shown with what was read in it, why, and what was passed over', () => {
  const { parsed } = read('India accused Pakistan on Monday of shelling a village. Pakistan could close its border.', '2014-04-22')
  const lines = explainSentences(parsed)
  expect(lines[0]).toBe('1. India accused Pakistan on Monday of shelling a village.')
  expect(lines).toContain('  + Accuses (ACCUSE, happened), told by "accused"')
  expect(lines).toContain('      who: India; to whom: Pakistan')
  expect(lines.some((line) => /when: 2014-04-21, from "Monday"; rule act-verb/.test(line))).toBe(true)
  expect(lines.some((line) => /^ {2}- passed over "close": /.test(line))).toBe(true)
})

test('a speaker is named beside those who acted', () => {
  const { parsed } = read('Russia withdrew its troops from Georgia on Monday, the defence ministry said.')
  expect(explainSentences(parsed).join('\n')).toContain('said by')
})
