import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
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

/**
 * A list and, beside it, the chosen thing; on the phone one at a time, with a way back. When it closes, the focus goes
 * back to where it was in the list.
 */
export function SplitView({ list, children, empty, label, onClose, shape = 'narrow-list' }: SplitViewProps) {
  const words = useKitWords()
  const chosen = children !== undefined && children !== null && children !== false
  const from = useReturn(chosen)
  const isTable = shape === 'wide-list'
  return (
    <div
      className="split"
      data-chosen={chosen}
      data-shape={shape}
      {...(isTable && chosen && { onKeyDownCapture: (event) => closeFirst(event, onClose) })}
    >
      <div
        className="split-list"
        onFocusCapture={({ target }) => {
          from.current = target
        }}
      >
        {list}
      </div>
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

/** Where in the list the focus was last; it goes back there once nothing is chosen any more. */
function useReturn(chosen: boolean) {
  const from = useRef<HTMLElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (was.current && !chosen) from.current?.focus()
    was.current = chosen
  }, [chosen])
  return from
}

/** Escape closes what stands beside the table before the table hears it; in a field or over the page it is theirs. */
function closeFirst(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const { key, target, currentTarget } = event
  if (key !== 'Escape' || !(target instanceof HTMLElement) || !currentTarget.contains(target)) return
  if (target.closest('select, textarea, input:not([type="checkbox"])')) return
  event.preventDefault()
  event.stopPropagation()
  close()
}
