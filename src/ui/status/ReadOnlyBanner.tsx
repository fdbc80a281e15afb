import type { ReactNode } from 'react'
import { useKitWords } from '../words.ts'
import { Icon } from './Icon.tsx'
import './status.css'

/** Why nothing can be changed here, and until when. */
export function ReadOnlyBanner({ children }: { children: ReactNode }) {
  const words = useKitWords()
  return (
    <div className="banner" data-tone="neutral">
      <Icon name="lock" />
      <p>
        <strong>{words.readOnly}.</strong> {children}
      </p>
    </div>
  )
}
