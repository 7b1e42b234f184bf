import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '@/lib/paths'

type Mention = { start: number; end: number; text: string; name: string }
type Record = {
  id: string
  error?: { code: string; message: string }
  article: { publishedOn: string | null; agency: string | null; dateline: { place: string } | null }
  body: string
  mentions: Mention[]
  dates: { start: number; end: number; text: string; value: string; edtf: string | null }[]
  quotations: { start: number; end: number; speaker: number | null }[]
  events: { type: string; modality: string; date: { edtf: string } | null; participants: { role: string; mention: number }[]; evidence: { start: number; end: number; quote: string } }[]
}

const call = 'HELSINKI, May 7 (Reuters) - Finnish Foreign Minister Erkki Tuomioja telephoned Swedish Foreign Minister Carl Bildt on Wednesday, his office said.\n\n"We will meet soon," Tuomioja said.\n'

/** Runs the command as another program would, with `input` on its standard input. */
async function extract(args: string[], input = ''): Promise<{ lines: string[]; complaint: string; code: number | null }> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'scripts', 'extract.ts'), ...args], { cwd: root })
  child.stdin.end(input)
  const [out, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), new Promise<number | null>((done) => child.on('close', done))])
  return { lines: out.split('\n').filter(Boolean), complaint, code }
}

describe('extract --jsonl', () => {
  let records: Record[]
  let code: number | null
  beforeAll(async () => {
    const input = [
      JSON.stringify({ id: 'call', text: call, publishedAt: '2014-05-07' }),
      '{"id": "cut off',
      '',
      JSON.stringify({ id: 3 }),
      JSON.stringify({ id: 'typed', text: 17 }),
      JSON.stringify({ id: 'page', html: `<html><head><title>A call</title><meta property="article:published_time" content="2014-05-07T09:00:00Z"></head><body><article><h1>A call</h1><p>${call}</p></article></body></html>` }),
    ].join('\n')
    const answer = await extract(['--jsonl'], input)
    records = answer.lines.map((line) => JSON.parse(line) as Record)
    code = answer.code
  }, 60_000)

  test('answers each record in a line of its own, in their order, and goes on after a bad one', () => {
    expect(records.map(({ id }) => id)).toEqual(['call', '', '3', 'typed', 'page'])
    expect(records.map(({ error }) => error?.code)).toEqual([undefined, 'bad-record', 'bad-record', 'bad-record', undefined])
    expect(records[3]?.error?.message).toMatch(/^text: /)
  })

  test('says by its exit code that a record was not read', () => expect(code).toBe(1))

  test('leaves a text without boilerplate unchanged', () => expect(records[0]?.body).toBe(call))

  test('counts every offset in UTF-16 units of the body', () => {
    const { body, mentions = [], dates = [], events = [] } = records[0] ?? ({} as Record)
    expect(mentions.length).toBeGreaterThan(0)
    for (const { start, end, text: words } of [...mentions, ...dates]) expect(body.slice(start, end)).toBe(words)
    for (const { evidence } of events) expect(body.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })

  test('tells who telephoned whom, and when', () => {
    for (const record of [records[0], records[4]]) {
      const consult = record?.events.find(({ type }) => type === 'CONSULT')
      const names = consult?.participants.filter(({ role }) => role !== 'speaker').map(({ mention }) => record?.mentions[mention]?.name)
      expect(new Set(names)).toEqual(new Set(['Erkki Tuomioja', 'Carl Bildt']))
      expect(consult).toMatchObject({ modality: 'occurred', date: { edtf: '2014-05-07' } })
    }
  })

  test('gives the words of a quotation to their speaker', () => {
    const { body = '', quotations = [], mentions = [] } = records[0] ?? ({} as Record)
    const quoted = quotations.find(({ start, end }) => body.slice(start, end).includes('We will meet soon'))
    expect(mentions[quoted?.speaker ?? -1]?.name).toBe('Erkki Tuomioja')
  })
})

describe('extract FILE', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-extract-'))
  afterAll(() => fs.rmSync(folder, { recursive: true }))

  test('reads files; one that is not there gives an error record that names it', async () => {
    const file = path.join(folder, 'call.txt')
    fs.writeFileSync(file, `2014-05-07\n${call}`)
    const missing = path.join(folder, 'missing.txt')
    const { lines, code } = await extract([missing, file])
    const [first, second] = lines.map((line) => JSON.parse(line) as Record)
    expect(first).toMatchObject({ id: missing, error: { code: 'not-found', message: expect.stringContaining(missing) } })
    expect(second?.article).toMatchObject({ publishedOn: '2014-05-07', agency: 'Reuters', dateline: { place: expect.stringMatching(/^helsinki$/i) } })
    expect(code).toBe(1)
  }, 60_000)

  test('--explain shows sentences with what was read in them, for a person', async () => {
    const file = path.join(folder, 'explained.txt')
    fs.writeFileSync(file, `2014-05-07\n${call}`)
    const { lines, code } = await extract(['--explain', file])
    expect(code).toBe(0)
    expect(lines.join('\n')).toContain('telephoned Swedish Foreign Minister Carl Bildt')
    expect(lines.join('\n')).toMatch(/CONSULT|Phone call/)
  }, 60_000)

  test('without input says how it is used, and fails', async () => {
    const { lines, complaint, code } = await extract([])
    expect({ lines, code }).toEqual({ lines: [], code: 2 })
    expect(complaint).toMatch(/^usage: /)
  }, 60_000)
})
