import type { Article } from '@/model/article'

type CutText = Article['cut'][number]

const unseen = 'script,style,noscript,template,iframe,svg,link,object,embed,button,input,select,textarea,nav,dialog,[hidden],[aria-hidden="true"]:not(p):not(div)'

const comments = 'comments of readers'
// What news pages call the parts that are no story; a part that holds the page's headline or four real paragraphs is kept whatever its name.
const parts: [string, string][] = [
  ['caption of a picture', 'figcaption,.wp-caption-text,[class*="caption"],[class~="cap"],[class~="cutline"],[class*="photo-credit"],[class*="image-credit"],[itemprop="caption"]'],
  [comments, '#comments,#disqus_thread,#respond,.comments,.comment-list,.commentlist,[class^="comments-"],[id^="comments-"],[class*="reader-comments"],[class*="fb-comments"]'],
  ['other stories', 'aside,[class*="related"],[id*="related"],[class*="recommend"],[id*="recommend"],[class*="most-read"],[class*="most-popular"],[class*="mostpopular"],[class*="most-viewed"],[class*="trending"],[class*="read-more"],[class*="readmore"],[class*="more-stories"],[class*="also-like"],[class*="see-also"],[class*="taboola"],[class*="outbrain"],[class*="OUTBRAIN"]'],
  ['invitation to subscribe', '[class*="newsletter"],[id*="newsletter"],[class*="subscribe"],[class*="signup"],[class*="sign-up"],[class*="paywall"]'],
  ['advertisement', '[class*="advert"],[id*="advert"],[class^="ad-"],[class*=" ad-"],[class*="sponsor"],[class*="promo-"],[class*="google-ad"],[class*="adsbygoogle"]'],
  ['sharing and printing', '[class*="share-"],[class*="-share"],[class*="social-icon"],[class*="social-link"],[class*="social-button"],[class*="social-bar"],[class*="sharing"],[class*="print-"]'],
  ['credits and notes', '[class*="author-bio"],[class*="about-author"],[class*="author-info"],[class*="author-box"],[class*="copyright"]'],
]

/** Takes out of a document what no reader sees and the parts that are named as no story; gives the text of these parts with the reason. */
export function stripPage(document: Document): CutText[] {
  for (const element of document.querySelectorAll(unseen)) element.remove()
  const cut: CutText[] = []
  for (const [reason, selector] of parts) {
    for (const element of document.querySelectorAll(selector)) {
      if (!element.isConnected || holdsStory(element, reason === comments)) continue
      const text = (element.textContent ?? '').replace(/[ \t\u00a0]+/g, ' ').replace(/\s*\n\s*/g, '\n').trim()
      if (text) cut.push({ text: text.slice(0, 2000), reason })
      element.remove()
    }
  }
  return cut
}

function holdsStory(element: Element, ofReaders: boolean): boolean {
  if (/^(?:HTML|BODY|MAIN|ARTICLE)$/.test(element.tagName) || element.querySelector('h1,main,[itemprop="articleBody"]')) return true
  return !ofReaders && [...element.querySelectorAll('p')].filter((p) => (p.textContent?.length ?? 0) > 90).length > 3
}
