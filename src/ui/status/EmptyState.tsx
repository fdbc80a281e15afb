import type { ReactNode } from 'react'
import './status.css'

interface EmptyStateProps {
  readonly title: string
  /** What this place is for. */
  readonly children: ReactNode
  /** The first step, as a Button or a Link. */
  readonly action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      <div className="empty-text">{children}</div>
      {action && <div className="empty-action">{action}</div>}
    </div>
  )
}
