import { describe, expect, test } from 'vitest'
import { readJsonLd } from './json-ld'
import { metaOf, readMetaTags } from './meta-tags'
import { canonicalAddress, pageAgency, pageByline, pageOutlet } from './page-facts'
import { headlineElement, headLines } from './page-head'
import { textBlocks } from './block-text'
import { parsePage } from './parse-page'

const story = '<p>The foreign ministers of Serbia and Kosovo met in Brussels under the mediation of the European Union, officials of both sides said.</p>'

/** What a page states of itself, by its head and what stands between its headline and its story. */
function facts(head: string, lines = '', url: string | null = null) {
  const document = parsePage(`<html><head>${head}</head><body><h1>Talks on Kosovo begin</h1>${lines}${story}</body></html>`)
  const [data, meta] = [readJsonLd(document), readMetaTags(document)]
  const under = headLines(headlineElement(document, 'Talks on Kosovo begin', () => textBlocks(document.body)), textBlocks(document.body))
  const outlet = pageOutlet(document, data, meta, url)
  const byline = pageByline(document, data, meta, under)
  return { address: canonicalAddress(document, data, meta), outlet, byline, agency: pageAgency(document, byline, data, meta, under, outlet) }
}
const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`

describe('meta tags', () => {
  const tags = (html: string) => readMetaTags(parsePage(`<html><head>${html}</head><body></body></html>`))

  test('are read by property, name, itemprop and http-equiv alike, in whatever case', () => {
    const all = tags('<meta property="og:title" content="A"><meta name="Author" content="B"><meta itemprop="datePublished" content="C"><meta http-equiv="Last-Modified" content="D">')
    expect([...all]).toEqual([['og:title', 'A'], ['author', 'B'], ['datepublished', 'C'], ['last-modified', 'D']])
  })

  test('count by the first of a name that says anything', () => {
    expect([...tags('<meta name="author" content=" "><meta name="author" content=" Jane Roe "><meta name="author" content="John Doe"><meta name="keywords">')]).toEqual([['author', 'Jane Roe']])
  })

  test('are asked for in the order of the names that are given', () => {
    const both = tags('<meta name="pubdate" content="second"><meta name="date" content="third">')
    expect([metaOf(both, 'first', 'pubdate', 'date'), metaOf(both, 'date', 'pubdate'), metaOf(both, 'none')]).toEqual(['second', 'third', null])
  })
})

describe('the address that a page states', () => {
  const [canonical, ogUrl, dataUrl] = ['<link rel="canonical" href="https://alpine.example/canonical">', meta('og:url', 'https://alpine.example/og'), jsonLd({ url: 'https://alpine.example/data' })]
  test.each([
    ['the canonical one before all', dataUrl + ogUrl + canonical, 'https://alpine.example/canonical'],
    ['og:url before the data’s', dataUrl + ogUrl, 'https://alpine.example/og'],
    ['the data’s', dataUrl, 'https://alpine.example/data'],
    ['the next where the first is relative', `<link rel="canonical" href="/talks">${ogUrl}`, 'https://alpine.example/og'],
    ['the next where the first is of another scheme', `<link rel="canonical" href="file:///etc/passwd">${ogUrl}`, 'https://alpine.example/og'],
    ['none where the only one is none', '<link rel="canonical" href="http://">', null],
    ['none where it states none', '', null],
  ])('is %s', (_, head, address) => {
    expect(facts(head).address).toBe(address)
  })
})

describe('the outlet', () => {
  const siteName = meta('og:site_name', ' Alpine\n Daily ')
  test.each<[string, string, string, string | null, string | null]>([
    ['the one of the address, before what the page says', siteName, '', 'https://www.bbc.co.uk/news/1', 'BBC News'],
    ['the site’s name', siteName, '', 'https://alpine.example/1', 'Alpine Daily'],
    ['the site’s name before the publisher’s', siteName + jsonLd({ publisher: { name: 'Alpine Media Group' } }), '', null, 'Alpine Daily'],
    ['the publisher’s', jsonLd({ publisher: [{ name: 'Alpine Daily' }] }), '', null, 'Alpine Daily'],
    ['the name of the app', meta('application-name', 'Alpine Daily'), '', null, 'Alpine Daily'],
    ['a publisher marked in the page', '', '<p itemprop="publisher"><span itemprop="name">Alpine Daily</span></p>', null, 'Alpine Daily'],
    ['none where what is stated is a slogan', meta('og:site_name', 'All the news of the Alps and of the valleys around them, every morning'), '', null, null],
    ['none where nothing is stated', '', '', null, null],
  ])('is %s', (_, head, lines, url, outlet) => {
    expect(facts(head, lines, url).outlet).toBe(outlet)
  })
})

describe('the byline', () => {
  test.each<[string, string, string, string | null]>([
    ['the data’s authors, each once', jsonLd({ author: [{ name: 'Jane Roe' }, { name: 'John Doe' }, { name: 'Jane Roe' }] }), '', 'Jane Roe, John Doe'],
    ['the authors of the data before a meta tag’s', jsonLd({ author: 'Jane Roe' }) + meta('author', 'Web desk'), '', 'Jane Roe'],
    ['a meta tag’s, without "By"', meta('author', 'BY  Jane Roe'), '', 'Jane Roe'],
    ['a part of the page that is marked as the author', '', '<p><a rel="author" href="/r">Jane Roe</a></p>', 'Jane Roe'],
    ['a line of the class of authors', '', '<p class="byline">By: Jane Roe</p>', 'Jane Roe'],
    ['a line under the headline whose class speaks of writers', '', '<p class="story-writer">Jane Roe</p>', 'Jane Roe'],
    ['none where the author is an address', meta('article:author', 'https://social.example/roe'), '', null],
    ['none where it is as long as a story', meta('author', 'Jane Roe is a writer. '.repeat(9)), '', null],
    ['none where nobody is named', '', '<p>19 April 2013</p>', null],
  ])('is %s', (_, head, lines, byline) => {
    expect(facts(head, lines).byline).toBe(byline)
  })
})

describe('the agency', () => {
  test.each<[string, string, string, string | null]>([
    ['one that a meta tag names as the source', meta('source', 'Reuters'), '', 'Reuters'],
    ['one among the authors', jsonLd({ author: 'Agence France-Presse' }), '', 'AFP'],
    ['one in a line under the headline', '', '<p>(Xinhua)</p>', 'Xinhua'],
    ['one in a part marked as the source', '', '<div class="article-source">Associated Press</div>', 'AP'],
    ['none where only a person is named', meta('author', 'Jane Roe'), '', null],
    ['none where the source is the outlet itself', meta('og:site_name', 'Alpenpost') + meta('author', 'Jane Roe, Alpenpost'), '', null],
    ['none where the part marked as the source is a sentence', '', `<div class="source">${'The ministers of both sides were asked by the press. '.repeat(2)}</div>`, null],
  ])('is %s', (_, head, lines, agency) => {
    expect(facts(head, lines).agency).toBe(agency)
  })
})
