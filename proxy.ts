import { NextResponse, type NextRequest } from 'next/server'
import { isMissing } from './queries/is-missing'

/**
 * Sets the Content-Security-Policy of a page: scripts only with this answer's nonce, everything else only from this origin.
 * What the record does not hold is answered with the page for missing things, whole, from the server.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  // React's development build evaluates code to show where an error came from; the production build never does.
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  // A database that is away is the page's to tell of.
  const missing = await isMissing(request.nextUrl.pathname).catch(() => false)
  const elsewhere = request.nextUrl.clone()
  elsewhere.pathname = '/not-in-the-record'
  const response = missing ? NextResponse.rewrite(elsewhere, { request: { headers } }) : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: [{ source: '/((?!_next/static|api/|.*\\.[a-z0-9]+$).*)' }] }
