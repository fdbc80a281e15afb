import type { ReactNode } from 'react'
import { useKitWords } from '../words.ts'
import { EmptyState } from './EmptyState.tsx'

interface NoPermissionProps {
  /** Who has the access, as people know them: the trainee's supervisor, the voivodeship office. */
  readonly who: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

export function NoPermission({ who, children, action }: NoPermissionProps) {
  const words = useKitWords()
  return (
    <EmptyState title={words.noPermission} action={action}>
      <p>{words.whoHasIt({ who })}</p>
      {children}
    </EmptyState>
  )
}
