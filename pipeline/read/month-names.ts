const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'pl', 'cs', 'tr', 'id', 'sv', 'da', 'nb', 'fi', 'hu', 'ro', 'el', 'hr', 'sk', 'bg', 'ca', 'ar', 'ar-SY', 'he', 'hi']

const bare = (name: string) => name.toLowerCase().replace(/\./g, '').trim()

function namesIn(language: string): [string, number][] {
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
  ])
  return Array.from({ length: 12 }, (_, i) => i).flatMap((i) =>
    formats.flatMap((format) => {
      const part = format.formatToParts(Date.UTC(2014, i, 15)).find((p) => p.type === 'month')?.value
      return part && /\p{L}{3}/u.test(part) ? [[bare(part), i + 1] as [string, number]] : []
    }),
  )
}

/** Month names, long and short, in the languages of most news pages, as Unicode's CLDR has them: "apr", "avril", "апреля" are 4. English wins. */
export const monthByName: ReadonlyMap<string, number> = new Map([...languages.flatMap(namesIn), ...namesIn('en'), ['sept', 9]])
