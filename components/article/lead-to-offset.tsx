'use client'

import { useEffect } from 'react'
import { offsetOfHash } from './offset-of-hash'

/** Leads an address with an offset that no event was read at (#s123, as quotations have) to the passage that holds it. */
export function LeadToOffset() {
  useEffect(() => {
    const lead = () => {
      document.querySelectorAll('[data-led]').forEach((each) => each.removeAttribute('data-led'))
      const offset = offsetOfHash(location.hash)
      if (offset === null || document.getElementById(`s${offset}`)) return
      const passage = [...document.querySelectorAll<HTMLElement>('[data-start]')].find((each) => Number(each.dataset.start) <= offset && offset < Number(each.dataset.end))
      passage?.setAttribute('data-led', '')
      passage?.scrollIntoView({ block: 'center' })
    }
    lead()
    addEventListener('hashchange', lead)
    return () => removeEventListener('hashchange', lead)
  }, [])
  return null
}
