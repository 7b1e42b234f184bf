import outlets from '../lexicon/outlets.json'

const byDomain = new Map(Object.entries(outlets))

/** The outlet that publishes at an address, by its domain or the nearest domain above it ("http://usa.chinadaily.com.cn/..." is "China Daily"); null where unknown. */
export function outletOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.')
  for (let i = 0; i < labels.length - 1; i++) {
    const outlet = byDomain.get(labels.slice(i).join('.'))
    if (outlet) return outlet
  }
  return null
}
