import type { ReactNode } from 'react'
import { formatNumber } from '../../platform/i18n/numbers.ts'
import { Button } from '../actions/Button.tsx'
import { useLanguage } from '../language.tsx'
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
  const said = formatNumber(count, useLanguage().locale)
  if (count === 0) return null
  return (
    <section className="selection-bar" aria-label={words.selected({ count: said })}>
      <div className="selection-count">
        <p role="status">
          <strong>{words.selected({ count: said })}</strong>
          {note && <span className="selection-note">{note}</span>}
        </p>
        <Button kind="quiet" dense onPress={onClear}>
          {words.clearSelection}
        </Button>
      </div>
      <div className="button-row">{children}</div>
    </section>
  )
}
