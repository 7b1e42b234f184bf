/**
 * Tells which line ends of a text end a paragraph. A blank line always does. A single line end does too, unless the text is wrapped:
 * lines of much the same length whose sentences run on into the next line, as old wires set them.
 */
export function findParagraphBreaks(body: string): { between: (from: number, to: number) => boolean } {
  if (!body.includes('\n')) return { between: () => false }
  const lines = linesOf(body)
  const longest = Math.max(...lines.map((line) => line.text.length))
  const running = lines.filter((line, i) => runsOn(line.text, lines[i + 1]?.text ?? '')).length
  const wrapped = longest <= 120 && running >= 2 && running / lines.length > 0.2
  const breaks = new Set<number>()
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (!next) break
    const joins = !next.afterBlank && (runsOn(line.text, next.text) || (wrapped && fillsLine(line.text, next.text, longest)))
    if (!joins) breaks.add(next.start)
  }
  const starts = [...breaks].sort((a, b) => a - b)
  return {
    between: (from, to) => {
      while (starts.length && (starts[0] ?? 0) < from) starts.shift()
      return starts.length > 0 && (starts[0] ?? Infinity) <= to
    },
  }
}

type Line = { text: string; start: number; afterBlank: boolean }

function linesOf(body: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let afterBlank = false
  for (const text of body.split('\n')) {
    const trimmed = text.trim()
    if (trimmed) {
      lines.push({ text: trimmed, start: start + text.indexOf(trimmed), afterBlank })
      afterBlank = false
    } else afterBlank = true
    start += text.length + 1
  }
  return lines
}

const runsOn = (line: string, next: string) => line.length > 30 && !/[.?!:;"”'’)\]_|]$/.test(line) && /^[\p{Ll}]/u.test(next)

// In wrapped text a line that has no room for the next word was broken by the margin.
const fillsLine = (line: string, next: string, longest: number) => line.length + 1 + (next.split(/\s/)[0]?.length ?? 0) > longest * 0.8 && !/[.?!]["”'’)]*$/.test(line)
