import type { ReactNode } from 'react'
import { useKitWords } from '../words.ts'
import { Icon } from './Icon.tsx'
import './status.css'

interface DraftBannerProps {
  /** `error` when little time is left, or none. */
  readonly tone?: 'warning' | 'error'
  /** The way to file it, where the banner stands elsewhere. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** Stands on every page of a draft, so that nobody takes a saved draft for a filed one. The children say the term. */
export function DraftBanner({ tone = 'warning', action, children }: DraftBannerProps) {
  const words = useKitWords()
  return (
    <div className="banner draft-banner" data-tone={tone}>
      <Icon name={tone === 'error' ? 'warning' : 'draft'} />
      <div className="draft-banner-text">
        <strong className="draft-banner-mark">{words.notFiled}</strong>
        <div>{children}</div>
      </div>
      {action && <div className="draft-banner-action">{action}</div>}
    </div>
  )
}
