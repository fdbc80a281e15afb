import { useSyncExternalStore } from 'react'

const print = typeof matchMedia === 'undefined' ? undefined : matchMedia('print')

/** Whether the page is drawn for paper, where nothing can be unfolded or scrolled to. */
export const usePrinting = (): boolean => useSyncExternalStore(onPrinting, () => print?.matches ?? false)

function onPrinting(listener: () => void): () => void {
  print?.addEventListener('change', listener)
  return () => print?.removeEventListener('change', listener)
}
