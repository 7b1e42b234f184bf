import type { Article } from '@/model/article'
import { fetchPage, pagePolicy, type FetchPolicy } from '@/lib/http'
import type { Given } from './given'
import { readBytes } from './read-bytes'

/**
 * Reads the article at an http or https address. Throws a Refusal that names the address: what fetchPage refuses (private targets, other schemes, too slow,
 * too large, no page), and what readBytes refuses.
 */
export async function readAddress(address: string, given: Given = {}, policy: FetchPolicy = pagePolicy): Promise<Article> {
  const page = await fetchPage(address, policy)
  return readBytes(page.bytes, address, { url: page.url, ...given }, page.charset)
}
