import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { JudgedField, type QualityView } from '@/model/views/quality-view'
import { FieldTable } from './field-table'
import { TypeTable } from './type-table'

const fields = Object.fromEntries(JudgedField.options.map((field) => [field, { right: 9, of: 10 }])) as QualityView['fields']
const rates = { precision: 1, recall: 1, f1: 1 }
const view: QualityView = {
  articles: 2, negatives: 1, expected: 12, given: 12, found: rates, full: rates, type: { right: 3, of: 4 }, fields, falseFacts: { right: 0, of: 1 }, saidAsFact: 0, inNegatives: 0,
  types: [{ type: 'SANCTION', expected: 4, found: 2, full: 1, fields }, { type: 'CONSULT', expected: 8, found: 8, full: 8, fields }],
}

describe('the table of fields', () => {
  const html = renderToStaticMarkup(<FieldTable view={view} />)
  test('has a row for the kind and each field, in plain words', () => {
    expect([...html.matchAll(/<span class="font-semibold">([^<]+)</g)].map((match) => match[1])).toEqual(['Kind', 'Who', 'To whom', 'When', 'Status', 'Said by', 'Agreement'])
  })
  test('gives share and counts, so that the bar alone carries nothing', () => {
    expect(html).toContain('75 %')
    expect(html).toContain('9 of 10')
  })
})

describe('the table of kinds', () => {
  const html = renderToStaticMarkup(<TypeTable types={view.types} />)
  test('groups kinds as words and acts of cooperation and conflict, and leaves out groups without any', () => {
    expect(html.indexOf('Words of cooperation')).toBeLessThan(html.indexOf('Acts of conflict'))
    expect(html).not.toContain('Words of conflict')
  })
  test('measures what is all right by what was expected, not by what was found', () => {
    expect(html).toMatch(/Sanctions<\/th><td[^>]*>4<\/td>.*50 %.*25 %/)
  })
  test('can be scrolled by keys where it is too wide', () => expect(html).toMatch(/^<div[^>]*tabindex="0"[^>]*role="region"/i))
})
