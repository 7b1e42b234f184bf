import type { ReactNode } from 'react'

type Props = { id: string; label: string; hint?: string; error?: string; children: (described: { id: string; 'aria-invalid': boolean; 'aria-describedby'?: string }) => ReactNode }

/** A form field with its label, what to write in it, and what is wrong with it. */
export function Field({ id, label, hint, error, children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-14 font-semibold">{label}</label>
      {hint && <p id={`${id}-hint`} className="mb-1 text-13 text-muted">{hint}</p>}
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': described || undefined })}
      {error && <p id={`${id}-error`} className="mt-1 text-13 font-medium text-mx">{error.charAt(0).toUpperCase() + error.slice(1)}</p>}
    </div>
  )
}

export const control = 'w-full rounded-6 border border-faint bg-card px-3 py-2 text-14 aria-invalid:border-mx'
