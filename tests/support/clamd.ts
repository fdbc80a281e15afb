import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

/** The file that every scanner finds and that harms nobody; in parts, so that none finds it here. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join('')
export const CLAMD_VERSION = 'ClamAV 1.4.3/27800/Thu Nov 26 09:40:00 2026'

interface Clamd {
  /** `host:port`, or the path of the socket. */
  readonly address: string
  /** Everything that was streamed, one after the other. */
  readonly scanned: Buffer[]
  /** Answers nothing any more, though it takes connections. */
  silent: boolean
  close(): Promise<void>
}

/** A server that speaks clamd's protocol: VERSION and INSTREAM with its limit; it finds EICAR by its text. */
export async function startClamd({ path, most = 26_214_400 }: { path?: string; most?: number } = {}): Promise<Clamd> {
  const server = createServer((socket) => serve(socket, clamd, most))
  server.listen(path ?? { port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const clamd: Clamd = {
    address: path ?? `127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ scanned: [], silent: false },
    close: () => closing(server),
  }
  return clamd
}

function serve(socket: Socket, clamd: Clamd, most: number): void {
  let received = Buffer.alloc(0)
  socket.on('error', () => undefined)
  socket.on('data', (data) => {
    received = Buffer.concat([received, data])
    const reply = clamd.silent ? undefined : replyTo(received, clamd, most)
    if (reply) socket.end(`${reply}\0`)
  })
}

function replyTo(received: Buffer, clamd: Clamd, most: number): string | undefined {
  const end = received.indexOf(0)
  if (end < 0) return undefined
  const command = received.toString('latin1', 0, end)
  if (command === 'zVERSION') return CLAMD_VERSION
  if (command !== 'zINSTREAM') return 'UNKNOWN COMMAND'
  const streamed = streamIn(received.subarray(end + 1))
  if (streamed.bytes.length > most) return 'INSTREAM size limit exceeded. ERROR'
  if (!streamed.isWhole) return undefined
  clamd.scanned.push(streamed.bytes)
  return streamed.bytes.includes(EICAR) ? 'stream: Eicar-Signature FOUND' : 'stream: OK'
}

function streamIn(data: Buffer): { bytes: Buffer; isWhole: boolean } {
  const chunks: Buffer[] = []
  let at = 0
  while (at + 4 <= data.length) {
    const length = data.readUInt32BE(at)
    if (length === 0) return { bytes: Buffer.concat(chunks), isWhole: true }
    chunks.push(data.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return { bytes: Buffer.concat(chunks), isWhole: false }
}

const closing = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()))
