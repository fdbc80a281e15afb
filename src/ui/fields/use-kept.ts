import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'

const PREFIX = 'opensmk.typed.'

/**
 * What is typed into a form, kept over a reload of the page: in this tab only, until it is closed or its person signs
 * out. A form without a key keeps nothing.
 */
export function useKept<Value extends object>(
  key: string | undefined,
  start: () => Value,
): readonly [Value, Dispatch<SetStateAction<Value>>] {
  const [value, setValue] = useState<Value>(() => ({ ...start(), ...(key !== undefined && kept<Value>(key)) }))
  useEffect(() => {
    if (key !== undefined) sessionStorage.setItem(PREFIX + key, JSON.stringify(value))
  }, [key, value])
  return [value, setValue]
}

function kept<Value>(key: string): Partial<Value> {
  return JSON.parse(sessionStorage.getItem(PREFIX + key) ?? '{}') as Partial<Value>
}

/** What was typed under this key is saved now; without a key, all of it: the next person must not read it. */
export function forgetTyped(key?: string): void {
  const keys = key === undefined ? Object.keys(sessionStorage) : [PREFIX + key]
  for (const one of keys) if (one.startsWith(PREFIX)) sessionStorage.removeItem(one)
}
