import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startEmbeddedPostgres } from './embedded.ts'
import { eraseEmbeddedPostgres } from './embedded-account.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'opensmk-embedded-'))
})
afterEach(() => {
  eraseEmbeddedPostgres(directory)
  rmSync(directory, { recursive: true, force: true })
})

const start = (durable: boolean) => startEmbeddedPostgres({ directory, durable, log: () => undefined })

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

test('a second start finds the data of the first', async () => {
  const first = await start(true)
  await query(first.url, `create table kept as select 'ślad' as word`)
  await first.stop()
  await expect(query(first.url, 'select 1')).rejects.toThrow()

  const second = await start(true)
  expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'ślad' }])
  await second.stop()
})

test('it sorts Polish, checks its pages, and lets nobody in without the password', async () => {
  const postgres = await start(true)
  const [row] = await query(
    postgres.url,
    `select array(select word from unnest(array['lot', 'łan', 'las', 'mak']) as word order by word) as words,
       current_setting('data_checksums') as checksums, current_setting('fsync') as fsync`,
  )
  expect(row).toEqual({ words: ['las', 'lot', 'łan', 'mak'], checksums: 'on', fsync: 'on' })
  await expect(query(Object.assign(new URL(postgres.url), { password: 'guess' }).href, 'select 1')).rejects.toThrow(
    'password',
  )
  await postgres.stop()
})

test('a throwaway server takes its directory with it', async () => {
  const postgres = await start(false)
  await postgres.stop()
  expect(existsSync(directory)).toBe(false)
})

test('it ends when the process that started it is killed outright', async () => {
  const { child, url } = await holdElsewhere()
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  child.kill('SIGKILL')
  await vi.waitFor(() => expect(query(url, 'select 1')).rejects.toThrow('ECONNREFUSED'), {
    timeout: 15_000,
    interval: 100,
  })
})

/** Another node process starts the server in the same directory and waits. */
async function holdElsewhere(): Promise<{ child: ChildProcess; url: string }> {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(new URL('embedded.ts', import.meta.url).href)})
    const { url } = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)}, durable: true, log: () => undefined })
    console.log(url)
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((found, failed) => {
    child.stdout.once('data', (line) => found(String(line).trim()))
    child.once('exit', (code) => failed(new Error(`ended with ${code}`)))
  })
  return { child, url }
}
