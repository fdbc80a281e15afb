import { noteHeartbeat } from '../applications/commands/note-heartbeat.ts'
import { openDb, openPool } from '../platform/db/pool.ts'

const EVERY_MS = 60_000

/** While the server listens it leaves a sign of life each minute; a database that cannot take it is an outage as well. */
export function keepHeartbeat(databaseUrl: string): { stop(): Promise<void> } {
  const pool = openPool({ url: databaseUrl, connections: 1, actsAs: 'system' })
  const db = openDb(pool)
  let last = Promise.resolve()
  const beat = () => {
    last = noteHeartbeat(db).catch((fault: unknown) => console.error('heartbeat:', fault))
  }
  beat()
  const timer = setInterval(beat, EVERY_MS).unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await last
      await pool.end()
    },
  }
}
