import { francAll } from 'franc-min'

const englishOnly = new Set('the and that with from said has have had been were would could which their this these they it its who when after before against between by be to for an as at he his she her not about into than there what will'.split(' '))

// The languages that news is mostly written in; rarer ones would only draw short English texts to themselves.
const only = 'eng deu fra spa por ita nld swe dan nob fin pol ces slk hun ron bul srp hrv bos slv ell rus ukr bel tur aze kaz uzn arb heb pes urd hin ben tam tel cmn jpn kor vie tha ind zlm tgl swh hau som'.split(' ')

/**
 * The language of a text as an ISO 639-1 code ("en"; three letters where there are no two), null where it is too short to tell.
 * Function words that only English has settle most texts, also a single sentence; the others are told by their trigrams.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 3000)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const english = words.filter((word) => englishOnly.has(word)).length
  if (english >= 2 && english / words.length >= 0.14) return 'en'
  const [[code, score] = ['und', 0], ...others] = francAll(sample, { only })
  if (code === 'und' || score === 0) return null
  // Trigrams of a few English words full of foreign names look like another language; English is believed there when it comes close.
  const close = words.length < 40 && others.some(([other, theirs]) => other === 'eng' && theirs > 0.8)
  return close && (english > 0 || !/[^\u0000-\u007f]/.test(sample)) ? 'en' : new Intl.Locale(code).language
}
