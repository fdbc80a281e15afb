import { type ChildProcess, spawn } from 'node:child_process'
import { identity, type PostgresAccount } from './embedded-account.ts'

export interface Watched {
  readonly exited: Promise<number>
  hasExited(): boolean
  stop(): Promise<void>
}

/**
 * The shell is PostgreSQL's parent and holds the reading end of our pipe. However node ends, kill -9 included, the pipe
 * closes and the shell stops the server: a fast shutdown first, an immediate one ten seconds later.
 */
const WATCHDOG = `
remove=$1
shift
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
(
  trap '' INT TERM HUP
  read -r _ <&3
  kill -INT $server 2>/dev/null
  seconds=0
  while kill -0 $server 2>/dev/null && [ $seconds -lt 10 ]; do sleep 1; seconds=$((seconds + 1)); done
  kill -QUIT $server 2>/dev/null
) &
trap '' INT TERM HUP
wait $server
status=$?
kill -KILL $! 2>/dev/null
[ -n "$remove" ] && rm -rf -- "$remove"
exit $status
`

export interface WatchedCommand {
  readonly account: PostgresAccount
  readonly command: readonly string[]
  /** An open file for what the server says. */
  readonly log: number
  /** A folder that goes when the server has stopped. */
  readonly removeAtEnd: string | undefined
}

export function spawnWatched({ account, command, log, removeAtEnd }: WatchedCommand): Watched {
  const args = ['-c', WATCHDOG, 'opensmk-postgres', removeAtEnd ?? '', ...account.prefix, ...command]
  const child = spawn('/bin/sh', args, {
    cwd: '/',
    // Its own process group: Ctrl+C in the terminal reaches us, and we decide the order of the ending.
    detached: true,
    stdio: ['pipe', log, log],
    ...identity(account),
  })
  child.stdin?.on('error', () => undefined)
  const exited = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1))
    child.once('error', () => resolve(1))
  })
  letNodeEnd(child)
  return {
    exited,
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
    stop: () => stop(child, exited),
  }
}

/** A script that has done its work ends without waiting for the server, and the server ends with it. */
function letNodeEnd(child: ChildProcess): void {
  child.unref()
  const pipe = child.stdin as unknown as { unref?: () => void } | null
  pipe?.unref?.()
}

async function stop(child: ChildProcess, exited: Promise<number>): Promise<void> {
  child.ref()
  child.stdin?.end()
  await exited
}
