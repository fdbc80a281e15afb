import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { CAST } from '../../src/app/seed/cast.ts'
import { writeXlsx } from '../../src/platform/sheets/write-xlsx.ts'
import { DESKTOP, faults, PHONE, signedIn, test } from '../support/product.ts'

const lena = { name: `${CAST.lena.givenNames} ${CAST.lena.surname}`, to: '/record/import' }
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** Rows as somebody copies them from their own table: no column of codes, patients' initials, two names of one thing. */
function rowsOf(count: number, service = 'Echo przezprzełykowe TEE'): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const day = `2025-${String(3 + (at % 9)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`
    const initials = String.fromCharCode(65 + (at % 26), 65 + ((at / 26) % 26), 65 + ((at / 676) % 26))
    return [day, service, initials, at % 2 ? 'K' : 'M', 'A'].join('\t')
  })
  return ['Data\tBadanie\tInicjały\tPłeć\tKod', ...rows].join('\n')
}

const bring = (page: Page, name: string, content: string | Uint8Array) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })

async function toReview(page: Page): Promise<void> {
  await press(page, 'Dalej: dopasuj nazwy')
  await press(page, 'Dalej: sprawdź wpisy')
}

test('two hundred pasted rows are entries within ten seconds', async ({ browser, freshOrigin }) => {
  const context = await browser.newContext({ ...DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await signedIn(context, freshOrigin, lena)
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  await page.evaluate((text) => navigator.clipboard.writeText(text), rowsOf(200))
  const start = performance.now()
  await page.keyboard.press('Control+V')
  await toReview(page)
  await press(page, 'Dodaj 200 wpisów')
  await page.getByText('Dodano 200 wpisów').waitFor()
  const seconds = (performance.now() - start) / 1000
  process.stdout.write(`paste of 200 rows, from Ctrl+V to the entries: ${seconds.toFixed(1)} s (at most 10)\n`)
  expect(seconds).toBeLessThanOrEqual(10)
  await context.close()
})

test('on a phone a file that cannot be read says why, and an import is undone', async ({ browser, freshOrigin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, freshOrigin, lena)
  for (const [name, content, sentence] of [
    ['pusty.csv', '', /Plik jest pusty/],
    ['zdjecie.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /To nie jest arkusz/],
    ['uciety.xlsx', 'PK\u0003\u0004 i nic dalej', /Plik jest uszkodzony/],
    ['ogromny.csv', 'x'.repeat(21 * 1024 * 1024), /Plik ma ponad 20 MB/],
    ['dlugi.csv', 'Data;Zabieg\n'.repeat(50_002), /Plik ma ponad 50\s000 wierszy/],
  ] as const) {
    await bring(page, name, content)
    await page.getByText(sentence).waitFor()
  }
  expect(await faults(page)).toEqual([])

  await bring(page, 'echo.csv', rowsOf(12))
  await toReview(page)
  await press(page, 'Dodaj 12 wpisów')
  await page.getByText('Dodano 12 wpisów').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await faults(page)).toEqual([])
  await press(page, 'Cofnij import')
  await page.getByText('Wpisów z tego pliku nie ma już w karcie.').waitFor()
  expect(await faults(page)).toEqual([])
  await context.close()
})

test('a person puts right what was read wrongly, and the next file remembers it', async ({ browser, freshOrigin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, freshOrigin, lena)
  const file =
    'Zestawienie\nKto;Kiedy;Co;Kod\nAnna Wilk;2025-04-01;Dziwne badanie;1\nEwa Lis;2025-04-02;Dziwne badanie;2\n'
  await bring(page, 'dziwny.csv', file)
  await page.getByRole('combobox', { name: /^Kolumna A/ }).selectOption({ label: 'Pacjent (imię i nazwisko)' })
  await page.getByRole('combobox', { name: /^Kolumna C/ }).selectOption({ label: 'Procedura lub badanie' })
  await page.getByLabel('Imię, potem nazwisko').check()
  expect(await page.getByLabel('1 to A (operator), 2 to B (asysta)').isChecked()).toBe(true)
  expect(await faults(page)).toEqual([])
  await press(page, 'Dalej: dopasuj nazwy')
  await page.getByLabel(/^Dziwne badanie/).fill('badanie echokardiograficzne przezprzełykowe')
  await page.getByRole('option').first().click()
  await press(page, 'Dalej: sprawdź wpisy')
  await page.getByText('AW', { exact: true }).first().waitFor()
  await press(page, 'Dodaj 2 wpisy')
  await page.getByText('Dodano 2 wpisy').waitFor()

  await press(page, 'Importuj następny plik')
  await bring(page, 'nastepny.csv', 'Data;Badanie;Inicjały\n2025-05-01;Dziwne badanie;XY\n')
  await press(page, 'Dalej: dopasuj nazwy')
  expect(await page.getByLabel(/^Dziwne badanie/).inputValue()).toBe('badanie echokardiograficzne przezprzełykowe')
  await context.close()
})

test('rows with an error are mended on the spot; what nobody mends is left out', async ({ browser, freshOrigin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, freshOrigin, lena)
  const file = [
    'Data;Pacjent;PESEL;Nazwa badania;Kod',
    'nie wiem;Nowak Jan;;Echo przezprzełykowe TEE;B',
    'kiedyś;Lis Ewa;;Echo przezprzełykowe TEE;B',
    '08.05.2025;Wilk Anna;44051401358;Echo przezprzełykowe TEE;B',
    '09.05.2025;Wilk Anna;;Dziwne badanie;B',
    '10.05.2025;Wilk Ewa;;Echo przezprzełykowe TEE;B',
  ]
  await bring(page, 'bledy.csv', file.join('\n'))
  await page.getByText('W pliku: N… J… · L… E… · W… A…').waitFor()
  await toReview(page)
  await page.getByRole('button', { name: 'Dodaj 1 wpis' }).waitFor()
  await page.getByText('teraz 0, po imporcie 1 z 50, brakuje 49').waitFor()
  await page.getByText('Nie da się odczytać daty. 2 wiersze: 2, 3').click()
  await page.getByRole('textbox', { name: 'Data (wiersz 2)' }).fill('07.05.2025')
  await page.getByRole('button', { name: 'Dodaj 2 wpisy' }).waitFor()
  await page.getByText('Numer PESEL ma błąd. Wiersz 4').click()
  await page.getByLabel('Dodaj mimo błędnego numeru').check()
  await page.getByLabel(/^Dziwne badanie/).fill('badanie echokardiograficzne przezprzełykowe')
  await page.getByRole('option').first().click()
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await press(page, 'Dodaj 4 wpisy')
  await page.getByText('Dodano 4 wpisy').waitFor()
  await page.getByText('było 0, jest 4 z 50, brakuje 46').waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByRole('link', { name: 'badanie echokardiograficzne przezprzełykowe, kod B' }).click()
  await page.waitForURL((url) => url.pathname === '/record' && url.searchParams.has('item'))
  await context.close()
})

test('of many sheets those with nothing to ask are folded, and can be opened', async ({ browser, freshOrigin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, freshOrigin, lena)
  const sheet = (name: string, last: string, value: string) => ({
    name,
    rows: [
      ['Data', 'Badanie', 'Inicjały', last],
      ['2025-05-01', 'EKG', 'XY', value],
    ],
  })
  await bring(page, 'lata.xlsx', writeXlsx([sheet('2024', 'Kod', 'A'), sheet('2025', 'Zyx', 'cokolwiek')]))
  await page.getByRole('combobox', { name: 'Kolumna D: Zyx' }).waitFor()
  const folded = page.getByRole('combobox', { name: 'Kolumna D: Kod' })
  expect(await folded.isVisible()).toBe(false)
  expect(await faults(page)).toEqual([])
  await page.getByText('Rozpoznane: Data, Procedura lub badanie, Inicjały, Kod A lub B.').click()
  await folded.waitFor()
  await context.close()
})

test('no step passes a question about numbers that is not answered', async ({ browser, freshOrigin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, freshOrigin, lena)
  await bring(page, 'jedynki.csv', 'Data;Badanie;Inicjały;Kod\n2025-05-01;Echo przezprzełykowe TEE;XY;1\n')
  await press(page, 'Dalej: dopasuj nazwy')
  await page
    .getByRole('group', { name: /^Co znaczy 1/ })
    .and(page.locator(':focus'))
    .waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByLabel('0 to A (operator), 1 to B (asysta)').check()
  await toReview(page)
  await page.getByRole('button', { name: 'Dodaj 1 wpis' }).waitFor()
  await context.close()
})

test('a record of more entries than one page still knows a file that it has', async ({ browser, freshOrigin }) => {
  const context = await browser.newContext(DESKTOP)
  const page = await signedIn(context, freshOrigin, lena)
  await bring(page, 'lata.csv', rowsOf(5200))
  await toReview(page)
  await page.getByRole('button', { name: /^Dodaj 5200 wpisów$/ }).click({ timeout: 60_000 })
  await page.getByText(/^Dodano 5200 wpisów/).waitFor({ timeout: 60_000 })
  await press(page, 'Importuj następny plik')
  await bring(page, 'lata.csv', rowsOf(5200))
  await toReview(page)
  await page.getByText('Wszystko z tego pliku już jest w karcie').waitFor({ timeout: 60_000 })
  await context.close()
})
