/** Advance widths of Inter (weight 400) for the characters from space to tilde, in thousandths of the type size. */
const WIDTHS = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511,
  966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456,
  323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
]
const OTHER = 640
/** Room for hinting and for letters that the page's font features draw wider. */
const SAFETY = 1.04

/** Width of a text in Inter, in pixels, known without a browser; a little wide rather than narrow. */
export function textWidth(text: string, size = 12): number {
  let thousandths = 0
  for (let i = 0; i < text.length; i++) thousandths += WIDTHS[text.charCodeAt(i) - 32] ?? OTHER
  return (thousandths * size * SAFETY) / 1000
}

/** The text, or its first words and "…", no wider than `width`; null where fewer than eight letters would be left. */
export function shorten(text: string, width: number, size = 12): string | null {
  if (textWidth(text, size) <= width) return text
  const room = width - textWidth('…', size)
  let kept = text
  while (kept.length >= 8 && textWidth(kept, size) > room) kept = kept.slice(0, -1)
  const lastSpace = kept.lastIndexOf(' ')
  const words = text[kept.length] !== ' ' && lastSpace >= kept.length * 0.6 ? kept.slice(0, lastSpace) : kept
  const clean = words.replace(/[\s,;:.–-]+$/, '')
  return clean.length >= 8 ? `${clean}…` : null
}
