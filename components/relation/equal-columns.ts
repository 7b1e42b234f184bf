import type { CSSProperties } from 'react'

/** The style of `n` columns of one width. A grid knows where each stands before its content has come: a flex row, read piece by piece, would move what it has already drawn. */
export const equalColumns = (n: number): CSSProperties => ({ display: 'grid', gridTemplateColumns: `repeat(${n}, minmax(0, 1fr))` })
