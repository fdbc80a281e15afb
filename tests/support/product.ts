import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { loadReference } from '../../src/app/reference.ts'
import { seedPersons } from '../../src/app/seed/persons.ts'
import { seedRecords } from '../../src/app/seed/records.ts'
import { startServer } from '../../src/app/server.ts'
import { startAppWorker } from '../../src/app/worker.ts'
import { openDb, openPool } from '../../src/platform/db/pool.ts'
import type { Signer } from '../../src/platform/signing/ed25519.ts'
import { openSigner } from '../../src/platform/signing/open-signer.ts'
import { test as withBrowser } from './browser.ts'
import { createTestDatabase } from './database.ts'

/** The database behind each address: for what only time would bring about. */
export const databases = new Map<string, string>()

const WEB = resolve(import.meta.dirname, '../../dist/web')

/** The whole product at an address of its own: its server, its worker, its pages, the people and records of the demonstration. */
async function openProduct(onCleanup: (clean: () => Promise<void>) => void): Promise<string> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const database = await createTestDatabase()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'opensmk-journey-'))
  Object.assign(process.env, { OPENSMK_DEMO: '1', OPENSMK_ORIGIN: origin })
  databases.set(origin, database.url)
  await seed(database.url, await openSigner({}, dataDirectory))
  const running = await startServer({
    ...{ databaseUrl: database.url, port, host: '127.0.0.1', origin },
    ...{ webDirectory: WEB, dataDirectory },
  })
  const worker = await startAppWorker({ databaseUrl: database.url, dataDirectory, origin })
  onCleanup(async () => {
    await worker.stop()
    await running.stop()
    await database.drop()
    rmSync(dataDirectory, { recursive: true, force: true })
  })
  return origin
}

/** `test` with the product: `origin` is shared by the journeys of a file, `freshOrigin` is each journey's own. */
export const test = withBrowser
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what the fixture needs
  .extend('origin', { scope: 'file' }, ({}, { onCleanup }) => openProduct(onCleanup))
  // biome-ignore lint/correctness/noEmptyPattern: as above
  .extend('freshOrigin', ({}, { onCleanup }) => openProduct(onCleanup))

async function seed(databaseUrl: string, signer: Signer): Promise<void> {
  await loadReference(databaseUrl)
  const pool = openPool({ url: databaseUrl, connections: 2, actsAs: 'system' })
  await seedPersons(openDb(pool))
  await seedRecords(pool, signer)
  await pool.end()
}

/** A port that is known before anything listens on it. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const { port } = probe.address() as AddressInfo
  await new Promise((closed) => probe.close(closed))
  return port
}

/** Signs in as somebody of the demonstration, by their button, and waits for the page asked for. */
export async function signedIn(context: BrowserContext, origin: string, who: { name: string; to: string }) {
  const page = await context.newPage()
  await page.goto(`${origin}/sign-in?to=${encodeURIComponent(who.to)}`)
  await page.getByRole('button', { name: `Wejdź jako ${who.name}` }).click()
  await page.waitForURL((url) => url.pathname === who.to.split('?')[0])
  return page
}

/** Every accessibility fault of the page as it stands. */
export const faults = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)

export const PHONE = { viewport: { width: 360, height: 740 }, locale: 'pl-PL' }
export const DESKTOP = { viewport: { width: 1440, height: 900 }, locale: 'pl-PL' }
