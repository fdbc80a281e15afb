import { spawn } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { afterEach, describe, expect, vi } from 'vitest'
import { test } from '../../../tests/support/database.ts'
import { type Db, openDb, openPool, sql } from '../db/pool.ts'
import { addJob } from './add-job.ts'
import { announce } from './announce.ts'
import { installJobs } from './install-jobs.ts'
import { announcementHandler, forgetEffects, type Heard, type Listeners } from './listeners.ts'
import { type Handler, type JobFailure, startWorker, type Worker } from './worker.ts'

let url = ''
let db: Db
const workers: Worker[] = []
const failures: JobFailure[] = []

test.beforeAll(async ({ databaseUrl }) => {
  url = databaseUrl
  const pool = openPool({ url, actsAs: 'system' })
  db = openDb(pool)
  return async () => {
    await pool.end()
  }
})

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
  failures.length = 0
  await sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`.execute(db)
})

async function work(handlers: Record<string, Handler>): Promise<Worker> {
  const worker = await startWorker({ url, handlers, onError: (failure) => failures.push(failure) })
  workers.push(worker)
  return worker
}

const waiting = async (): Promise<number> =>
  (await sql<{ count: number }>`select count(*) as count from graphile_worker.jobs`.execute(db)).rows[0]?.count ?? -1

const due = () => sql`update graphile_worker._private_jobs set run_at = now() where locked_at is null`.execute(db)

describe('the queue', () => {
  test('is installed once more without a change', async () => {
    await expect(Promise.all([installJobs(url), installJobs(url)])).resolves.toBeDefined()
  })

  test('a job exists exactly when its transaction is committed', async () => {
    const undone = db.transaction().execute(async (tx) => {
      await addJob(tx, { task: 'greet', payload: { who: 'nobody' } })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await db.transaction().execute((tx) => addJob(tx, { task: 'greet', payload: { who: 'Anna' } }))

    const greeted: unknown[] = []
    await work({ greet: async (payload) => void greeted.push(payload) })
    await vi.waitFor(async () => expect(await waiting()).toBe(0))
    expect(greeted).toEqual([{ who: 'Anna' }])
  })

  test('the application does all this without being able to change the shape of the queue', async () => {
    await expect(sql`drop table graphile_worker._private_jobs`.execute(db)).rejects.toThrow('must be owner')
    await expect(sql`delete from graphile_worker.migrations`.execute(db)).rejects.toThrow('permission denied')
  })

  test('a job that fails is reported and tried again', async () => {
    let attempts = 0
    await work({
      stumble: async (_payload, { attempt }) => {
        attempts = attempt
        if (attempt === 1) throw new Error('stumbled')
      },
    })
    await addJob(db, { task: 'stumble', payload: {} })
    await vi.waitFor(() => expect(failures).toHaveLength(1))
    expect(failures[0]).toMatchObject({ isFinal: false, error: expect.objectContaining({ message: 'stumbled' }) })
    await vi.waitFor(async () => {
      await due()
      expect(attempts).toBe(2)
    }, 10_000)
  })

  test('a stop waits for the job that runs', async () => {
    const begun = Promise.withResolvers<void>()
    const mayEnd = Promise.withResolvers<void>()
    let ended = false
    const worker = await work({
      long: async () => {
        begun.resolve()
        await mayEnd.promise
        ended = true
      },
    })
    await addJob(db, { task: 'long', payload: {} })
    await begun.promise
    const stopped = worker.stop()
    workers.length = 0
    mayEnd.resolve()
    await stopped
    expect(ended).toBe(true)
    expect(await waiting()).toBe(0)
  })

  test('a worker killed in the middle of a job loses nothing: the next worker does it at once', async () => {
    await addJob(db, { task: 'vital', payload: { n: 1 } })
    const child = spawn(process.execPath, ['--input-type=module', '-e', HANGING_WORKER, url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    await vi.waitFor(async () => {
      const { rows } = await sql`
        select from pg_locks join pg_database d on d.oid = database
        where locktype = 'advisory' and datname = current_database()`.execute(db)
      expect(rows).toEqual([])
    })

    const done: unknown[] = []
    await work({ vital: async (payload) => void done.push(payload) })
    await vi.waitFor(() => expect(done).toEqual([{ n: 1 }]))
  })

  test('a worker whose connections are cut goes on with the next job', async () => {
    const done: unknown[] = []
    await work({ steady: async (payload) => void done.push(payload) })
    await addJob(db, { task: 'steady', payload: { n: 1 } })
    await vi.waitFor(() => expect(done).toHaveLength(1))
    await asOwner(`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`)
    await vi.waitFor(() => addJob(db, { task: 'steady', payload: { n: 2 } }))
    await vi.waitFor(() => expect(done).toContainEqual({ n: 2 }), 15_000)
  })

  test('a living worker keeps its job when another begins', async () => {
    const begun = Promise.withResolvers<void>()
    const mayEnd = Promise.withResolvers<void>()
    let runs = 0
    const handlers = {
      slow: async () => {
        runs++
        begun.resolve()
        await mayEnd.promise
      },
    }
    await work(handlers)
    await addJob(db, { task: 'slow', payload: {} })
    await begun.promise
    await work(handlers)
    await addJob(db, { task: 'slow', payload: {}, key: 'second' })
    await vi.waitFor(() => expect(runs).toBe(2))
    mayEnd.resolve()
    await vi.waitFor(async () => expect(await waiting()).toBe(0))
    expect(runs).toBe(2)
  })
})

describe('an announcement', () => {
  const effects = async (): Promise<string[]> =>
    (
      await sql<{ listener: string }>`select listener from platform.announcement_effect order by 1`.execute(db)
    ).rows.map(({ listener }) => listener)

  test('reaches each of its listeners, and nobody else', async () => {
    const heard: string[] = []
    const listener = (name: string) => ({
      name,
      hear: async (said: Heard) => void heard.push(`${name}: ${said.facts.n}`),
    })
    const listeners: Listeners = {
      'entry returned': [listener('inbox'), listener('counter')],
      'entry approved': [listener('other')],
    }
    await work({ announcement: announcementHandler(db, listeners) })
    await announce(db, { name: 'entry returned', facts: { n: 7 } })
    await announce(db, { name: 'nobody cares', facts: {} })
    await vi.waitFor(async () => expect(await waiting()).toBe(0))
    expect(heard.sort()).toEqual(['counter: 7', 'inbox: 7'])
  })

  test('delivered twice, also at the same time, has each effect once', async () => {
    let effect = 0
    const handle = announcementHandler(db, { told: [{ name: 'once', hear: async () => void effect++ }] })
    const payload = { id: '0197f3a0-0000-7000-8000-000000000001', name: 'told', facts: {} }
    const job = { id: '1', attempt: 1, isLast: false, signal: undefined }
    await Promise.all([handle(payload, job), handle(payload, job)])
    await handle(payload, job)
    expect(effect).toBe(1)
  })

  test('a listener that fails leaves no mark and is tried again; the others are not', async () => {
    const calls: string[] = []
    let broken = true
    const handle = announcementHandler(db, {
      told: [
        {
          name: 'fragile',
          hear: async (_heard, tx) => {
            await addJob(tx, { task: 'never', payload: {} })
            calls.push('fragile')
            if (broken) throw new Error('not today')
          },
        },
        { name: 'solid', hear: async () => void calls.push('solid') },
      ],
    })
    const payload = { id: '0197f3a0-0000-7000-8000-000000000002', name: 'told', facts: {} }
    const job = { id: '1', attempt: 1, isLast: false, signal: undefined }
    await expect(handle(payload, job)).rejects.toThrow('not today')
    expect(await waiting()).toBe(0)
    broken = false
    await handle(payload, job)
    expect(calls).toEqual(['fragile', 'solid', 'fragile'])
    expect(await waiting()).toBe(1)
  })

  test('marks older than 30 days are forgotten', async () => {
    await sql`insert into platform.announcement_effect values (gen_random_uuid(), 'ancient', now() - interval '31 days')`.execute(
      db,
    )
    await forgetEffects(db)({}, { id: '1', attempt: 1, isLast: false, signal: undefined })
    expect(await effects()).not.toContain('ancient')
  })
})

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query(statement)
  await owner.end()
}

const HANGING_WORKER = `
import { startWorker } from '${new URL('./worker.ts', import.meta.url).href}'
await startWorker({
  url: process.argv.at(-1),
  onError: () => undefined,
  handlers: { vital: () => { process.stdout.write('begun'); return new Promise(() => undefined) } },
})
setInterval(() => undefined, 1000)
`
