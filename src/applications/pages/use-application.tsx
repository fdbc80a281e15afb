import { useParams, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { ProblemError } from '../../ui/request.ts'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { getApplication } from '../contract/applications.ts'
import type { ApplicationView } from '../contract/shapes.ts'
import { type CaseScreenProps, processOf, type SaidProcess, useProcesses } from './processes.ts'
import { useCaseWords } from './wording.ts'

export interface OpenCase {
  readonly application: ApplicationView
  readonly process: SaidProcess
}

interface WithApplicationProps extends CaseScreenProps {
  readonly children: (open: OpenCase) => ReactNode
}

/** The application of the address, or the reason why there is none. */
export function WithApplication({ processes, children }: WithApplicationProps) {
  const words = useCaseWords()
  const { applicationId = '' } = useParams({ strict: false }) as { applicationId?: string }
  const { data, error, refetch } = useRoute(getApplication, { applicationId })
  const all = useProcesses(processes)
  const process = data && processOf(all, data.process)
  if (data && process) return children({ application: data, process })
  return (
    <Page title={words.title} back={<Link href="/cases">{words.backToList}</Link>}>
      {data || isNotThere(error) ? <NothingHere /> : <Waiting error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

/** Nobody learns whether it is there and closed to them, or not there at all. */
function NothingHere() {
  const words = useCaseWords()
  return (
    <EmptyState title={words.nothingHere}>
      <p>{words.nothingHereWhy}</p>
    </EmptyState>
  )
}

/** In place of what is not there yet. */
export const Waiting = ({ error, onRetry }: { error: Error | null; onRetry: () => void }) =>
  error ? <ErrorWithRetry error={error} onRetry={onRetry} /> : <LoadingSkeleton />

const isNotThere = (error: Error | null): boolean =>
  error instanceof ProblemError && [400, 404].includes(error.problem.status)

/** To another address of ours. */
export function useGoing(): (address: string) => void {
  const router = useRouter()
  return (address) => router.history.push(address)
}
