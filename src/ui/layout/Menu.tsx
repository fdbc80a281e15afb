import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Icon, type IconName } from '../status/Icon.tsx'
import './layout.css'

interface MenuProps {
  readonly label: string
  /** Shown beside the label where there is room: the present choice. */
  readonly value?: ReactNode
  readonly icon: IconName
  readonly children: ReactNode
}

/** A press opens it; Escape, a press elsewhere or leaving it by Tab closes it. */
export function Menu({ label, value, icon, children }: MenuProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    setOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what bubbles up from its button and panel
    <div className="menu" onBlur={leave} onKeyDown={closeByKey}>
      <button type="button" className="shell-link" ref={button} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={icon} />
        <span className={value ? 'visually-hidden' : 'shell-wide'}>{label}</span>
        {value && <span className="menu-value">{value}</span>}
        {value && <Icon name="expand" />}
      </button>
      {open && (
        // A press on its empty parts must not count as leaving the menu.
        <section className="menu-panel" aria-label={label} tabIndex={-1}>
          {children}
        </section>
      )}
    </div>
  )
}
