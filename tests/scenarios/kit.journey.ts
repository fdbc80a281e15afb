import { resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test as withBrowser } from '../support/browser.ts'
import { createTestDatabase } from '../support/database.ts'
import { startIdentityServer } from '../support/identity-server.ts'

const WEB = resolve(import.meta.dirname, '../../dist/web')

// biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what the fixture needs
const test = withBrowser.extend('origin', { scope: 'file' }, async ({}, { onCleanup }) => {
  const database = await createTestDatabase()
  const server = await startIdentityServer(database.url, { webDirectory: WEB })
  onCleanup(async () => {
    await server.stop()
    await database.drop()
  })
  return server.url
})

const faults = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)

test.for([
  [1440, 'light'],
  [1440, 'dark'],
  [360, 'light'],
  [320, 'light'],
  [320, 'dark'],
] as const)(
  'Każdy element zestawu jest dostępny przy szerokości %i px (%s)',
  async ([width, colorScheme], { browser, origin }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, locale: 'pl-PL' })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(`${origin}/kit`)
    await page.getByRole('grid').waitFor()
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)

    await page.getByRole('combobox', { name: 'Miejsce wykonania' }).fill('intens terapii')
    await page.getByRole('option', { name: 'Intensywnej' }).waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Otwórz okno' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await faults(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  },
)

test('W tabeli dziesięciu tysięcy wierszy wystarcza klawiatura', async ({ browser, origin }) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'pl-PL' })
  const page = await context.newPage()
  await page.goto(`${origin}/kit`)
  const grid = page.getByRole('grid')
  await grid.getByRole('row').nth(1).focus()
  for (const key of ['ArrowDown', 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key)
  expect(await grid.locator('[aria-selected=true]').count()).toBe(3)
  await page.keyboard.press('End')
  await grid.locator('[aria-rowindex="10001"]:focus').waitFor()
  expect(await grid.getByRole('row').count()).toBeLessThan(60)
  await page.keyboard.press('Shift+?')
  await page.getByRole('dialog', { name: 'Skróty klawiszowe' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+a')
  await page.getByText('Zaznaczono 10 000').waitFor()
  await context.close()
})
