import { cliMessages } from './cli/language.ts'

interface Command {
  /** Answers the exit code: 0 done, 1 a fault or a check that failed, 2 something that the caller must mend. */
  run(args: readonly string[]): Promise<number>
}

/** Each command is loaded when it is asked for: a preview of a spreadsheet needs no database. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  'accounts import': () => import('./cli/accounts-import.ts'),
  'import preview': () => import('./cli/import-preview.ts'),
  outage: () => import('./cli/outage.ts'),
  'log verify': () => import('./cli/log-verify.ts'),
  'decision verify': () => import('./cli/decision-verify.ts'),
  'receipt verify': () => import('./cli/receipt-verify.ts'),
  'bench import': () => import('./cli/bench-import.ts'),
  'bench web': () => import('./cli/bench-web.ts'),
}

async function main(args: readonly string[]): Promise<number> {
  const name = Object.keys(COMMANDS).find((words) => words.split(' ').every((word, at) => args[at] === word))
  const load = name === undefined ? undefined : COMMANDS[name]
  if (name === undefined || !load) {
    process.stderr.write(`${cliMessages().usage({ commands: Object.keys(COMMANDS) })}\n`)
    return 2
  }
  const command = await load()
  return command.run(args.slice(name.split(' ').length))
}

/** Whoever reads our output may stop before its end, as `head` does: nobody is left to be told anything. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
  process.exit(0)
})

process.exitCode = await main(process.argv.slice(2))
