#!/usr/bin/env node
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runQuietly } from './child.mjs'
import { environment, installIfNeeded, nodeProgram, ROOT } from './install.mjs'
import { seconds, testTotals, vitestReport } from './totals.mjs'

const BIN = join(ROOT, 'node_modules', '.bin')
const tool = (name, ...args) => [join(BIN, name), ...args]

/** The longest first: two run at a time. `report` names vitest's own count of what passed. */
const CHECKS = [
  { name: 'the architecture', report: 'architecture', command: tool('vitest', 'run', '--project', 'architecture') },
  { name: 'types', command: tool('tsc', '-p', 'tsconfig.json') },
  { name: 'nothing unused', command: tool('knip') },
  {
    name: 'who imports what',
    command: tool('depcruise', '--config', '.dependency-cruiser.mjs', 'src', 'bin', 'tests'),
  },
  { name: 'purity of the rules', command: tool('tsc', '-p', 'tsconfig.rules.json') },
  { name: 'form', command: tool('biome', 'ci', '--colors=off', '.') },
  { name: 'measures', command: [nodeProgram, 'tests/architecture/measures.ts'], shown: true },
]
const AT_ONCE = 2

/** Runs all checks and answers how many tests and checks passed and failed. */
export async function check() {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const totals = { passed: 0, failed: 0, skipped: 0 }
  const waiting = [...CHECKS]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) add(totals, await runCheck(next))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return totals
}

async function runCheck({ name, command, report, shown }) {
  const began = Date.now()
  const [program, ...args] = command.map((part) => (typeof part === 'function' ? part() : part))
  const reporting = report ? vitestReport(report) : undefined
  const { code, output } = await runQuietly(program, [...args, ...(reporting?.options ?? [])], {
    cwd: ROOT,
    env: { ...environment(), NO_COLOR: '1' },
  })
  console.log(`  ${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(began)})`)
  if (code !== 0 || shown) console.log(output.trimEnd().replace(/^/gm, '         '))
  return reporting
    ? testTotals(reporting.file, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

function add(totals, more) {
  for (const key of Object.keys(totals)) totals[key] += more[key]
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const began = Date.now()
  await installIfNeeded()
  const { passed, failed } = await check()
  console.log(`\n${passed} passed, ${failed} failed (${seconds(began)})`)
  process.exitCode = failed === 0 ? 0 : 1
}
