import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { Button } from '../actions/Button.tsx'
import { useKitWords } from '../words.ts'
import './status.css'

interface UndoToastProps {
  /** What was done: „Zatwierdzono 47 wpisów”. */
  readonly children: ReactNode
  readonly onUndo: () => void
  /** Called when the time has passed without an undo. */
  readonly onGone: () => void
  readonly seconds?: number
}

/** Ten seconds to take something back. The clock stands still while the pointer or the focus is on it. */
export function UndoToast({ children, onUndo, onGone, seconds = 10 }: UndoToastProps) {
  const words = useKitWords()
  const [left, setLeft] = useState(seconds)
  const [held, setHeld] = useState(false)
  const gone = useEffectEvent(onGone)
  useEffect(() => {
    if (held) return
    if (left <= 0) return gone()
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left, held])
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false) }
  return (
    <section
      aria-label={words.undo}
      className="undo-toast"
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      {...hold}
    >
      <p role="status">{children}</p>
      <Button kind="quiet" onPress={onUndo}>
        {words.undo}
        <span className="undo-clock" aria-hidden="true">
          {words.secondsLeft({ seconds: left })}
        </span>
      </Button>
    </section>
  )
}
