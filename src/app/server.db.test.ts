import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { test as base } from '../../tests/support/database.ts'
import { type Actor, ROLES } from '../kernel/actor.ts'
import { diskStore } from '../platform/files/disk-store.ts'
import { signerOf } from '../platform/signing/ed25519.ts'
import { sealerOf } from '../platform/signing/sealer.ts'
import { holdsPermission } from './hold-permission.ts'
import { startServer } from './server.ts'
import { useCases as allUseCases } from './use-cases.ts'
import { startAppWorker } from './worker.ts'

const SIGNER = signerOf(Buffer.alloc(32).toString('base64url'))
const SEALER = sealerOf(Buffer.alloc(32).toString('base64url'))

const test = base.extend('place', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'opensmk-app-'))
  onCleanup(() => rmSync(dataDirectory, { recursive: true, force: true }))
  return { databaseUrl, dataDirectory, origin: 'http://localhost:3000' }
})

test('the whole system answers, lists every route and asks a stranger to sign in', async ({ place }) => {
  const { server, stop } = await startServer({ ...place, port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).json()
  expect(await ask('/api/health')).toEqual({ ok: true })
  expect(await ask('/api/me')).toMatchObject({ signedIn: false })
  expect(await ask('/api/notices')).toMatchObject({ code: 'not-signed-in' })
  const { paths } = (await ask('/api/openapi.json')) as { paths: Record<string, unknown> }
  const routes = allUseCases(diskStore(place.dataDirectory), SIGNER, SEALER).map(({ route }) => route.path)
  expect(Object.keys(paths)).toHaveLength(new Set(routes).size)
  await stop()
})

test('no route asks for a permission that no table knows', ({ place }) => {
  const permissions = allUseCases(diskStore(place.dataDirectory), SIGNER, SEALER).map(({ route }) => route.permission)
  const asked = permissions.filter((permission) => permission !== 'public' && permission !== 'signed-in')
  for (const permission of asked) {
    expect(ROLES.some((role) => holdsPermission({ role } as Actor, permission))).toBe(true)
  }
})

test('the background jobs begin and end when asked', async ({ place }) => {
  const worker = await startAppWorker(place)
  await worker.stop()
  await expect(worker.ended).resolves.toBeUndefined()
})
