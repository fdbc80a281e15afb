import type { ReactNode } from 'react'
import { Icon, type IconName } from '../status/Icon.tsx'
import './actions.css'

interface LinkProps {
  readonly href: string
  readonly children: ReactNode
  /** Drawn as a button where going there is the page's main action. */
  readonly as?: 'primary' | 'secondary' | 'quiet'
  readonly icon?: IconName
  /** Saved to disk instead of opened. */
  readonly download?: boolean | string
  readonly current?: boolean
  /** Beside going there: it was opened. */
  readonly onOpen?: () => void
}

/** A plain address; the router takes presses on the app's own addresses over at the document (router.tsx). */
export function Link({ href, children, as, icon, download, current = false, onOpen }: LinkProps) {
  return (
    <a
      href={href}
      className={as ? 'button' : 'link'}
      data-kind={as}
      aria-current={current ? 'page' : undefined}
      {...(download !== undefined && { download })}
      {...(onOpen && { onClick: onOpen })}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}
