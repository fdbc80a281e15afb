import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { CAST } from '../../src/app/seed/cast.ts'
import { readWorkbook } from '../../src/platform/sheets/read-workbook.ts'
import { DESKTOP, faults, signedIn, test } from '../support/product.ts'

const FILE = resolve(import.meta.dirname, '../samples/cardiology-hospital-export.xlsx')
const lena = `${CAST.lena.givenNames} ${CAST.lena.surname}`

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

async function bring(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(FILE)
  await press(page, 'Dalej: dopasuj nazwy')
  await page.getByLabel('A: wykonujesz samodzielnie, z asystą lub pod nadzorem').check()
  await press(page, 'Dalej: sprawdź wpisy')
}

/** Names and numbers of the patients as they stand in the file. */
function patientsOf(file: string): string[] {
  const sheets = readWorkbook(readFileSync(file), file)
  if (!sheets.ok) throw new Error('the sample cannot be read')
  const cells = sheets.value.flatMap(({ rows }) => rows.slice(1).flatMap((row) => [row.cells[2], row.cells[3]]))
  const texts = cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []))
  return texts.filter((text) => /^\d{11}$|^[\p{Lu}-]+( [\p{Lu}-]+)+$/u.test(text))
}

test('a year of a hospital becomes entries in one press; no patient leaves the device', async ({ browser, origin }) => {
  const context = await browser.newContext(DESKTOP)
  const page = await signedIn(context, origin, { name: lena, to: '/record/import' })
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')))
  const patients = patientsOf(FILE)
  expect(patients.length).toBeGreaterThan(800)

  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  expect(await faults(page)).toEqual([])
  await page.locator('input[type=file]').setInputFiles(FILE)
  await page.getByRole('heading', { name: 'Zestawienie' }).waitFor()
  expect(await faults(page)).toEqual([])
  await press(page, 'Dalej: dopasuj nazwy')
  await page.getByLabel(/^Echo przezprzełykowe TEE/).waitFor()
  expect(await page.getByLabel(/^Echo przezprzełykowe TEE/).inputValue()).toBe(
    'badanie echokardiograficzne przezprzełykowe',
  )
  const pleural = page.getByLabel(/^Nakłucie jamy opłucnej/)
  expect(await pleural.inputValue()).toBe('nakłucie opłucnej, otrzewnej')
  await press(page, /^nakłucie jamy opłucnej w przypadku płynu \(Moduł podstawowy/)
  expect(await pleural.inputValue()).toBe('nakłucie jamy opłucnej w przypadku płynu')
  await press(page, /^nakłucie opłucnej, otrzewnej \(Moduł specjalistyczny/)
  await press(page, 'Dalej: sprawdź wpisy')
  await page
    .getByRole('group', { name: /^Jaki kod mają procedury bez kodu/ })
    .and(page.locator(':focus'))
    .waitFor()
  await page.getByText('Wybierz A albo B.').waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByText('104 wiersze mają w kolumnie „Asysta” nazwisko innego lekarza').waitFor()
  await page.getByLabel('A: wykonujesz samodzielnie, z asystą lub pod nadzorem').check()
  expect(await faults(page)).toEqual([])
  await press(page, 'Dalej: sprawdź wpisy')
  await page.getByRole('button', { name: 'Dodaj 420 wpisów' }).waitFor()
  expect(await faults(page)).toEqual([])
  await press(page, 'Dodaj 420 wpisów')
  const own = page.getByLabel('To są procedury lub dyżury tej osoby: Lena Wiosenna')
  await own.and(page.locator(':focus')).waitFor()
  await page.getByText('Potwierdź, że to właściwy plik.').waitFor()
  expect(await faults(page)).toEqual([])
  await own.check()
  await press(page, 'Dodaj 420 wpisów')
  await page.getByText('Dodano 420 wpisów').waitFor()
  const wire = sent.join('\n')
  expect(wire).toContain('"initials"')
  expect(patients.filter((text) => wire.includes(text))).toEqual([])
  expect(wire).not.toMatch(/Przykładow/i)

  await press(page, 'Importuj następny plik')
  await bring(page)
  await page.getByText('Wszystko z tego pliku już jest w karcie').waitFor()
  await page.reload()
  await page
    .getByRole('button', { name: /^Cofnij import/ })
    .last()
    .click()
  await page.getByText('Cofnięty').waitFor()
  await context.close()
})
