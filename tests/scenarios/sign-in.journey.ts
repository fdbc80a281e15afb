import { resolve } from 'node:path'
import { expect } from 'vitest'
import { startDemoIdp } from '../../src/app/demo-idp/provider.ts'
import { peopleOfProvider } from '../../src/app/seed/newcomers.ts'
import { seedPersons } from '../../src/app/seed/persons.ts'
import { test as withBrowser } from '../support/browser.ts'
import { createTestDatabase } from '../support/database.ts'
import { startIdentityServer } from '../support/identity-server.ts'
import { DESKTOP, faults, freePort, PHONE } from '../support/product.ts'

const WEB = resolve(import.meta.dirname, '../../dist/web')

// biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what the fixture needs
const test = withBrowser.extend('origin', { scope: 'file' }, async ({}, { onCleanup }) => {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const database = await createTestDatabase()
  const idp = await startDemoIdp({ origin, people: peopleOfProvider() })
  Object.assign(process.env, idp.environment, { OPENSMK_DEMO: '1', OPENSMK_ORIGIN: origin })
  const server = await startIdentityServer(database.url, { port, webDirectory: WEB })
  await seedPersons(server.db)
  onCleanup(async () => {
    await idp.stop()
    await server.stop()
    await database.drop()
  })
  return origin
})

test.for([
  ['telefonie', PHONE],
  ['komputerze', DESKTOP],
] as const)(
  'Lekarka loguje się przez login tożsamości na %s i widzi swoje konto',
  async ([, size], { browser, origin }) => {
    const context = await browser.newContext(size)
    const page = await context.newPage()
    await page.goto(`${origin}/sign-in?to=/account`)
    await page.getByRole('heading', { name: 'Zaloguj się', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Wejdź jako Lena Wiosenna' }).waitFor()
    expect(await faults(page)).toEqual([])

    await page.getByRole('button', { name: 'Zaloguj przez login tożsamości' }).click()
    await page.getByRole('heading', { name: 'Kim chcesz być?' }).waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: 'Lena Wiosenna' }).click()

    await page.getByRole('heading', { name: 'Moje konto' }).waitFor()
    await page.getByText('94*******28').waitFor()
    await page.getByText('To urządzenie').waitFor()
    expect(await page.evaluate(() => (document.querySelector('main')?.scrollWidth ?? 0) <= window.innerWidth)).toBe(
      true,
    )
    expect(await faults(page)).toEqual([])
    await context.close()
  },
)

test('Kto się pomyli, dowiaduje się, co poprawić; kto ma dwie role, wybiera jedną', async ({ browser, origin }) => {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  await page.goto(`${origin}/sign-in`)
  await page.getByRole('button', { name: 'Zaloguj się hasłem' }).click()
  await page.getByRole('link', { name: 'Wpisz hasło.' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('password')
  expect(await faults(page)).toEqual([])

  await page.getByLabel('Adres e-mail').fill('leon.przedsionek@pokaz.example')
  await page.getByLabel('Hasło').fill('nie to hasło')
  await page.getByRole('button', { name: 'Zaloguj się hasłem' }).click()
  await page.getByText('Adres e-mail lub hasło się nie zgadza. Sprawdź oba i spróbuj jeszcze raz.').first().waitFor()

  await page.getByLabel('Hasło').fill('pokaz-2026')
  await page.getByRole('button', { name: 'Zaloguj się hasłem' }).click()
  await page.getByRole('heading', { name: 'W jakiej roli chcesz działać?' }).waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Działaj w tej roli Konsultant wojewódzki' }).click()
  await page.waitForURL(`${origin}/`)
  const me = await page.evaluate(() => fetch('/api/me').then((answer) => answer.json()))
  expect(me.role).toBe('voivodeship-consultant')
  await context.close()
})

test('Cudze logowanie nie da się dokończyć w tej przeglądarce', async ({ browser, origin }) => {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  await page.goto(`${origin}/sign-in/callback?code=cudzy&state=cudzy`)
  await page
    .getByText('To logowanie wygasło albo zaczęło się w innej karcie przeglądarki. Zacznij jeszcze raz.')
    .waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByRole('link', { name: 'Wróć do logowania' }).click()
  await page.getByRole('heading', { name: 'Zaloguj się', exact: true }).waitFor()
  await context.close()
})
