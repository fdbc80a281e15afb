import type { CronItem } from '../platform/jobs/worker.ts'

export const TEND_DEADLINES = 'tend-deadlines'

/** Each minute. Nothing is planned ahead that could be out of date: what is due is asked anew each time. */
export const DEADLINES_CRON: CronItem = { task: TEND_DEADLINES, pattern: '* * * * *' }
