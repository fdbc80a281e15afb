import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockCheckout } from './checkout-lock.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'opensmk-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const heldBy = (holder: object | string) =>
  writeFileSync(join(directory, 'running.json'), typeof holder === 'string' ? holder : JSON.stringify(holder))

/** A number that no process has: beyond what Linux and macOS give out. */
const DEAD = 2 ** 30

test('what is released can be taken again, and leaves nothing', () => {
  lockCheckout(directory).release()
  const lock = lockCheckout(directory)
  lock.serves('http://localhost:3000')
  lock.release()
  expect(readdirSync(directory)).toEqual([])
})

test('what a dead process, a broken file or our own number holds is taken over', () => {
  for (const holder of [{ pid: DEAD, origin: 'http://localhost:3000' }, 'half a fi', { pid: process.pid }]) {
    heldBy(holder)
    lockCheckout(directory).release()
    expect(readdirSync(directory)).toEqual([])
  }
})

test('a living process of another program does not hold it', () => {
  heldBy({ pid: process.ppid })
  if (process.platform === 'linux') expect(() => lockCheckout(directory)).not.toThrow()
})

test('a second start is told where the first one serves, and changes nothing', async () => {
  const script = join(directory, 'start.ts')
  writeFileSync(script, 'console.log(1); setInterval(() => undefined, 1000)')
  const first = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(first.stdout, 'data')
  heldBy({ pid: first.pid, origin: 'http://localhost:3007' })

  expect(() => lockCheckout(directory)).toThrow('already runs in this checkout at http://localhost:3007')
  expect(readdirSync(directory).sort()).toEqual(['running.json', 'start.ts'])
  first.kill('SIGKILL')
})
