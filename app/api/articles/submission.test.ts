import { describe, expect, test } from 'vitest'
import { readForm, readJson, type Submitted } from './submission'

const text = 'Norwegian Foreign Minister Børge Brende met his Swedish counterpart Margot Wallström in Oslo on Tuesday, the Norwegian government said.'
const fieldsOf = (submitted: Submitted) => ('fields' in submitted ? submitted.fields : {})
const inputsOf = (submitted: Submitted) => ('inputs' in submitted ? submitted.inputs : [])
const form = (fields: Record<string, string | File>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name.replace(/\d$/, ''), value)
  return data
}

describe('JSON', () => {
  test('of a text is an article with what is given of it', async () => {
    const [input] = inputsOf(readJson(JSON.stringify({ text, title: ' Ministers meet ', url: 'https://alpine.example/1', publishedAt: '2015-02-03T10:00' })))
    expect(input?.name).toBe('Ministers meet')
    expect(await input?.read()).toMatchObject({ body: text, title: 'Ministers meet', url: 'https://alpine.example/1', publishedAt: '2015-02-03T10:00', publishedBasis: { source: 'given' } })
  })

  test('of HTML is read as a page', async () => {
    const [input] = inputsOf(readJson(JSON.stringify({ html: `<html><body><p>${text}</p></body></html>` })))
    expect(await input?.read()).toMatchObject({ body: text })
  })

  test.each([
    ['its title', { text, title: 'Ministers meet', url: 'https://alpine.example/1' }, 'Ministers meet'],
    ['its address where it has no title', { text, title: ' ', url: 'https://alpine.example/1' }, 'https://alpine.example/1'],
    ['the address that it is to be read from', { address: 'https://alpine.example/2' }, 'https://alpine.example/2'],
    ['what it is, where nothing else is given', { text }, 'the text'],
  ])('goes in reports by %s', (_, body, name) => {
    expect(inputsOf(readJson(JSON.stringify(body))).map((input) => input.name)).toEqual([name])
  })

  test('takes an empty field for one that is not given', () => {
    expect(inputsOf(readJson(JSON.stringify({ text, html: '', address: '', url: '', publishedAt: '', title: '' })))).toHaveLength(1)
  })

  test('with an empty title leaves the page its own', async () => {
    const [input] = inputsOf(readJson(JSON.stringify({ html: `<html><head><title>Ministers meet in Oslo</title></head><body><p>${text}</p></body></html>`, title: '' })))
    expect(await input?.read()).toMatchObject({ title: 'Ministers meet in Oslo' })
  })

  test.each<[string, unknown, string[]]>([
    ['nothing to read', { title: 'Ministers meet' }, ['text']],
    ['nothing but space to read', { text: ' \n' }, ['text']],
    ['two things to read', { text, html: '<p>x</p>' }, ['text']],
    ['a date in words', { text, publishedAt: 'yesterday' }, ['publishedAt']],
    ['a day that no calendar has', { text, publishedAt: '2015-02-45' }, ['publishedAt']],
    ['a month without a day', { text, publishedAt: '2015-02' }, ['publishedAt']],
    ['an address of another scheme', { text, url: 'file:///etc/passwd' }, ['url']],
    ['an address without a host', { text, url: 'http://' }, ['url']],
    ['a title of no end', { text, title: 'a'.repeat(501) }, ['title']],
    ['fields of the wrong kind', { text: 5, title: [] }, ['text', 'title']],
    ['a list', [], ['body']],
    ['a text', 'words', ['body']],
    ['nothing', null, ['body']],
  ])('with %s is refused by its fields', (_, body, fields) => {
    expect(Object.keys(fieldsOf(readJson(JSON.stringify(body)))).sort()).toEqual(fields)
  })

  test('that is none says so', () => expect(fieldsOf(readJson('{"text": '))).toEqual({ body: 'is not JSON' }))
})

describe('a form', () => {
  test('has the same fields as JSON where it brings no file', async () => {
    const [input] = inputsOf(readForm(form({ text, title: 'Ministers meet', file: new File([], '') })))
    expect(await input?.read()).toMatchObject({ body: text, title: 'Ministers meet' })
  })

  test('gives the one file the title and address beside it', async () => {
    const [input] = inputsOf(readForm(form({ file: new File([text], 'oslo.txt'), title: 'Ministers meet', url: 'https://alpine.example/1', publishedAt: '2015-02-03' })))
    expect(input?.name).toBe('oslo.txt')
    expect(await input?.read()).toMatchObject({ title: 'Ministers meet', url: 'https://alpine.example/1', publishedOn: '2015-02-03' })
  })

  test('gives several files the date, and to none of them the title or the address', async () => {
    const inputs = inputsOf(readForm(form({ file1: new File([text], 'one.txt'), file2: new File([`${text} They spoke of trade.`], 'two.txt'), title: 'Ministers meet', url: 'https://alpine.example/1', publishedAt: '2015-02-03' })))
    expect(inputs.map(({ name }) => name)).toEqual(['one.txt', 'two.txt'])
    for (const input of inputs) expect(await input.read()).toMatchObject({ title: null, url: null, publishedOn: '2015-02-03' })
  })

  test('with files is refused by its wrong fields too', () => {
    expect(Object.keys(fieldsOf(readForm(form({ file: new File([text], 'oslo.txt'), publishedAt: 'soon' }))))).toEqual(['publishedAt'])
  })
})
