import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { useExplaining } from './wording.ts'

interface WaitingProps {
  readonly error: Error | null
  readonly onRetry: () => void
}

/** In place of what is not there yet: the reason why it cannot come, or nothing but a pause. */
export function Waiting({ error, onRetry }: WaitingProps) {
  const explain = useExplaining()
  if (!error) return <LoadingSkeleton />
  const [told] = explain.error(error)
  const code = 'problem' in error ? (error.problem as { code: string }).code : ''
  return <ErrorWithRetry error={error} onRetry={onRetry} {...(told && { sentences: { [code]: told.sentence } })} />
}
