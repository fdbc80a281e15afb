import type { CronItem } from '../platform/jobs/worker.ts'

export const TEND_DEADLINES = 'tend-deadlines'
export const TELL_OF_OUTAGE = 'tell-of-outage'

/** Each minute. Nothing is planned ahead that could be out of date: what is due is asked anew each time. */
export const DEADLINES_CRON: CronItem = { task: TEND_DEADLINES, pattern: '* * * * *' }
