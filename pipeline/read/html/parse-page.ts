import { parseHTML } from 'linkedom'

/** The document of an HTML page; a fragment is given the <html> and <body> it lacks. Nothing in it is run or fetched. */
export function parsePage(html: string): Document {
  const page = html.slice(opening(html))
  if (/<body[\s>]/i.test(page)) return parseHTML(/<html[\s>]/i.test(page) ? page : `<html>${page}</html>`).document
  if (/<html[\s>]/i.test(page)) return parseHTML(page.replace(/<\/head>|(?<=<html[^>]*>)(?![\s\S]*<head[\s>])/i, (end) => `${end}<body>`)).document
  return parseHTML(`<html><head></head><body>${page}</body></html>`).document
}

/** Where the page begins: warnings that a server printed before the doctype are no part of it. */
function opening(html: string): number {
  const start = html.search(/<!doctype\s+html/i)
  return start > 0 && !html.slice(0, start).includes('<!--') ? start : 0
}
