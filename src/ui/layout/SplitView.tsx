import type { ReactNode } from 'react'
import { Button } from '../actions/Button.tsx'
import { useKitWords } from '../words.ts'
import './page.css'

interface SplitViewProps {
  readonly list: ReactNode
  /** What is chosen in the list; nothing chosen, nothing shown on the phone. */
  readonly children?: ReactNode
  /** What the right side says while nothing is chosen. */
  readonly empty?: ReactNode
  readonly label: string
  readonly onClose: () => void
  /** A narrow list (a tree, an inbox) or a wide one (a table). */
  readonly shape?: 'narrow-list' | 'wide-list'
}

/** A list and, beside it, the chosen thing; on the phone one at a time, with a way back. */
export function SplitView({ list, children, empty, label, onClose, shape = 'narrow-list' }: SplitViewProps) {
  const words = useKitWords()
  const chosen = children !== undefined && children !== null && children !== false
  return (
    <div className="split" data-chosen={chosen} data-shape={shape}>
      <div className="split-list">{list}</div>
      <section className="split-detail" aria-label={label}>
        {chosen && (
          <div className="split-back">
            <Button kind="quiet" icon="left" onPress={onClose}>
              {words.backToList}
            </Button>
          </div>
        )}
        {chosen ? children : empty}
      </section>
    </div>
  )
}
