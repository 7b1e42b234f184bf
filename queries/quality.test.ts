import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { JudgedField, type QualityView } from '@/model/views/quality-view'
import { getQuality } from './quality'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-quality-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
const file = (content: string): string => {
  const name = path.join(folder, `${content.length}.json`)
  fs.writeFileSync(name, content)
  return name
}
const rates = { precision: 1, recall: 0.5, f1: 0.67 }
const fields = Object.fromEntries(JudgedField.options.map((field) => [field, { right: 1, of: 2 }])) as QualityView['fields']

test('the quality that the build measured is read back', async () => {
  const view: QualityView = { articles: 2, negatives: 1, expected: 4, given: 3, found: rates, full: rates, type: { right: 2, of: 3 }, fields, falseFacts: { right: 0, of: 3 }, saidAsFact: 0, inNegatives: 0, types: [{ type: 'CONSULT', expected: 4, found: 2, full: 2, fields }] }
  expect(await getQuality(file(JSON.stringify(view)))).toEqual(view)
})

test('a build that measured nothing has no quality to show', async () => {
  expect(await getQuality(path.join(folder, 'absent.json'))).toBeNull()
})

test('a file of another form is a bug, not an empty page', async () => {
  await expect(getQuality(file('{"articles": 2}'))).rejects.toThrow()
})
