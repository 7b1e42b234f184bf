import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html'

const paragraphs = [
  'VIENNA, July 14 (AP) -- Iran and six world powers reached an agreement on Tuesday that limits Tehran’s nuclear programme in exchange for relief from sanctions.',
  'Federica Mogherini, the foreign policy chief of the European Union, announced the deal together with Mohammad Javad Zarif, the Iranian foreign minister.',
  'The International Atomic Energy Agency is to verify that Iran keeps its commitments, according to the text published in Vienna.',
  'The talks at the Palais Coburg had passed three deadlines in two weeks before the ministers settled the last questions.',
]
const story = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
const page = (body: string, head = '') => `<!doctype html><html lang="en"><head><title>Iran and powers reach nuclear deal | The Example Times</title>${head}</head><body>${body}</body></html>`

describe('the story of a page', () => {
  it('is its paragraphs, parted by blank lines', () => {
    expect(readHtml(page(`<article><h1>Iran and powers reach nuclear deal</h1>${story}</article>`)).body).toBe(paragraphs.join('\n\n'))
  })

  it.each([
    ['navigation', '<nav><ul><li><a href="/w">World</a></li><li><a href="/p">Politics</a></li></ul></nav>', ''],
    ['other headlines below', '', '<h3>Related stories</h3><ul><li><a href="/1">Gunmen attack a convoy near the border</a></li><li><a href="/2">Storm closes two airports</a></li></ul>'],
    ['a box of other stories', '', '<div class="related-stories"><h4>More</h4><p><a href="/3">President appoints a new envoy to the region</a></p></div>'],
    ['comments', '', '<div id="comments"><p>I think the ministers signed this deal far too late, as everyone could see for years and years.</p><p>Nobody asked you, but the ministers should have attacked at once.</p></div>'],
    ['advertising', '<div class="ad-slot">Buy two cars today</div>', '<p>Advertisement</p>'],
    ['sharing', '<div class="share-tools"><a href="#">Tweet</a> <a href="#">Email</a></div>', ''],
    ['a caption', '<figure><img src="a.jpg"><figcaption>Ministers met reporters in Vienna on Tuesday. (AP Photo/John Roe)</figcaption></figure>', ''],
    ['a byline and a date line', '<p>By Jane Roe</p><p>July 14, 2015 1:39 PM EDT</p>', ''],
    ['a teaser in the text', '', '<p>Read more: <a href="/4">Oil prices fall after the deal</a></p>'],
    ['a correction note', '', '<p>Correction: An earlier version of this article misstated the number of deadlines.</p>'],
    ['credits of reporters', '', '<p>(Additional reporting by John Doe; Editing by Mary Major)</p>'],
    ['a sign-up', '', '<div class="newsletter"><p>Sign up for our daily newsletter</p></div>'],
    ['scripts', '<script>document.write("<p>Russia attacked nobody</p>")</script>', '<noscript>Please enable scripts</noscript>'],
  ])('leaves out %s', (_, before, after) => {
    expect(readHtml(page(`<article><h1>Iran and powers reach nuclear deal</h1>${before}${story}${after}</article>`)).body).toBe(paragraphs.join('\n\n'))
  })

  it('keeps what was cut, with the reason', () => {
    const { cut } = readHtml(page(`<article><h1>Deal</h1>${story}<p>Read more: <a href="/4">Oil prices fall after the deal</a></p><div id="comments"><p>Far too late.</p></div></article>`))
    expect(cut).toContainEqual({ text: 'Read more: Oil prices fall after the deal', reason: 'link to another story' })
    expect(cut).toContainEqual({ text: 'Far too late.', reason: 'comments of readers' })
  })

  it('is found in a layout table whose paragraphs are parted by line breaks', () => {
    const table = `<table><tr><td width="120"><a href="/">Home</a><br><a href="/world">World</a></td><td><font size="2">${paragraphs.join('<br><br>')}</font></td><td><a href="/a">Weather</a></td></tr></table>`
    expect(readHtml(page(table)).body).toBe(paragraphs.join('\n\n'))
  })

  it('is found on a page that wraps all of itself in a form', () => {
    expect(readHtml(page(`<form action="/" id="aspnetForm"><input type="hidden" name="state"><div>${story}</div></form>`)).body).toBe(paragraphs.join('\n\n'))
  })

  it('is taken from JSON-LD where the page shows only its beginning', () => {
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: paragraphs.join('\n') })}</script>`
    expect(readHtml(page(`<article><p>${paragraphs[0]}</p></article>`, data)).body).toBe(paragraphs.join('\n\n'))
  })

  it.each(['', '<html></html>', '<p>', '<table><tr><td>', '<!-- -->', '<body><div>'])('is empty for %j, and nothing is thrown', (html) => {
    expect(readHtml(html).body).toBe('')
  })
})

describe('what a page states of its article', () => {
  const head = `<link rel="canonical" href="https://www.reuters.com/article/iran-deal"><meta property="og:site_name" content="Reuters"><meta property="og:title" content="Iran and powers reach nuclear deal">
    <meta name="author" content="By Jane Roe"><meta property="article:published_time" content="2015-07-14T09:12:00+02:00">`

  it('is read from meta tags, the date with its zone as stated', () => {
    expect(readHtml(page(story, head))).toMatchObject({
      url: 'https://www.reuters.com/article/iran-deal', title: 'Iran and powers reach nuclear deal', outlet: 'Reuters', agency: 'AP', byline: 'Jane Roe', language: 'en',
      publishedAt: '2015-07-14T09:12+02:00', publishedOn: '2015-07-14', publishedBasis: { source: 'meta' }, dateline: { place: 'Vienna', date: '2015-07-14' },
    })
  })

  it('gives way to what the caller knows', () => {
    const given = { url: 'https://apnews.com/x', publishedAt: '2015-07-15', title: 'A deal in Vienna', id: 'a1' }
    expect(readHtml(page(story, head), given)).toMatchObject({ ...given, publishedOn: '2015-07-15', publishedBasis: { source: 'given' } })
  })

  it('names the outlet by the address where the page does not', () => {
    expect(readHtml(page(story), { url: 'http://usa.chinadaily.com.cn/world/2015-07/14/content_1.htm' }).outlet).toBe('China Daily')
  })

  it('leaves the outlet out of the title', () => {
    expect(readHtml(page(story)).title).toBe('Iran and powers reach nuclear deal')
  })

  it('has null for what is not stated', () => {
    expect(readHtml(page(`<p>${paragraphs[1]}</p><p>${paragraphs[2]}</p>`))).toMatchObject({ url: null, outlet: null, agency: null, byline: null, publishedAt: null, publishedOn: null, publishedBasis: null, dateline: null })
  })

  it('gives one article the same id in two layouts, another to another text', () => {
    const one = readHtml(page(`<article>${story}</article>`, head))
    expect(readHtml(page(`<div class="wrap"><div>${story}</div></div>`, head)).id).toBe(one.id)
    expect(readHtml(page(`<article>${story}<p>The Security Council endorsed the agreement six days later, in its resolution 2231.</p></article>`, head)).id).not.toBe(one.id)
  })
})
