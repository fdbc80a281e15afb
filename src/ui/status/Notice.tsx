import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './status.css'
import { TONE_ICONS, type Tone } from './tones.ts'

interface NoticeProps {
  readonly tone?: Exclude<Tone, 'neutral'>
  readonly title: ReactNode
  readonly children?: ReactNode
  /** One action at most, as a Button or a Link. */
  readonly action?: ReactNode
  /** Read out at once when it appears after something the person did. */
  readonly announced?: boolean
}

export function Notice({ tone = 'info', title, children, action, announced = false }: NoticeProps) {
  const role = tone === 'error' ? 'alert' : 'status'
  return (
    <div className="notice" data-tone={tone} {...(announced && { role })}>
      <Icon name={TONE_ICONS[tone]} />
      <div className="notice-text">
        <p className="notice-title">{title}</p>
        {children && <div className="notice-body">{children}</div>}
        {action && <div className="notice-action">{action}</div>}
      </div>
    </div>
  )
}
