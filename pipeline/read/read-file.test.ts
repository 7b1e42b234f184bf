import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Refusal } from '@/model/refusal'
import { readBytes } from './read-bytes'
import { readFile } from './read-file'
import { requireComplete } from './require-complete'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'read-file-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array) => {
  fs.writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}
const refusal = (reading: Promise<unknown>) => reading.then(() => { throw new Error('not refused') }, (error: unknown) => error)
const sentence = 'Greece and North Macedonia signed the Prespa agreement on 17 June 2018, ending a dispute of 27 years.'

describe('what is read', () => {
  it('is HTML or text by its content, whatever the name', async () => {
    expect((await readFile(file('page.txt', `<!DOCTYPE html><html><body><p>${sentence}</p></body></html>`))).body).toBe(sentence)
    expect((await readFile(file('text.html', sentence))).body).toBe(sentence)
  })

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${sentence} – Kοtzias`), 'Kοtzias'],
    ['UTF-16', Buffer.from(`\ufeff${sentence}`, 'utf16le'), '27 years'],
    ['windows-1252 that nobody declared', Buffer.concat([Buffer.from(sentence), Buffer.from([0x93, 0x41, 0x94, 0x20, 0xe9])]), '“A” é'],
    ['declared ISO-8859-7', Buffer.concat([Buffer.from(`<html><head><meta charset="iso-8859-7"></head><body><p>${sentence} `), Buffer.from([0xd0, 0xf1, 0xdd]), Buffer.from('</p></body></html>')]), 'Πρέ'],
    ['declared GB2312', Buffer.concat([Buffer.from(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><p>${sentence} `), Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]), Buffer.from('</p></body></html>')]), '中国'],
    ['UTF-8 that declares another charset', Buffer.from(`<html><head><meta charset="iso-8859-1"></head><body><p>${sentence} Σκόπια</p></body></html>`), 'Σκόπια'],
  ])('may be %s', async (name, bytes, words) => {
    expect((await readFile(file(`${name}.html`, bytes))).body).toContain(words)
  })

  it('takes the charset that a server names', () => {
    expect(readBytes(Buffer.concat([Buffer.from(`${sentence} `), Buffer.from([0xcf, 0xf0, 0xe5])]), 'a', {}, 'windows-1251').body).toContain('Пре')
  })
})

describe('what is refused, in one line that names the file', () => {
  it.each([
    ['empty.txt', '', 'empty', 'the file is empty'],
    ['space.txt', ' \n\n ', 'empty', 'nothing but space'],
    ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary', 'not a text or HTML file'],
    ['control.txt', Buffer.from(`${'\u0001\u0002\u0003'.repeat(20)}text`), 'binary', 'not a text or HTML file'],
    ['unknown.html', Buffer.concat([Buffer.from('<meta charset="klingon-8">'), Buffer.from([0xe9, 0xe9])]), 'bad-charset', 'unknown charset "klingon-8"'],
    ['broken.html', Buffer.concat([Buffer.from(`<meta charset="shift_jis"><p>${sentence}`), Buffer.from([0x81, 0xff, 0xfd])]), 'bad-charset', 'not in the charset it names (shift_jis)'],
    ['cyrillic.txt', Buffer.from('cff0e5f1effbf1eae8e920e4eee3eee2eef020efeee4efe8f1e0ed', 'hex'), 'bad-charset', "can't be told"],
    ['bare.html', '<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>', 'no-text', 'no article text'],
    ['short.txt', 'Oslo, Monday', 'no-text', 'no article text'],
  ])('%s', async (name, content, code, reason) => {
    const given = file(name, content)
    const error = await refusal(readFile(given))
    if (!(error instanceof Refusal)) throw error
    expect(error.code).toBe(code)
    expect(error.message.slice(0, given.length + 2)).toBe(`${given}: `)
    expect(error.message).toContain(reason)
    expect(error.message).not.toContain('\n')
  })

  it('a file that is not there, and a folder', async () => {
    const missing = path.join(folder, 'none.txt')
    expect(await refusal(readFile(missing))).toMatchObject({ code: 'not-found', message: `${missing}: no such file` })
    expect(await refusal(readFile(folder))).toMatchObject({ code: 'not-found', message: `${folder}: a folder without pages or texts (.html, .htm, .txt)` })
  })

  it('100 MB, by its size and at once', async () => {
    const large = file('large.txt', '')
    fs.truncateSync(large, 100 * 1024 * 1024)
    const before = process.memoryUsage().rss
    expect(await refusal(readFile(large))).toMatchObject({ code: 'too-large', message: `${large}: too large (100 MB; at most 20 MB are read)` })
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024)
  })
})

describe('an article that is complete', () => {
  const check = (text: string, publishedAt?: string) => () => requireComplete(readBytes(Buffer.from(text), 'a.txt', { publishedAt }), 'a.txt')

  it('has a date and is in English', () => {
    expect(check(sentence, '2018-06-17')).not.toThrow()
  })

  it('else is refused', () => {
    expect(check(sentence)).toThrow(expect.objectContaining({ code: 'no-date', message: expect.stringMatching(/^a\.txt: no date of publication/) }))
    expect(check('Griechenland und Nordmazedonien unterzeichneten am Sonntag das Abkommen von Prespa und beendeten damit einen langen Streit.', '2018-06-17')).toThrow(expect.objectContaining({ code: 'not-english', message: 'a.txt: the text is not in English (German)' }))
  })
})
