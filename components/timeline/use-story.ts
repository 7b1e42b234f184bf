'use client'

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { parseStory, storyFragment, type Story } from './story'

const CHANGED = 'demarche:story'

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener)
  window.addEventListener(CHANGED, listener)
  return () => {
    window.removeEventListener('hashchange', listener)
    window.removeEventListener(CHANGED, listener)
  }
}

/** The story in the fragment of the address, and how to change it (null ends it). */
export function useStory(): [Story | null, (story: Story | null) => void] {
  const fragment = useSyncExternalStore(subscribe, () => window.location.hash, () => '')
  const story = useMemo(() => parseStory(fragment), [fragment])
  const change = useCallback((next: Story | null) => {
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search + (next ? storyFragment(next) : ''))
    window.dispatchEvent(new Event(CHANGED))
  }, [])
  return [story, change]
}
