import { oneOf, type WordOf } from '@/model/one-of'

/** How the pages are coloured: as the device asks, or always one way. */
export const Theme = oneOf('system', 'light', 'dark')
export type Theme = WordOf<typeof Theme>

export const themeCookie = 'theme'

/** The theme that a cookie's value names; `system` where it names none. */
export function readTheme(value: string | undefined): Theme {
  return Theme.has(value) ? value : 'system'
}

/** The cookie that keeps a theme for a year; `system` removes it. */
export function writeThemeCookie(theme: Theme): string {
  const age = theme === 'system' ? 0 : 365 * 24 * 60 * 60
  return `${themeCookie}=${theme}; path=/; max-age=${age}; samesite=lax`
}

/** Colours the open page at once and keeps the choice for the next. */
export function applyTheme(theme: Theme): void {
  document.cookie = writeThemeCookie(theme)
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
