import { spawn } from 'node:child_process'
import { isOrphaned } from './parents.mjs'

const ORPHAN_CHECK_MS = 500

let stopping = false

/** Whether somebody has asked us to end, so that no further command is begun. */
export const isStopping = () => stopping

/** Runs a command to its end and answers its exit code; its words go to the terminal. */
export function run(command, args, options = {}) {
  return new Promise((done) => follow(spawn(command, args, { stdio: 'inherit', ...options }), done))
}

/** The same, with what it said as text: `{ code, output }`. */
export function runQuietly(command, args, options = {}) {
  return new Promise((done) => {
    const chunks = []
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
    follow(child, (code) => done({ code, output: Buffer.concat(chunks).toString() }))
  })
}

/**
 * A child ends when we are told to, and when whoever started us is gone: npm killed outright tells nobody.
 * Ctrl+C reaches it through the terminal, so we only wait for it to finish.
 */
function follow(child, done) {
  const pass = (signal) => {
    stopping = true
    child.kill(signal)
  }
  const wait = () => {
    stopping = true
  }
  const orphaned = setInterval(() => {
    if (isOrphaned()) pass('SIGTERM')
  }, ORPHAN_CHECK_MS)
  process.on('SIGTERM', pass).on('SIGHUP', pass).on('SIGINT', wait)
  let ended = false
  const end = (code) => {
    if (ended) return
    ended = true
    clearInterval(orphaned)
    process.off('SIGTERM', pass).off('SIGHUP', pass).off('SIGINT', wait)
    done(code)
  }
  child.once('error', (error) => {
    console.error(`${child.spawnfile}: ${error.message}`)
    end(127)
  })
  child.once('close', (code, signal) => end(signal ? 1 : (code ?? 1)))
}
