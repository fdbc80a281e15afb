#!/usr/bin/env node
import { join } from 'node:path'
import { run } from './child.mjs'
import { environment, installIfNeeded, nodeProgram, ROOT } from './install.mjs'

try {
  console.log('OpenSMK')
  console.log('  Packages …')
  await installIfNeeded()
  const entry = join(ROOT, 'src/app/start.ts')
  process.exitCode = await run(nodeProgram(), [entry, ...process.argv.slice(2)], { cwd: ROOT, env: environment() })
} catch (error) {
  console.error(`\n${error.message}`)
  process.exitCode = 1
}
