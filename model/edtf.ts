import edtf from 'edtf'
import { day, plainBounds, type EdtfBounds, type Precision } from './plain-dates'

/**
 * The calendar days that an EDTF value (ISO 8601-2, levels 0 to 2) covers; null where the text is no such value.
 * "2014-04" gives 2014-04-01 to 2014-04-30, precision month. No time zone is applied.
 */
export function edtfBounds(text: string): EdtfBounds | null {
  // The grammar costs a hundred times as much.
  const plain = plainBounds(text)
  if (plain) return plain
  if (!/\d/.test(text)) return null
  let value
  try {
    value = edtf(text)
  } catch {
    return null
  }
  if (!Number.isFinite(value.min)) return null
  return { start: day(value.min), end: Number.isFinite(value.max) ? day(value.max) : null, precision: precisionOf(text) }
}

function precisionOf(text: string): Precision {
  if (text.includes('/')) return 'interval'
  const plain = text.replace(/[?~%]/g, '')
  if (/T/.test(plain)) return 'time'
  if (/^-?\d{3}X$/.test(plain)) return 'decade'
  if (/^-?\d{4}$/.test(plain)) return 'year'
  if (/^-?\d{4}-(2[1-9]|3\d|4[01])$/.test(plain)) return 'season'
  if (/^-?\d{4}-\d\d$/.test(plain)) return 'month'
  return /^-?\d{4}-\d\d-\d\d$/.test(plain) ? 'day' : 'interval'
}
