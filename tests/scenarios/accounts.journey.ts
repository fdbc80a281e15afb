import { readFileSync } from 'node:fs'
import pg from 'pg'
import { expect } from 'vitest'
import { aPesel, aRow, fileOf } from '../support/account-file.ts'
import { looksRight } from '../support/looks-right.ts'
import { DESKTOP, databases, PHONE, signedIn, test } from '../support/product.ts'

const SIZES = [
  ['komputerze', 'desktop', DESKTOP],
  ['telefonie', 'phone', PHONE],
] as const

test.for(SIZES)(
  'Administrator na %s sprawdza plik z kontami, poprawia go, zakłada konta i pobiera rejestr',
  { timeout: 120_000 },
  async ([, size, screen], { browser, freshOrigin }) => {
    const context = await browser.newContext({ ...screen, acceptDownloads: true })
    const page = await signedIn(context, freshOrigin, { name: 'Ada Serwerownia', to: '/accounts' })
    await page.getByRole('heading', { name: 'Konta z pliku' }).waitFor()
    await page.getByText('Co wpisać w kolumnach').click()
    await looksRight(page, `accounts-${size}`)
    const template = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Pobierz wzór pliku' }).click()
    expect(readFileSync(await (await template).path(), 'utf8')).toContain('PESEL;imiona;nazwisko;e-mail')

    const good = [aRow({ pesel: aPesel(), surname: 'Pierwsza' }), aRow({ surname: 'Druga', role: 'student' })]
    const choose = async (rows: Parameters<typeof fileOf>[0]) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'konta.csv', mimeType: 'text/csv', buffer: fileOf(rows) })
    }
    await choose([...good, aRow({ pesel: '90010112345', role: 'król', from: 'dziś' })])
    await page.getByText('Do poprawienia w pliku: 3 błędy').first().waitFor()
    await page.getByText('To nie jest poprawny PESEL. Sprawdź każdą cyfrę.').first().waitFor()
    expect(await page.getByRole('button', { name: /^Załóż/ }).count()).toBe(0)
    expect(await page.content()).not.toContain('90010112345')
    await looksRight(page, `accounts-errors-${size}`)

    await page.getByRole('button', { name: 'Wybierz inny plik' }).click()
    await choose(good)
    await page.getByRole('button', { name: 'Załóż 2 konta' }).waitFor()
    await looksRight(page, `accounts-preview-${size}`)
    await page.getByRole('button', { name: 'Załóż 2 konta' }).click()
    await page.getByText('Gotowe: założono 2 konta, nadano role: 2').waitFor()
    await choose(good)
    await page.getByText('Wszystko z tego pliku jest już w rejestrze.').waitFor()

    await anHourLater(freshOrigin)
    await page.getByRole('button', { name: 'Pobierz rejestr osób (CSV)' }).click()
    const saved = page.waitForEvent('download')
    await page.getByLabel('Twoje hasło').fill('pokaz-2026')
    await page.getByRole('button', { name: 'Potwierdź i dokończ' }).click()
    const register = readFileSync(await (await saved).path(), 'utf8')
    expect(register).toContain('"Pierwsza"')
    expect(register).not.toMatch(/\d{11}/)
    await context.close()
  },
)

async function anHourLater(origin: string): Promise<void> {
  const client = new pg.Client({ connectionString: databases.get(origin) ?? '' })
  await client.connect()
  await client.query(`update identity.session set proved_at = now() - interval '1 hour'`)
  await client.end()
}
