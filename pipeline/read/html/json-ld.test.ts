import { describe, expect, test } from 'vitest'
import { readJsonLd } from './json-ld'
import { parsePage } from './parse-page'

const script = (source: string) => `<script type="application/ld+json">${source}</script>`
const read = (...sources: string[]) => readJsonLd(parsePage(`<html><head>${sources.map(script).join('')}</head><body></body></html>`))
const article = { '@type': 'NewsArticle', headline: 'Talks on Kosovo begin', datePublished: '2013-04-19' }

describe('the article of a page’s data', () => {
  test('is read field by field', () => {
    expect(read(JSON.stringify({ ...article, dateModified: '2013-04-20', author: { name: 'Jane Roe' }, publisher: { name: 'Alpine Daily' }, articleBody: 'The ministers met.', url: 'https://alpine.example/1' }))).toEqual({
      headline: 'Talks on Kosovo begin', published: '2013-04-19', modified: '2013-04-20', authors: ['Jane Roe'], publisher: 'Alpine Daily', body: 'The ministers met.', url: 'https://alpine.example/1',
    })
  })

  test.each<[string, object | object[]]>([
    ['in a list', [{ '@type': 'Organization', name: 'Alpine Daily' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'BreadcrumbList' }, article] }],
    ['as what a page is mainly about', { '@type': 'WebPage', mainEntity: article }],
    ['with several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['as a post of a blog', { ...article, '@type': 'LiveBlogPosting' }],
    ['of no article but a dated page', { '@type': 'WebPage', name: 'Talks on Kosovo begin', datePublished: '2013-04-19' }],
  ])('is found %s', (_, data) => {
    expect(read(JSON.stringify(data))).toMatchObject({ headline: 'Talks on Kosovo begin', published: '2013-04-19' })
  })

  test('goes before a dated page or film that stands first', () => {
    expect(read(JSON.stringify({ '@type': 'VideoObject', name: 'A film', datePublished: '2010-01-01' }), JSON.stringify(article))).toMatchObject({ published: '2013-04-19' })
  })

  test.each([
    ['as texts', ['Jane Roe', 'John Doe'], ['Jane Roe', 'John Doe']],
    ['as people', [{ name: 'Jane Roe' }, { name: 'John Doe' }], ['Jane Roe', 'John Doe']],
    ['as one person', { name: 'Jane Roe' }, ['Jane Roe']],
    ['as people without a name', [{ '@id': '#1' }, null], []],
    ['not at all', undefined, []],
  ])('has its authors, given %s', (_, author, authors) => {
    expect(read(JSON.stringify({ ...article, author }))?.authors).toEqual(authors)
  })

  test.each([
    ['the page that it is the main part of', { mainEntityOfPage: 'https://alpine.example/2' }],
    ['that page, told as a thing', { mainEntityOfPage: { '@id': 'https://alpine.example/2' } }],
    ['its own, before that page’s', { url: 'https://alpine.example/2', mainEntityOfPage: 'https://alpine.example/3' }],
  ])('has for its address %s', (_, more) => {
    expect(read(JSON.stringify({ ...article, ...more }))?.url).toBe('https://alpine.example/2')
  })

  test.each([
    ['a day of creation', { dateCreated: '2013-04-18' }, '2013-04-18'],
    ['a day of uploading', { uploadDate: '2013-04-17' }, '2013-04-17'],
    ['the day of publication before both', { dateCreated: '2013-04-18', datePublished: '2013-04-19' }, '2013-04-19'],
    ['none where it is empty or no text', { datePublished: ' ', dateCreated: 20130419 }, null],
  ])('was published on %s', (_, dates, day) => {
    expect(read(JSON.stringify({ '@type': 'NewsArticle', ...dates }))?.published).toBe(day)
  })
})

describe('data that are broken', () => {
  const source = JSON.stringify(article)
  test.each([
    ['by a comment around them', `<!-- ${source} -->`],
    ['by CDATA marks', `//<![CDATA[\n${source}\n//]]>`],
    ['by a semicolon at the end', `${source};`],
    ['by a line break in a text', source.replace('Talks on', 'Talks\non')],
    ['by a comma after the last field', source.replace('}', ',}')],
  ])('%s are mended', (_, broken) => {
    expect(read(broken)).toMatchObject({ headline: 'Talks on Kosovo begin', published: '2013-04-19' })
  })

  test('beyond mending are passed over, and the next are read', () => {
    expect(read('{"@type": "NewsArticle", ', source)).toMatchObject({ published: '2013-04-19' })
  })

  test.each(['', 'null', '3', '"text"', '[]', '[null, 1]', '{}', '{"@type": 5}', '{"@type": "Organization", "datePublished": "2013-04-19"}', '{"@graph": null}'])('%s tell of no article', (source) => {
    expect(read(source)).toBeNull()
  })
})
