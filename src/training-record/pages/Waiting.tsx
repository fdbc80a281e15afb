import { Link } from '../../ui/actions/Link.tsx'
import { ProblemError } from '../../ui/request.ts'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { useExplaining, useRecordWords } from './wording.ts'

interface WaitingProps {
  readonly error: Error | null
  readonly onRetry: () => void
}

/** In place of what is not there yet: the reason why it cannot come, or nothing but a pause. */
export function Waiting({ error, onRetry }: WaitingProps) {
  const explain = useExplaining()
  if (!error) return <LoadingSkeleton />
  if (isNotFound(error)) return <NothingHere />
  const [told] = explain.error(error)
  const code = 'problem' in error ? (error.problem as { code: string }).code : ''
  return <ErrorWithRetry error={error} onRetry={onRetry} {...(told && { sentences: { [code]: told.sentence } })} />
}

/** The address names nothing that this person may see. */
export const isNotFound = (error: Error | null): boolean =>
  error instanceof ProblemError && [400, 404].includes(error.problem.status)

/** Nobody learns whether it is there and closed to them, or not there at all. */
function NothingHere() {
  const words = useRecordWords()
  return (
    <EmptyState title={words.nothingHere} action={<Link href="/">{words.goHome}</Link>}>
      <p>{words.nothingHereWhy}</p>
    </EmptyState>
  )
}
