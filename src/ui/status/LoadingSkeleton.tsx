import { useEffect, useState } from 'react'
import { usePageWords } from '../page-words.ts'
import './status.css'

const QUIET_MS = 300

/** Shows nothing for 300 ms: a quick answer must not flicker. */
export function LoadingSkeleton({ rows = 6, after = QUIET_MS }: { rows?: number; after?: number }) {
  const words = usePageWords()
  const [shown, setShown] = useState(after === 0)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), after)
    return () => clearTimeout(timer)
  }, [after])
  if (!shown) return null
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{words.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars of nothing
        <span className="skeleton-row" key={row} aria-hidden="true" />
      ))}
    </div>
  )
}
