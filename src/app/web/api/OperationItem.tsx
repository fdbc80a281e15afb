import { lazy, Suspense, useState } from 'react'
import { LoadingSkeleton } from '../../../ui/status/LoadingSkeleton.tsx'
import './api.css'
import type { Heading } from './open-api.ts'

/** With the sentences of every refusal: fetched for the first operation that is opened. */
const OperationDetail = lazy(async () => ({ default: (await import('./OperationDetail.tsx')).OperationDetail }))

export function OperationItem({ operation }: { operation: Heading }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="operation" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="operation-method">{operation.method}</span>
        <span className="operation-path">{operation.path}</span>
        <span className="operation-summary" lang="en">
          {operation.summary}
        </span>
      </summary>
      {open && (
        <Suspense fallback={<LoadingSkeleton rows={3} />}>
          <OperationDetail heading={operation} />
        </Suspense>
      )}
    </details>
  )
}
