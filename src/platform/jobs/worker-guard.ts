import { openPool } from '../db/pool.ts'

/** Any two numbers will do, as long as every copy of the program uses the same. */
const BEGINNING = 8_205_110
const ALIVE = 8_205_111

interface Session {
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  on(event: 'error', listener: (error: Error) => void): unknown
  release(destroy: boolean): void
}

/**
 * Tells living workers from dead ones: a living worker holds a lock of its session, which PostgreSQL lets go when the
 * process dies, kill −9 included. The queue alone would leave a dead worker's jobs alone for four hours.
 */
export class WorkerGuard {
  readonly #pool
  #session: Session | undefined
  #workerId: string | undefined

  constructor(url: string, onError: (error: Error) => void) {
    this.#pool = openPool({ url, connections: 1, onError, actsAs: 'system' })
  }

  /** Begins a worker while no other begins or frees jobs; `begin` says the id under which it locks jobs. */
  async begin<Worker>(begin: () => Promise<{ worker: Worker; workerId: string }>): Promise<Worker> {
    const session = await this.#connect()
    await session.query('select pg_advisory_lock($1)', [BEGINNING])
    try {
      await freeJobsOfTheDead(session, '')
      const { worker, workerId } = await begin()
      this.#workerId = workerId
      await session.query('select pg_advisory_lock($1::int, hashtext($2))', [ALIVE, workerId])
      return worker
    } finally {
      await session.query('select pg_advisory_unlock($1)', [BEGINNING])
    }
  }

  /** Frees what dead workers hold; takes our own lock again where the connection was lost. */
  async tend(): Promise<void> {
    const workerId = this.#workerId ?? ''
    const lost = this.#session === undefined
    const session = await this.#connect()
    if (lost) await session.query('select pg_advisory_lock($1::int, hashtext($2))', [ALIVE, workerId])
    const { rows } = await session.query('select pg_try_advisory_lock($1) as mine', [BEGINNING])
    if (rows[0]?.mine !== true) return
    try {
      await freeJobsOfTheDead(session, workerId)
    } finally {
      await session.query('select pg_advisory_unlock($1)', [BEGINNING])
    }
  }

  async end(): Promise<void> {
    this.#session?.release(true)
    this.#session = undefined
    await this.#pool.end()
  }

  async #connect(): Promise<Session> {
    if (this.#session) return this.#session
    const session = await this.#pool.connect()
    session.on('error', () => {
      if (this.#session !== session) return
      this.#session = undefined
      session.release(true)
    })
    this.#session = session
    return session
  }
}

/** Our own lock would open for ourselves, so we leave ourselves out. */
const freeJobsOfTheDead = (session: Session, self: string) =>
  session.query(
    `with holder as materialized (
       select locked_by from graphile_worker._private_jobs where locked_by is not null
       union
       select locked_by from graphile_worker._private_job_queues where locked_by is not null
     ), dead as materialized (
       select locked_by from holder
       where locked_by <> $2 and pg_try_advisory_xact_lock($1::int, hashtext(locked_by))
     )
     select graphile_worker.force_unlock_workers(array_agg(locked_by)) from dead having count(*) > 0`,
    [ALIVE, self],
  )
