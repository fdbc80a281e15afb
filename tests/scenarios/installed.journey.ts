import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'
import { seedPersons } from '../../src/app/seed/persons.ts'
import { test as withBrowser } from '../support/browser.ts'
import { createTestDatabase } from '../support/database.ts'
import { startIdentityServer } from '../support/identity-server.ts'
import { faults, freePort, PHONE, signedIn } from '../support/product.ts'

const BUILT = resolve(import.meta.dirname, '../../dist/web')

// biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what the fixture needs
const test = withBrowser.extend('place', { scope: 'file' }, async ({}, { onCleanup }) => {
  const web = mkdtempSync(join(tmpdir(), 'opensmk-installed-'))
  cpSync(BUILT, web, { recursive: true })
  for (const squeezed of ['br', 'gz']) rmSync(join(web, `sw.js.${squeezed}`))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const database = await createTestDatabase()
  Object.assign(process.env, { OPENSMK_DEMO: '1', OPENSMK_ORIGIN: origin })
  const server = await startIdentityServer(database.url, { port, webDirectory: web })
  await seedPersons(server.db)
  let isRunning = true
  const goAway = async () => {
    if (isRunning) await server.stop()
    isRunning = false
  }
  onCleanup(async () => {
    await goAway()
    await database.drop()
    rmSync(web, { recursive: true, force: true })
  })
  return { origin, goAway, release: () => appendFileSync(join(web, 'sw.js'), '\n// newer') }
})

test('Aplikacja da się zainstalować, nowa wersja nie zabiera tego, co wpisane, a bez sieci strony się otwierają', async ({
  browser,
  place,
}) => {
  const { origin, goAway, release } = place
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, origin, { name: 'Lena Wiosenna', to: '/account' })
  await page.getByRole('heading', { name: 'Moje konto' }).waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const session = await context.newCDPSession(page)
  expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] })

  await page.getByLabel('Nowe hasło').fill('deszcz w Tatrach')
  release()
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()))
  await page.getByText('Jest nowsza wersja systemu').waitFor()
  expect(await page.getByLabel('Nowe hasło').inputValue()).toBe('deszcz w Tatrach')
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Wczytaj nową wersję' }).click()
  await page.getByText('Jest nowsza wersja systemu').waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: 'Moje konto' }).waitFor()

  await goAway()
  await page.reload()
  await page.getByRole('heading', { name: 'Moje konto' }).waitFor()
  await page.goto(`${origin}/sign-in`)
  await page.getByRole('heading', { name: 'Zaloguj się', exact: true }).waitFor()
  await context.close()
})
