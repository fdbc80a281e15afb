#!/usr/bin/env node
import { join } from 'node:path'
import { check } from './check.mjs'
import { isStopping, run } from './child.mjs'
import { environment, installIfNeeded, ROOT } from './install.mjs'
import { seconds, testTotals, vitestReport } from './totals.mjs'

const ALL = [
  { key: 'check', name: 'Static checks', work: check },
  { key: 'unit', name: 'Rules and other units', work: () => vitest('unit') },
  { key: 'db', name: 'Database tests on PostgreSQL', work: () => vitest('db') },
  { key: 'authz', name: 'Who may do what', work: () => vitest('authz') },
  { key: 'journeys', name: 'Journeys in a browser', work: () => vitest('journeys') },
]
const [only] = process.argv.slice(2)
const STAGES = ALL.filter(({ key }) => only === undefined || key === only)

async function vitest(project) {
  const { file, options } = vitestReport(project)
  const program = join(ROOT, 'node_modules', '.bin', 'vitest')
  const code = await run(program, ['run', '--project', project, ...options], { cwd: ROOT, env: environment() })
  return testTotals(file, code)
}

/** Every stage runs, also after a failure: one run tells all that is wrong. */
async function runStages() {
  const results = []
  for (const { name, work } of STAGES) {
    console.log(`\n── ${name}`)
    const began = Date.now()
    const totals = await work()
    if (isStopping()) throw new Error('Stopped.')
    results.push({ name, time: seconds(began), ...totals })
  }
  return results
}

const words = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

const began = Date.now()
try {
  console.log('── Packages')
  const installed = await installIfNeeded()
  console.log(installed ? `  installed (${seconds(began)})` : '  already installed')
  const results = await runStages()
  console.log('')
  for (const result of results) console.log(`${result.name}: ${words(result)} (${result.time})`)
  console.log(`All of it took ${seconds(began)}`)
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  const totals = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
  console.log(`\n${words(totals)}`)
  process.exitCode = totals.failed === 0 ? 0 : 1
} catch (error) {
  console.error(`\n${error.message}\n\n0 passed, 1 failed`)
  process.exitCode = 1
}
