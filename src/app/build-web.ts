import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const STAMP = join(ROOT, 'dist', '.built-from')
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']
const TEST_FILE = /\.test\.tsx?$/

/** Builds the web pages into dist/ if their sources changed since the last build. */
export async function buildWeb(): Promise<'built' | 'unchanged'> {
  const fingerprint = fingerprintOf(SOURCES)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint) return 'unchanged'
  const { code, output } = await runVite()
  if (code !== 0) throw new Error(`The web pages could not be built:\n${output.trimEnd()}`)
  writeFileSync(STAMP, fingerprint)
  return 'built'
}

function runVite(): Promise<{ code: number; output: string }> {
  const program = join(ROOT, 'node_modules/vite/bin/vite.js')
  // Whoever builds, a test run too: what is built is what people get.
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = spawn(process.execPath, [program, 'build', '--logLevel', 'warn'], { cwd: ROOT, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done({ code: code ?? 1, output }))
  })
}

function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesUnder))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)))
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  const absolute = join(ROOT, path)
  if (!existsSync(absolute)) return []
  if (!statSync(absolute).isDirectory()) return TEST_FILE.test(path) ? [] : [path]
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}
