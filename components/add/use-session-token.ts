import { useSyncExternalStore } from 'react'

const key = 'ingest-token'
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The ingest token and how to set it; kept in this tab until it is closed, and nowhere else. */
export function useSessionToken(): [string, (token: string) => void] {
  const token = useSyncExternalStore(subscribe, () => sessionStorage.getItem(key) ?? '', () => '')
  const setToken = (next: string) => {
    if (next) sessionStorage.setItem(key, next)
    else sessionStorage.removeItem(key)
    listeners.forEach((listener) => listener())
  }
  return [token, setToken]
}
