import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../language.tsx'
import { en } from '../messages/countdown.en.ts'
import { pl } from '../messages/countdown.pl.ts'
import { milestoneOf, partsOf } from './remaining.ts'
import './status.css'

/** What the server's clock said, and when by ours that came. */
export interface ServerTime {
  readonly now: string
  readonly arrivedAt: number
}

interface CountdownProps {
  /** ISO moment. */
  readonly until: string
  readonly by: ServerTime
  /** Said when nothing is left. */
  readonly over: string
}

/** What is left until a moment, second by second; a screen reader hears of it only at marks along the way. */
export function Countdown({ until, by, over }: CountdownProps) {
  const left = Date.parse(until) - useServerClock(by)
  const words = useWords({ pl, en })
  const sentence = left > 0 ? words.left({ parts: partsOf(left) }) : over
  const milestone = milestoneOf(left)
  const spoken = useRef({ milestone, sentence: '' })
  if (spoken.current.milestone !== milestone) spoken.current = { milestone, sentence }
  return (
    <>
      <span className="countdown" role="timer">
        {sentence}
      </span>
      <span className="visually-hidden" role="status">
        {spoken.current.sentence}
      </span>
    </>
  )
}

const TICK_MS = 1000

/**
 * The server's clock, in milliseconds, each second: what it said last and what has gone by since. A phone whose own
 * clock is wrong, or is set while the page is open, shows the right time once the server has answered again.
 */
export function useServerClock({ now, arrivedAt }: ServerTime): number {
  const anchor = useMemo(
    () => ({ at: Date.parse(now) + Date.now() - arrivedAt, wall: Date.now(), steady: performance.now() }),
    [now, arrivedAt],
  )
  const read = () => anchor.at + Math.max(Date.now() - anchor.wall, performance.now() - anchor.steady)
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return read()
}
