export type SnippetPart = { text: string; found: boolean }

/**
 * Cuts a snippet at the marks around the words found (U+0002 before, U+0003 after); the marks themselves go, also where one is missing.
 * "…" stands where it begins or ends within a sentence.
 */
export function snippetParts(snippet: string): SnippetPart[] {
  let found = false
  const words = snippet.trim()
  const plain = words.replace(/[\u0002\u0003]/g, '')
  const whole = `${/^[\p{Ll}\p{N},;:)]/u.test(plain) ? '… ' : ''}${words}${plain === '' || /[.!?]["'”’)]*$/.test(plain) ? '' : ' …'}`
  return whole.split(/([\u0002\u0003])/).flatMap((text): SnippetPart[] => {
    if (text === '\u0002') found = true
    else if (text === '\u0003') found = false
    else if (text) return [{ text, found }]
    return []
  })
}
