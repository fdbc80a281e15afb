import type { ReactNode } from 'react'
import { useKitWords } from '../words.ts'
import { Icon } from './Icon.tsx'
import './status.css'

/** Stands on every page of a draft, so that nobody takes a saved draft for a filed one. The children say the term. */
export function DraftBanner({ children }: { children: ReactNode }) {
  const words = useKitWords()
  return (
    <div className="banner" data-tone="warning">
      <Icon name="draft" />
      <p>
        <strong>{words.notFiled}.</strong> {children}
      </p>
    </div>
  )
}
