import { createServer } from 'node:net'

const FIRST_PORT = 3000
const PORTS_TRIED = 50

/** The port that was asked for, or an explanation; without a wish the first free one from 3000 on. */
export async function chooseListeningPort(host: string, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(host, wanted)) return wanted
    throw new Error(`Port ${wanted} is taken. Stop what uses it, or choose another: npm start -- --port ${wanted + 1}`)
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) if (await isFree(host, port)) return port
  throw new Error(`No port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} is free: npm start -- --port 8080`)
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen(port, host, () => probe.close(() => answer(true)))
  })
}
