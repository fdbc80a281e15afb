import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { useCases } from '../../src/app/use-cases.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { openFileStore } from '../../src/platform/files/open-store.ts'
import { openSigner } from '../../src/platform/signing/open-signer.ts'
import { openSealer } from '../../src/platform/signing/sealer.ts'
import { test as base } from '../support/database.ts'
import { buildWorld } from './world.ts'

/** `test` with a planted world and every use case of the system. */
export const test = base.extend('place', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const pool = openPool({ url: databaseUrl, connections: 1, actsAs: 'system' })
  onCleanup(() => pool.end())
  const directory = mkdtempSync(join(tmpdir(), 'opensmk-authz-'))
  const store = openFileStore({}, directory)
  const all = useCases(store, await openSigner({}, directory), await openSealer({}, directory))
  return { world: await buildWorld(pool, store), all }
})
