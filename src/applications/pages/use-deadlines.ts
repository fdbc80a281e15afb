import { useEffect } from 'react'
import { useRoute } from '../../ui/api.ts'
import type { ServerTime } from '../../ui/status/Countdown.tsx'
import { listDeadlines } from '../contract/applications.ts'
import type { Unfiled } from '../contract/shapes.ts'
import { reportKeptTries } from './tries.ts'

const MINUTE_MS = 60_000

export interface Deadlines {
  readonly unfiled: readonly Unfiled[]
  readonly by: ServerTime
}

/** What is not filed, and until when it may be; asked again each minute, since an outage may have moved it. */
export function useDeadlines(): Deadlines | undefined {
  const { data, dataUpdatedAt } = useRoute(listDeadlines, {}, { refreshMs: MINUTE_MS })
  const answers = data !== undefined
  useEffect(() => {
    if (answers) void reportKeptTries()
  }, [answers])
  return data && { unfiled: data.unfiled, by: { now: data.now, arrivedAt: dataUpdatedAt } }
}

/** The deadline of one application; undefined while it is not known, null where there is none. */
export function deadlineIn(deadlines: Deadlines | undefined, applicationId: string): Unfiled['deadline'] | undefined {
  return deadlines?.unfiled.find((one) => one.applicationId === applicationId)?.deadline
}

const DAY_MS = 86_400_000

/** Whether a deadline is near, or over: by the server's clock when it answered. */
export const toneOf = ({ at }: { readonly at: string }, { now }: ServerTime): 'warning' | 'error' =>
  Date.parse(at) - Date.parse(now) < DAY_MS ? 'error' : 'warning'
