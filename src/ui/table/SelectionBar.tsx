import type { ReactNode } from 'react'
import { Button } from '../actions/Button.tsx'
import { useKitWords } from '../words.ts'
import './table.css'

interface SelectionBarProps {
  readonly count: number
  /** What the selection adds up to: „47 wpisów, 31 h 15 min”. */
  readonly note?: ReactNode
  /** One main action that says its count („Zatwierdź 47 wpisów”), and at most two others after it. */
  readonly children: ReactNode
  readonly onClear: () => void
}

/** At the foot of the screen while something is selected. */
export function SelectionBar({ count, note, children, onClear }: SelectionBarProps) {
  const words = useKitWords()
  if (count === 0) return null
  return (
    <section className="selection-bar" aria-label={words.selected({ count })}>
      <p role="status">
        <strong>{words.selected({ count })}</strong>
        {note && <span className="selection-note">{note}</span>}
      </p>
      <div className="button-row">
        {children}
        <Button kind="quiet" onPress={onClear}>
          {words.clearSelection}
        </Button>
      </div>
    </section>
  )
}
