import { type Db, sql } from '../db/pool.ts'

export interface NewJob {
  readonly task: string
  readonly payload: Readonly<Record<string, unknown>>
  /** Of two jobs with one key that wait, the later replaces the earlier. */
  readonly key?: string
  /** ISO moment before which it does not run; at once without it. */
  readonly runAt?: string
}

/** In the caller's transaction: there is a job exactly when what asked for it is committed. */
export async function addJob(db: Db, { task, payload, key, runAt }: NewJob): Promise<void> {
  await sql`
    select graphile_worker.add_job(
      ${task}, ${JSON.stringify(payload)}::json,
      job_key => ${key ?? null}::text, run_at => ${runAt ?? null}::timestamptz)`.execute(db)
}

/** The same for many that may run at once. */
export async function addJobs(db: Db, jobs: readonly Pick<NewJob, 'task' | 'payload'>[]): Promise<void> {
  await sql`
    select count(*) from graphile_worker.add_jobs(array(
      select row(task, payload, null, null, null, null, null, null)::graphile_worker.job_spec
      from json_to_recordset(${JSON.stringify(jobs)}::json) as given (task text, payload json)))`.execute(db)
}
