import { EventEmitter } from 'node:events'
import { parseCronItems, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { openQueuePool, type Pool } from '../db/pool.ts'
import { SILENT } from './queue-log.ts'
import { WorkerGuard } from './worker-guard.ts'

/** Does one job. It may run twice when a worker dies in between: its effects must bear that. */
export type Handler = (payload: unknown, job: RunningJob) => Promise<void>

export interface RunningJob {
  readonly id: string
  /** 1 the first time. */
  readonly attempt: number
  /** The last attempt: what fails now is not tried again. */
  readonly isLast: boolean
  /** Fires some seconds after a stop was asked for. */
  readonly signal: AbortSignal | undefined
}

/** A task that begins by the clock, in UTC. A time that was missed while no worker ran is made up for once. */
export interface CronItem {
  readonly task: string
  /** Five fields as crontab(5) writes them. */
  readonly pattern: string
}

export interface JobFailure {
  readonly where: string
  readonly error: unknown
  /** Nothing tries it again. */
  readonly isFinal: boolean
}

export interface WorkerOptions {
  readonly url: string
  readonly handlers: Readonly<Record<string, Handler>>
  readonly cron?: readonly CronItem[]
  readonly concurrency?: number
  readonly onError: (failure: JobFailure) => void
}

export interface Worker {
  /** Takes no new job, lets the running ones end, closes its connections. */
  stop(): Promise<void>
  /** Settles when the worker has ended; rejects when nobody asked it to. */
  readonly ended: Promise<void>
}

const CONCURRENCY = 4
/** The queue listens, looks for jobs and marks them done beside the jobs that run. */
const CONNECTIONS = 10
const TEND_INTERVAL_MS = 10_000
const DAY_MS = 86_400_000

/** Runs jobs as the role opensmk_app, within moments of the commit that asked for them. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const guard = new WorkerGuard(options.url, (error) => options.onError({ where: 'guard', error, isFinal: false }))
  const pool = openQueuePool(asTheApp(options.url), CONNECTIONS)
  const endAll = async () => {
    await guard.end()
    await pool.end()
  }
  const runner = await guard
    .begin(() => beginRunner(options, pool))
    .catch(async (fault: unknown) => {
      await endAll()
      throw fault
    })
  let tending = Promise.resolve()
  const timer = setInterval(() => {
    tending = guard.tend().catch((error: unknown) => options.onError({ where: 'guard', error, isFinal: false }))
  }, TEND_INTERVAL_MS).unref()
  const ended = runner.promise.finally(async () => {
    clearInterval(timer)
    await tending
    await endAll()
  })
  ended.catch((error: unknown) => options.onError({ where: 'worker', error, isFinal: true }))
  return {
    ended,
    stop: async () => {
      await runner.stop()
      await ended
    },
  }
}

async function beginRunner(options: WorkerOptions, pgPool: Pool): Promise<{ worker: Runner; workerId: string }> {
  const events: WorkerEvents = new EventEmitter()
  let workerId = ''
  events.on('pool:create', ({ workerPool }) => {
    workerId = workerPool.id
  })
  reportFailures(events, options.onError)
  const worker = await run({
    pgPool,
    concurrency: options.concurrency ?? CONCURRENCY,
    taskList: taskListOf(options.handlers),
    parsedCronItems: parseCronItems(
      (options.cron ?? []).map(({ task, pattern }) => ({
        task,
        match: pattern,
        identifier: task,
        options: { backfillPeriod: DAY_MS, jobKey: `cron ${task}` },
      })),
    ),
    noHandleSignals: true,
    logger: SILENT,
    events,
  })
  return { worker, workerId }
}

/** Never as the owner: a fault in a handler cannot reach a table's shape, nor the trail (decision 0080). */
function asTheApp(url: string): string {
  const address = new URL(url)
  const given = address.searchParams.get('options')
  address.searchParams.set('options', [given, '-c role=opensmk_app'].filter(Boolean).join(' '))
  return address.href
}

const taskListOf = (handlers: WorkerOptions['handlers']): TaskList =>
  Object.fromEntries(
    Object.entries(handlers).map(([task, handle]) => [
      task,
      (payload, { job, abortSignal }) =>
        handle(payload, {
          id: job.id,
          attempt: job.attempts,
          isLast: job.attempts >= job.max_attempts,
          signal: abortSignal,
        }),
    ]),
  )

function reportFailures(events: WorkerEvents, onError: WorkerOptions['onError']): void {
  events.on('job:error', ({ job, error }) => {
    const isFinal = job.attempts >= job.max_attempts
    onError({ where: `job ${job.task_identifier} ${job.id}, attempt ${job.attempts}`, error, isFinal })
  })
  for (const event of ['pool:listen:error', 'pool:fatalError', 'worker:getJob:error', 'worker:fatalError'] as const) {
    events.on(event, ({ error }: { error: unknown }) => onError({ where: event, error, isFinal: false }))
  }
}
