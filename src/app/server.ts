import { findActor } from '../identity/public.ts'
import { Runner } from '../platform/command/runner.ts'
import { openDb, openPool } from '../platform/db/pool.ts'
import { openFileStore } from '../platform/files/open-store.ts'
import { buildServer } from '../platform/http/server.ts'
import { openSigner } from '../platform/signing/open-signer.ts'
import { openSealer } from '../platform/signing/sealer.ts'
import { holdsPermission } from './hold-permission.ts'
import { keepHeartbeat } from './keep-heartbeat.ts'
import { byCapability, capabilityOf } from './use-cases.ts'

export interface ServerSettings {
  readonly databaseUrl: string
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** The address under which people reach the server. */
  readonly origin: string
  readonly webDirectory?: string
  /** Where files are kept, unless a bucket is set. */
  readonly dataDirectory: string
}

export interface RunningServer {
  readonly server: Awaited<ReturnType<typeof buildServer>>
  stop(): Promise<void>
}

/** All capabilities behind one address, listening. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const pool = openPool({ url: settings.databaseUrl, actsAs: 'door' })
  try {
    const db = openDb(pool)
    const useCases = byCapability(
      openFileStore(process.env, settings.dataDirectory),
      await openSigner(process.env, settings.dataDirectory),
      await openSealer(process.env, settings.dataDirectory),
    )
    const server = await buildServer({
      useCases: Object.values(useCases).flat(),
      capabilityOf: capabilityOf(useCases),
      runner: new Runner(db, holdsPermission),
      findActor: (token) => findActor(db, token),
      origin: settings.origin,
      ...(settings.webDirectory !== undefined && { webDirectory: settings.webDirectory }),
    })
    await server.listen({ port: settings.port, host: settings.host })
    const heartbeat = keepHeartbeat(settings.databaseUrl)
    const stop = async () => {
      await heartbeat.stop()
      await server.close()
      await pool.end()
    }
    return { server, stop }
  } catch (fault) {
    await pool.end()
    throw fault
  }
}
