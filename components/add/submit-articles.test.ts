import { describe, expect, it } from 'vitest'
import { readOutcome } from './submit-articles'

describe('readOutcome', () => {
  it('gives the reports, those of a batch that was refused as well', () => {
    const reports = [{ outcome: 'refused', input: 'a.txt', code: 'no-date', message: 'a.txt: no date of publication' }]
    expect(readOutcome(422, { reports })).toEqual({ reports })
  })
  it('gives each field its message', () => {
    const error = { code: 'bad-input', message: 'Some fields are missing or wrong.', fields: { publishedAt: 'must be a date' } }
    expect(readOutcome(400, { error })).toEqual({ message: error.message, fields: { publishedAt: 'must be a date' } })
  })
  it('shows a wrong token at its field', () => {
    expect(readOutcome(401, { error: { code: 'no-token', message: 'This is not the ingest token.' } })).toEqual({ message: 'This is not the ingest token.', fields: { token: 'This is not the ingest token.' } })
  })
})

describe('an answer of another kind', () => {
  it('becomes a message that names the status', () => {
    expect(readOutcome(502, null)).toEqual({ message: 'The server gave an answer that this page does not know (502).', fields: {} })
    expect(readOutcome(200, { reports: [{ outcome: 'magic' }] })).toHaveProperty('message')
  })
})
