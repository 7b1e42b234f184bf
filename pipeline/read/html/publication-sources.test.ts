import { describe, expect, test } from 'vitest'
import { readHtml } from '../read-html'

const story = '<p>The foreign ministers of Serbia and Kosovo met in Brussels under the mediation of the European Union, officials of both sides said.</p>'.repeat(3)
const heading = '<h1>Talks in Brussels on Kosovo</h1>'
const published = (body: string, head = '', url?: string) => {
  const { publishedAt, publishedBasis } = readHtml(`<html lang="en"><head><title>Talks in Brussels on Kosovo</title>${head}</head><body>${heading}${body}${story}</body></html>`, { url })
  return [publishedAt, publishedBasis?.source ?? null]
}

describe('meta tags that tell of publication', () => {
  test.each([
    ['article:published_time', '2013-04-19T10:00:00+02:00', '2013-04-19T10:00+02:00'],
    ['datePublished', '2013-04-19', '2013-04-19'],
    ['DC.date.issued', '2013-04-19', '2013-04-19'],
    ['sailthru.date', '2013-04-19 10:00', '2013-04-19T10:00'],
    ['pubdate', '19 April 2013', '2013-04-19'],
    ['parsely-pub-date', '2013-04-19T08:00:00Z', '2013-04-19T08:00Z'],
    ['five:uploaded', '2013-04-19', '2013-04-19'],
  ])('%s', (name, content, at) => {
    expect(published('', `<meta name="${name}" content="${content}">`)).toEqual([at, 'meta'])
  })

  test.each([
    ['viewport', 'width=2013-04-19'],
    ['expires', '2013-04-19'],
    ['pubdate', 'yesterday'],
    ['pubdate', '2013-04-31'],
  ])('but not %s with "%s"', (name, content) => {
    expect(published('', `<meta name="${name}" content="${content}">`)).toEqual([null, null])
  })
})

describe('addresses with a day', () => {
  test.each([
    ['http://example.org/2013/04/19/talks.html', '2013-04-19'],
    ['http://example.org/news/20130419/talks', '2013-04-19'],
    ['http://example.org/talks-2013-04-19.html', '2013-04-19'],
    ['http://example.org/world/2013-04/19/content_1.htm', '2013-04-19'],
  ])('%s', (url, day) => {
    expect(published('', '', url)).toEqual([day, 'address'])
  })

  test.each(['http://example.org/2013/04/talks.html', 'http://example.org/2013/13/19/', 'http://example.org/2013/02/30/', 'http://example.org/id/120130419', 'http://example.org/'])('none: %s', (url) => {
    expect(published('', '', url)).toEqual([null, null])
  })
})

describe('the page’s own scripts', () => {
  test.each([
    ['a named field of their data', '<script>var page = {"publishedAt": "2013-04-19T10:00"}</script>', '2013-04-19T10:00'],
    ['a short script that writes the date', '<script>document.write("April 19, 2013")</script>', '2013-04-19'],
  ])('tell it by %s', (_, script, at) => {
    expect(published(script)).toEqual([at, 'meta'])
  })

  test.each([
    ['a field of another name', '<script>var page = {"expires": "2013-04-19T10:00"}</script>'],
    ['a file elsewhere', '<script src="/a.js">var page = {"publishedAt": "2013-04-19"}</script>'],
  ])('do not tell it by %s', (_, script) => {
    expect(published(script)).toEqual([null, null])
  })
})

describe('what the page shows', () => {
  test.each([
    ['a time element under the headline', '<time datetime="2013-04-19T10:00">19 April</time>', '2013-04-19T10:00', 'time-element'],
    ['a time element without a stamp of its own', '<time>19 April 2013</time>', '2013-04-19', 'time-element'],
    ['a line with its label', '<p>Published 19 April 2013</p>', '2013-04-19', 'text'],
    ['a line of the class of dates', '<p class="post-date">19 April 2013</p>', '2013-04-19', 'text'],
    ['publication before a change', '<p>Updated 21 April 2013</p><p>Published 19 April 2013</p>', '2013-04-19', 'text'],
    ['a change where nothing else is told', '<p class="date">Updated 21 April 2013</p>', '2013-04-21', 'text'],
  ])('tells it by %s', (_, body, at, source) => {
    expect(published(body)).toEqual([at, source])
  })

  test.each([
    ['a list of other stories', '<aside><ul><li><a href="/1">Ministers meet again in Brussels on Friday</a> 19 April 2013</li></ul></aside>'],
    ['the footer', '<footer><p>19 April 2013</p></footer>'],
    ['the comments', '<div class="comments"><p class="date">19 April 2013</p></div>'],
  ])('does not tell it by %s', (_, body) => {
    expect(published(body)).toEqual([null, null])
  })
})
