import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './install.mjs'

/** Where vitest writes its count for one run, and the options that make it do so. */
export function vitestReport(name) {
  const file = join(ROOT, '.cache', `tests-${name}.json`)
  rmSync(file, { force: true })
  return { file, options: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] }
}

/** A run that failed without a failed test (a file that does not load, an error between tests) counts as one failure. */
export function testTotals(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

export const seconds = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`
