#!/usr/bin/env node
// npm may start this on its own, older Node; the program itself is TypeScript, which only the pinned one runs.
import { join } from 'node:path'
import { run } from './child.mjs'
import { environment, nodeProgram, ROOT } from './install.mjs'

const cli = join(ROOT, 'src/app/cli.ts')
process.exitCode = await run(nodeProgram(), [cli, ...process.argv.slice(2)], { env: environment() })
