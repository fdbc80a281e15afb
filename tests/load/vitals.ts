import type { Page } from 'playwright-core'

/** What the browser itself says about how a page came and how it answers, in milliseconds; `shift` has no unit. */
export interface Vitals {
  readonly lcp: number
  readonly shift: number
  readonly inp: number
}

interface Seen {
  lcp: number
  shift: number
  inp: number
}

type Entry = PerformanceEntry & {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly interactionId: number
}

/** Runs in the page before anything else: keeps the last LCP, the sum of shifts that nobody asked for, the slowest answer. */
export function watch(): void {
  const seen: Seen = { lcp: 0, shift: 0, inp: 0 }
  Object.assign(globalThis, { vitals: seen })
  const on = (type: string, note: (entry: Entry) => void) =>
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(note)).observe({
      ...{ type, buffered: true, durationThreshold: 16 },
    } as PerformanceObserverInit)
  on('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  on('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value
  })
  on('event', ({ duration, interactionId }) => {
    if (interactionId) seen.inp = Math.max(seen.inp, duration)
  })
}

/** A frame later the browser has reported what it had to say. */
export const vitalsOf = (page: Page): Promise<Vitals> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 200)))
    return (globalThis as unknown as { vitals: Seen }).vitals
  })
