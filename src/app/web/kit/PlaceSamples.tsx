import { Button } from '../../../ui/actions/Button.tsx'
import { NO_NETWORK, ProblemError, problem } from '../../../ui/request.ts'
import { DraftBanner } from '../../../ui/status/DraftBanner.tsx'
import { EmptyState } from '../../../ui/status/EmptyState.tsx'
import { ErrorWithRetry } from '../../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../../ui/status/LoadingSkeleton.tsx'
import { NoPermission } from '../../../ui/status/NoPermission.tsx'
import { ReadOnlyBanner } from '../../../ui/status/ReadOnlyBanner.tsx'
import { useKitPageWords } from './kit-words.ts'

const FAULT = new ProblemError(problem('fault', 500, '0198c2f4'))
const OFF_LINE = new ProblemError(problem(NO_NETWORK, 0))
const nothing = () => undefined

export function PlaceSamples() {
  const { places } = useKitPageWords()
  return (
    <div className="kit-stack">
      <DraftBanner>{places.draft}</DraftBanner>
      <ReadOnlyBanner>{places.readOnly}</ReadOnlyBanner>
      <EmptyState title={places.emptyTitle} action={<Button kind="primary">{places.emptyAction}</Button>}>
        <p>{places.emptyText}</p>
      </EmptyState>
      <NoPermission who={places.who} />
      <ErrorWithRetry error={FAULT} onRetry={nothing} />
      <ErrorWithRetry error={OFF_LINE} onRetry={nothing} />
      <LoadingSkeleton after={0} rows={4} />
    </div>
  )
}
