import { franc } from 'franc-min'

const englishOnly = new Set('the and that with from said has have had been were would could which their this these they it its who when after before against between by be to for an as at he his she her not about into than there what will'.split(' '))

/**
 * The language of a text as an ISO 639-1 code ("en"; three letters where there are no two), null where it is too short to tell.
 * Function words that only English has settle most texts, also a single sentence; the others are told by their trigrams.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 3000)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const english = words.filter((word) => englishOnly.has(word)).length
  if (english >= 2 && english / words.length >= 0.14) return 'en'
  const code = franc(sample, { minLength: 20 })
  return code === 'und' ? null : new Intl.Locale(code).language
}
