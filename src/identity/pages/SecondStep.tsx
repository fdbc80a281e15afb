import { lazy, type ReactNode, Suspense } from 'react'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import type { SignedIn } from '../contract/shapes.ts'

const CodeStep = lazy(() => import('./CodeStep.tsx').then(({ CodeStep }) => ({ default: CodeStep })))

interface SecondStepProps {
  readonly ticket: string
  readonly onSignedIn: (signedIn: SignedIn) => void
}

/** Fetched only by those who turned a second factor on. */
export const SecondStep = (props: SecondStepProps): ReactNode => (
  <Suspense fallback={<LoadingSkeleton />}>
    <CodeStep {...props} />
  </Suspense>
)
