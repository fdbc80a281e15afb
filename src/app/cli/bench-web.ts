import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BENCH = fileURLToPath(new URL('../../../tests/load/web.ts', import.meta.url))

/** The pages in a real browser: it comes with the tests, so their folder holds the bench and this only starts it. */
export const run = (): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [BENCH], { stdio: 'inherit' })
    child.once('error', fail)
    child.once('close', (code) => done(code ?? 1))
  })
