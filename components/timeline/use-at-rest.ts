'use client'

import { useState } from 'react'

/** The value while the view rests; what comes while it moves waits until it rests again, so that nothing changes its place under the pointer. */
export function useAtRest<T>(value: T, moving: boolean): T {
  const [kept, setKept] = useState(value)
  if (!moving && kept !== value) setKept(value)
  return moving ? kept : value
}
