import { type RefObject, useEffect, useState } from 'react'
import { addDays, daysBetween, getDate, type PlainDate } from '../../kernel/plain-date.ts'

/** Days laid along a width; whole years at both ends. */
export interface Scale {
  readonly first: number
  readonly last: number
  readonly width: number
  readonly at: (date: PlainDate) => number
}

const PIXELS_FOR_A_YEAR = 56

export function scaleOf(periods: readonly { from: PlainDate; until: PlainDate }[], width: number): Scale {
  const years = periods.flatMap((period) => [yearOf(period.from), yearOf(addDays(period.until, 1))])
  const [first, last] = [Math.min(...years), Math.max(...years) + 1]
  const start = getDate(`${first}-01-01`)
  const days = daysBetween(start, getDate(`${last}-01-01`))
  return { first, last, width, at: (date) => (daysBetween(start, date) / days) * width }
}

/** A line for each year; a narrow chart names every second or fourth. */
export function ticksOf({ first, last, width, at }: Scale): { x: number; label: string }[] {
  const count = last - first
  const step = [1, 2, 4, 10].find((years) => (width / count) * years >= PIXELS_FOR_A_YEAR) ?? 20
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => {
    const year = first + index * step
    return { x: at(getDate(`${year}-01-01`)), label: String(year) }
  })
}

/** The width of a box as it is now, so that letters keep their size. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [box])
  return width
}

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))
