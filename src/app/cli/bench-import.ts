import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, getDate } from '../../kernel/plain-date.ts'
import { Runner } from '../../platform/command/runner.ts'
import { startEmbeddedPostgres } from '../../platform/db/embedded.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { openDb, openPool } from '../../platform/db/pool.ts'
import { installJobs } from '../../platform/jobs/install-jobs.ts'
import { readWorkbook } from '../../platform/sheets/read-workbook.ts'
import { writeXlsx } from '../../platform/sheets/write-xlsx.ts'
import { openSigner } from '../../platform/signing/open-signer.ts'
import { commitImport } from '../../training-record/commands/commit-import.ts'
import { listRecords } from '../../training-record/commands/list-records.ts'
import { recognise } from '../../training-record/rules/import/recognise.ts'
import { holdsPermission } from '../hold-permission.ts'
import { loadReference } from '../reference.ts'
import { Acting } from '../seed/acting.ts'
import { CAST } from '../seed/cast.ts'
import { seedPersons } from '../seed/persons.ts'
import { seedRecords } from '../seed/records.ts'

const ROWS = 10_000
const GOALS = { preview: 3, commit: 5 }
const TITLES = ['Data', 'Kod zabiegu', 'Pacjent', 'Nazwa badania']

/** 10,000 rows previewed and committed on a durable server, against their goals in seconds. */
export async function run(): Promise<number> {
  const bytes = writeXlsx([
    { name: 'bench', rows: [TITLES, ...Array.from({ length: ROWS }, (_, index) => rowOf(index))] },
  ])
  const preview = await timed(async () => {
    const sheets = readWorkbook(bytes, 'bench.xlsx')
    if (!sheets.ok) throw new Error('the workbook of the bench cannot be read')
    return recognise(sheets.value).summary.ok
  })
  const commit = await timedCommit()
  const inTime = [report('preview', preview), report('commit', commit)]
  return inTime.every(Boolean) ? 0 : 1
}

const rowOf = (index: number) => [dayOf(index), 'A - operator', `TESTOWA A${index}`, 'EKG spoczynkowe']
const dayOf = (index: number) => addDays(getDate('2024-01-02'), index % 700)

interface Timed {
  readonly seconds: number
  readonly done: number
}

async function timed(work: () => Promise<number>): Promise<Timed> {
  const began = performance.now()
  const done = await work()
  return { done, seconds: (performance.now() - began) / 1000 }
}

async function timedCommit(): Promise<Timed> {
  const directory = mkdtempSync(join(tmpdir(), 'opensmk-bench-'))
  const postgres = await startEmbeddedPostgres({ directory, durable: true, log: () => undefined })
  const pool = openPool({ url: postgres.url, connections: 2, actsAs: 'system' })
  try {
    await migrate(postgres.url)
    await installJobs(postgres.url)
    await loadReference(postgres.url)
    const runner = new Runner(openDb(pool), holdsPermission)
    await seedPersons(openDb(pool))
    await seedRecords(pool, await openSigner(process.env, directory))
    const trainee = new Acting(runner, CAST.lena)
    const recordId = (await trainee.does(listRecords, {})).records[0]?.id ?? ''
    const rows = Array.from({ length: ROWS }, (_, index) => ({
      row: index + 2,
      kind: 'procedure' as const,
      fields: fieldsOf(index),
    }))
    const input = { recordId, id: randomUUID(), fileName: 'bench.xlsx', rows, mappings: [] }
    return await timed(async () => (await trainee.does(commitImport, input)).addedCount)
  } finally {
    await pool.end()
    await postgres.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

const fieldsOf = (index: number) => ({ date: dayOf(index), item: 'm2/procedure/settled/1', code: 'A', initials: 'AB' })

function report(name: keyof typeof GOALS, { seconds, done }: Timed): boolean {
  const inTime = seconds <= GOALS[name] && done === ROWS
  process.stdout.write(
    `${name}: ${done} rows in ${seconds.toFixed(2)} s, goal ${GOALS[name]} s: ${inTime ? 'ok' : 'MISSED'}\n`,
  )
  return inTime
}
