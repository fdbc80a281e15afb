import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { CAST } from '../../src/app/seed/cast.ts'
import { faults, PHONE, signedIn, test } from '../support/product.ts'

const LENA = `${CAST.lena.givenNames} ${CAST.lena.surname}`

/** Chooses a procedure by a word that people say, with code B. */
async function choose(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Procedura' }).fill(words)
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: /^B/ }).click()
}

async function countOf(page: Page, origin: string, name: string): Promise<number> {
  const { records } = (await (await page.request.get(`${origin}/api/records`)).json()) as { records: { id: string }[] }
  const asked = await page.request.get(`${origin}/api/records/${records[0]?.id}/entries?kind=procedure&limit=5000`)
  const { entries } = (await asked.json()) as { entries: { details: { initials?: string } }[] }
  return entries.filter(({ details }) => details.initials === name).length
}

test('a double press on „Zapisz wpis” is one entry, and a reload takes nothing away', async ({ browser, origin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, origin, { name: LENA, to: '/add' })
  await choose(page, 'PCI')
  await page.getByRole('textbox', { name: /^Inicjały/ }).fill('DW')
  await page.reload()
  expect(await page.getByRole('combobox', { name: 'Procedura' }).inputValue()).toBe('angioplastyka wieńcowa')
  expect(await page.getByRole('textbox', { name: /^Inicjały/ }).inputValue()).toBe('DW')
  await page.getByRole('button', { name: 'Zapisz wpis' }).dblclick()
  await page.getByText('Zapisano: angioplastyka wieńcowa').waitFor()
  expect(await faults(page)).toEqual([])
  expect(await countOf(page, origin, 'DW')).toBe(1)
  await context.close()
})

test('off line an entry is on this device only, and says so until it is sent', async ({ browser, origin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, origin, { name: LENA, to: '/add' })
  await choose(page, 'koronaro')
  await page.getByRole('textbox', { name: /^Inicjały/ }).fill('OF')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Zapisz wpis' }).click()
  await page.getByText('Zapisano na tym urządzeniu: koronarografia').waitFor()
  await page.getByText('Bez sieci. Na tym urządzeniu czeka 1 wpis.').waitFor()
  expect(await page.getByText('Zapisano: koronarografia').count()).toBe(0)
  const queue = page.getByRole('list', { name: 'Niewysłane z tego urządzenia' })
  expect((await queue.boundingBox())?.y).toBeLessThan(PHONE.viewport.height)
  await context.setOffline(false)
  await page.getByText('Wysłano 1 wpis z tego urządzenia.').waitFor()
  await page.getByText('Zapisano: koronarografia').waitFor()
  expect(await countOf(page, origin, 'OF')).toBe(1)
  await context.close()
})

test('an entry is withdrawn after a question, and then says who withdrew it', async ({ browser, origin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, origin, { name: LENA, to: '/record' })
  const { records } = (await (await page.request.get(`${origin}/api/records`)).json()) as { records: { id: string }[] }
  const asked = await page.request.get(`${origin}/api/records/${records[0]?.id}/entries?state=entered&kind=procedure`)
  const { entries } = (await asked.json()) as { entries: { id: string }[] }
  const address = `${origin}/add?record=${records[0]?.id}&kind=procedure&entry=${entries[0]?.id}`
  await page.goto(address)
  await page.getByRole('button', { name: 'Wycofaj' }).click()
  await page.getByRole('heading', { name: 'Wycofać ten wpis?' }).waitFor()
  await page.getByRole('button', { name: 'Anuluj' }).click()
  await page.getByRole('button', { name: 'Wycofaj' }).click()
  await page.getByRole('button', { name: 'Wycofaj wpis' }).click()
  await page.getByText('Wycofano wpis').waitFor()
  await page.goto(address)
  await page.getByText(new RegExp(`Wpis wycofano .*: ${LENA}`)).waitFor()
  expect(await faults(page)).toEqual([])
  await context.close()
})
