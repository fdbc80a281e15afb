import { createConnection, type NetConnectOpts } from 'node:net'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Scanned, Scanner, ScanRefusal } from './scanner.ts'

/** Where clamd listens: a socket of this machine (`/run/clamav/clamd.ctl`), or a host with a port. */
export interface ClamavSettings {
  readonly address: string
  /** For one command; clamd reads a large archive for seconds. */
  readonly timeoutMs?: number
}

const CHUNK_BYTES = 65_536
const TIMEOUT_MS = 60_000
const MOST_REPLY = 4096

/** ClamAV by the protocol of its daemon: the bytes go to it in chunks, and nothing of them touches a disk of ours. */
export function clamavScanner({ address, timeoutMs = TIMEOUT_MS }: ClamavSettings): Scanner {
  const place = placeOf(address)
  const ask = (command: string, bytes?: Uint8Array) =>
    answerOf(place, { request: requestOf(command, bytes), timeoutMs })
  return {
    scan: async (bytes) => {
      try {
        const verdict = verdictOf(await ask('INSTREAM', bytes))
        return verdict.ok ? accept({ scan: 'clean', scannedBy: await ask('VERSION') }) : verdict
      } catch {
        return refuse('scanner-unreachable')
      }
    },
    about: async () => {
      try {
        return { address, says: await ask('VERSION') }
      } catch (fault) {
        return { address, trouble: fault instanceof Error ? fault.message : String(fault) }
      }
    },
  }
}

function placeOf(address: string): NetConnectOpts {
  if (address.startsWith('/')) return { path: address }
  const parts = /^\[?(.+?)\]?:(\d+)$/.exec(address)
  if (!parts) throw new Error(`${address} is not where clamd listens: host:port or the path of its socket`)
  return { host: parts[1] ?? '', port: Number(parts[2]) }
}

/** What follows the command is chunks, each after its length, and a length of nothing. */
function* requestOf(command: string, bytes?: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from(`z${command}\0`)
  if (!bytes) return
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const chunk = bytes.subarray(at, at + CHUNK_BYTES)
    yield lengthOf(chunk.length)
    yield chunk
  }
  yield lengthOf(0)
}

function lengthOf(count: number): Uint8Array {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(count)
  return length
}

interface Question {
  readonly request: Iterable<Uint8Array>
  readonly timeoutMs: number
}

/** The reply up to its closing zero. clamd may answer and close before it has read everything, as when a limit is passed. */
function answerOf(place: NetConnectOpts, { request, timeoutMs }: Question): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(place)
    let reply = ''
    let trouble: Error | undefined
    const limit = setTimeout(() => socket.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
    socket.on('connect', () => {
      for (const part of request) socket.write(part)
    })
    socket.on('data', (data) => {
      reply += data.toString('latin1')
      if (reply.includes('\0') || reply.length > MOST_REPLY) socket.end()
    })
    socket.on('error', (fault) => {
      trouble = fault
    })
    socket.on('close', () => {
      clearTimeout(limit)
      const end = reply.indexOf('\0')
      if (end >= 0) resolve(reply.slice(0, end).trim())
      else reject(trouble ?? new Error('the connection ended without an answer'))
    })
  })
}

/** Anything but a plain „OK” is no leave to keep the file. */
function verdictOf(reply: string): Verdict<Scanned, ScanRefusal> {
  if (/^stream: OK$/.test(reply)) return accept({ scan: 'clean' })
  const found = /^stream: (.+) FOUND$/.exec(reply)
  if (found) return refuse('file-infected', { signature: found[1] })
  return refuse(/size limit exceeded/i.test(reply) ? 'scanner-limit' : 'scanner-unreachable')
}
