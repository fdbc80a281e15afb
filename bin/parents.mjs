import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const shell = process.ppid
/** npm starts us through a shell, which outlives it: npm is then the parent's parent. */
const npm = process.env.npm_lifecycle_event ? parentOfShell(shell) : undefined

/** Whether npm, or the shell that it started us through, has ended without telling us. Run by hand we just go on. */
export function isOrphaned() {
  if (!process.env.npm_lifecycle_event) return false
  return process.ppid !== shell || (npm !== undefined && !isAlive(npm))
}

function parentOfShell(pid) {
  const { command, parent } = describe(pid)
  return /(^|\/)(ba|da|z|k)?sh\s+-c\s/.test(command) && parent > 1 ? parent : undefined
}

function describe(pid) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    // The name, in brackets, may hold spaces; the state and the parent's number follow it.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return { command, parent: Number(parent) }
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' })
    const [, parent = 0, command = ''] = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? '') ?? []
    return { command, parent: Number(parent) }
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
