import { useRef } from 'react'

/**
 * Starts a thing once at a time. A button is busy only after the next drawing, and a double click comes before it: the
 * second request would be refused and hide the success of the first.
 */
export function useSingle() {
  const isRunning = useRef(false)
  return (start: (onSettled: () => void) => void): void => {
    if (isRunning.current) return
    isRunning.current = true
    start(() => {
      isRunning.current = false
    })
  }
}
