import { describe, expect, it } from 'vitest'
import { readHtml } from '../read-html'

const story = '<p>The foreign ministers of Serbia and Kosovo met in Brussels under the mediation of the European Union, officials of both sides said.</p>'.repeat(3)
const dated = (body: string, head = '', lang = 'en', url?: string) => readHtml(`<html lang="${lang}"><head><title>Talks in Brussels on Kosovo</title>${head}</head><body>${body}</body></html>`, { url })
const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`
const heading = '<h1>Talks in Brussels on Kosovo</h1>'

describe('the order of trust', () => {
  const sources = {
    'json-ld': jsonLd({ '@graph': [{ '@type': 'NewsArticle', datePublished: '2013-04-19T10:00:00+02:00' }] }),
    meta: '<meta name="pubdate" content="2013-04-18">',
    address: 'http://example.org/2013/04/16/talks.html',
  }
  const time = '<time datetime="2013-04-17">17 April</time>'

  it('is JSON-LD, meta tags, time elements, the address', () => {
    const basis = (article: ReturnType<typeof dated>) => [article.publishedBasis?.source, article.publishedOn]
    expect(basis(dated(heading + time + story, sources['json-ld'] + sources.meta, 'en', sources.address))).toEqual(['json-ld', '2013-04-19'])
    expect(basis(dated(heading + time + story, sources.meta, 'en', sources.address))).toEqual(['meta', '2013-04-18'])
    expect(basis(dated(heading + time + story, '', 'en', sources.address))).toEqual(['time-element', '2013-04-17'])
    expect(basis(dated(heading + story, '', 'en', sources.address))).toEqual(['address', '2013-04-16'])
  })

  it('puts a change after all that tells of publication', () => {
    expect(dated(`${heading}<p class="published">Published: 19 April 2013</p>${story}`, jsonLd({ '@type': 'Article', dateModified: '2014-01-02' }))).toMatchObject({ publishedOn: '2013-04-19', publishedBasis: { source: 'text' } })
    expect(dated(heading + story, jsonLd({ '@type': 'Article', dateModified: '2014-01-02' })).publishedOn).toBe('2014-01-02')
  })

  it('believes a dateline with its year where nothing else states a date', () => {
    expect(dated(`<p>BRUSSELS, April 19, 2013 (AFP) -- ${story.slice(3)}`)).toMatchObject({ publishedOn: '2013-04-19', publishedBasis: { source: 'dateline' } })
  })
})

describe('dates that readers see', () => {
  it.each([
    ['Published: April 19, 2013 1:39 PM EDT', '2013-04-19T13:39-04:00'], ['Posted on 19 April 2013, 13:39', '2013-04-19T13:39'], ['Friday, April 19th, 2013', '2013-04-19'], ['13:39 19.04.2013', '2013-04-19T13:39'],
    ['Veröffentlicht am 19. April 2013', '2013-04-19'], ['Publié le 19 avril 2013 à 13h39', '2013-04-19T13:39'], ['Publicado el 19 de abril de 2013', '2013-04-19'], ['发布时间：2013年4月19日', '2013-04-19'], ['Опубликовано 19 апреля 2013', '2013-04-19'], ['الجمعة، 19 أبريل 2013', '2013-04-19'],
  ])('are read from "%s"', (text, at) => {
    expect(dated(`${heading}<div class="article-date">${text}</div>${story}`).publishedAt).toBe(at)
  })

  it('are those of the story, not of other stories or comments', () => {
    const other = '<aside><ul><li><a href="/1">Ministers meet again in Brussels</a> <time datetime="2016-01-01">1 Jan</time></li></ul></aside>'
    expect(dated(`${other}${heading}<p><time datetime="2013-04-19">19 April</time></p>${story}${other}<div id="comments"><time datetime="2013-05-01">1 May</time></div>`).publishedOn).toBe('2013-04-19')
  })

  it('are read from the title of an abbr, as blogs wrote them', () => {
    expect(dated(`${heading}<abbr class="published" title="2013-04-19T13:39:00+0200">last Friday</abbr>${story}`)).toMatchObject({ publishedAt: '2013-04-19T13:39+02:00', publishedBasis: { source: 'time-element' } })
  })

  it('give way to the local day that the page’s own data name beside a time in UTC', () => {
    const utc = jsonLd({ '@type': 'NewsArticle', datePublished: '2013-04-20T01:15:00Z' })
    expect(dated(`${heading}${story}<script>var page = {"dateCreated":"2013-04-19"}</script>`, utc).publishedOn).toBe('2013-04-19')
    expect(dated(`${heading}${story}<script>var page = {"dateCreated":"2013-01-02"}</script>`, utc).publishedOn).toBe('2013-04-20')
  })

  it('settle a date of unclear order', () => {
    expect(dated(`${heading}<p class="date">11.04.2013</p>${story}`, '<meta name="date" content="04/11/2013 12:43:42">', 'de').publishedOn).toBe('2013-04-11')
    expect(dated(heading + story, '<meta name="date" content="04/11/2013">', 'en-US').publishedOn).toBe('2013-04-11')
    expect(dated(heading + story, '<meta name="date" content="04/11/2013">', 'en-GB').publishedOn).toBe('2013-11-04')
  })

  it('give the local day where the page gives UTC besides', () => {
    expect(dated(`${heading}<p class="timestamp">April 19, 2013, 9:15 PM</p>${story}`, jsonLd({ '@type': 'NewsArticle', datePublished: '2013-04-20T01:15:00Z' })).publishedAt).toBe('2013-04-19T21:15')
    expect(dated(`${heading}<p class="timestamp">April 20, 2013</p>${story}`, jsonLd({ '@type': 'NewsArticle', datePublished: '2013-04-20T01:15:00Z' })).publishedOn).toBe('2013-04-20')
  })
})

describe('what is no date of publication', () => {
  it.each([
    ['a day that the story tells of', `${heading}<p>The two sides had first met on 19 October 2012, at a dinner that the mediator gave for them in Brussels, and again in March.</p>${story}`],
    ['a day that no calendar has', `${heading}<p class="date">31 April 2013</p>${story}`],
    ['a year and month alone', `${heading}<p class="date">April 2013</p>${story}`],
    ['the year of a copyright', `${heading}${story}<footer>Copyright 2013</footer>`],
    ['a telephone number', `${heading}${story}<p class="meta">Call 2013-55-19</p>`],
  ])('%s gives none', (_, body) => {
    expect(dated(body)).toMatchObject({ publishedOn: null, publishedBasis: null })
  })
})
