'use client'

import { useState } from 'react'
import { applyTheme, Theme } from './theme'

const words: Record<Theme, string> = { system: 'As the device', light: 'Light', dark: 'Dark' }

/** Chooses light, dark or the device's way; kept in a cookie that the server reads. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState(theme)
  const choose = (next: Theme) => {
    setChosen(next)
    applyTheme(next)
  }
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend className="sr-only">Colours</legend>
      {Theme.options.map((option) => (
        <label key={option} className="flex cursor-pointer items-center gap-1.5 has-checked:text-ink">
          <input type="radio" name="theme" className="accent-ink" checked={chosen === option} onChange={() => choose(option)} />
          {words[option]}
        </label>
      ))}
    </fieldset>
  )
}
