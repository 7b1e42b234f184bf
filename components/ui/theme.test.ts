import { describe, expect, it } from 'vitest'
import { readTheme, writeThemeCookie } from './theme'

describe('readTheme', () => {
  it('reads the theme that the cookie names', () => {
    expect(readTheme('dark')).toBe('dark')
    expect(readTheme('light')).toBe('light')
  })
  it('follows the device where there is no cookie or one that makes no sense', () => {
    expect(readTheme(undefined)).toBe('system')
    expect(readTheme('"><script>')).toBe('system')
  })
})

describe('writeThemeCookie', () => {
  it('keeps a chosen theme for a year on every page', () => {
    expect(writeThemeCookie('dark')).toBe('theme=dark; path=/; max-age=31536000; samesite=lax')
  })
  it('removes the cookie where the device decides', () => {
    expect(writeThemeCookie('system')).toContain('max-age=0')
  })
})
