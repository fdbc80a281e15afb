import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './status.css'
import { TONE_ICONS, type Tone } from './tones.ts'

interface StatusTagProps {
  readonly tone?: Tone
  readonly icon?: IconName
  readonly children: ReactNode
}

/** The state of one thing, as a word with an icon. */
export function StatusTag({ tone = 'neutral', icon = TONE_ICONS[tone], children }: StatusTagProps) {
  return (
    <span className="status-tag" data-tone={tone}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}
