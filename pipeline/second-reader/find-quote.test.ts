import { describe, expect, it } from 'vitest'
import { findQuote } from './find-quote'

const body = 'The envoy said ``we won\'t wait\'\' (again) — and left.\n\nSyria answered; the Syrians did not.'
const found = (quote: string, part?: { start: number; end: number }) => {
  const span = findQuote(body, quote, part)
  return span && body.slice(span.start, span.end)
}

it.each([
  ['word for word', 'The envoy said', 'The envoy said'], ['with other spacing', 'left. Syria   answered', 'left.\n\nSyria answered'], ['with other quotation marks and dashes', 'said “we won’t wait” (again) - and', "said ``we won't wait'' (again) — and"],
])('finds a quote %s', (_, quote, text) => {
  expect(found(quote)).toBe(text)
})

it('keeps to the part that it is given', () => {
  expect(findQuote(body, 'Syria', { start: 0, end: 50 })).toBeNull()
  expect(found('Syria', { start: 50, end: body.length })).toBe('Syria')
})

describe('what is not found', () => {
  it.each(['The envoy shouted', 'Syr', 'the envoy said', '', '   ', '.*', 'envoy (.+)'])('%j', (quote) => {
    expect(findQuote(body, quote)).toBeNull()
  })
})
