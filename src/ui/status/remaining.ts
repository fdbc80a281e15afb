/** So many of one unit, of the time that is left. */
export interface Part {
  readonly unit: 'day' | 'hour' | 'minute' | 'second'
  readonly count: number
}

const SECONDS = { day: 86_400, hour: 3600, minute: 60, second: 1 } as const
const UNITS = ['day', 'hour', 'minute', 'second'] as const

/** What is left, in its greatest unit and the next one below; a second that has begun counts as a whole one. */
export function partsOf(leftMs: number): Part[] {
  let left = Math.max(0, Math.ceil(leftMs / 1000))
  const parts = UNITS.map((unit) => {
    const count = Math.floor(left / SECONDS[unit])
    left -= count * SECONDS[unit]
    return { unit, count }
  })
  const first = parts.findIndex(({ count }) => count > 0)
  return first < 0 ? [] : parts.slice(first, first + 2).filter(({ count }) => count > 0)
}

const MINUTE = 60
const HOUR = 3600
const MILESTONES = [
  10,
  30,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  3 * HOUR,
  12 * HOUR,
  24 * HOUR,
]

/** The mark that was passed last on the way to the end: only when it changes is a screen reader told what is left. */
export function milestoneOf(leftMs: number): number {
  if (leftMs <= 0) return 0
  const seconds = leftMs / 1000
  return MILESTONES.find((mark) => seconds <= mark) ?? Math.ceil(seconds / (24 * HOUR)) * 24 * HOUR
}
