import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const PROGRAM = resolve(import.meta.dirname, '../../bin/opensmk.mjs')

/** `npx opensmk …` as somebody types it, in Polish: what it said, and its exit code. */
export async function opensmk(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, LC_ALL: 'pl_PL.UTF-8' }
  const run = promisify(execFile)(process.execPath, [PROGRAM, ...args], { env })
  const done = await run.catch((fault: { code: number; stdout: string; stderr: string }) => fault)
  return { code: 'code' in done ? done.code : 0, said: `${done.stdout}${done.stderr}` }
}
