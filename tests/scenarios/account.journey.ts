import pg from 'pg'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { looksRight } from '../support/looks-right.ts'
import { DESKTOP, databases, PHONE, signedIn, test } from '../support/product.ts'
import { codeOf } from '../support/second-factor.ts'

const LENA = { name: 'Lena Wiosenna', to: '/account' }

const SIZES = [
  ['komputerze', 'desktop', DESKTOP],
  ['telefonie', 'phone', PHONE],
] as const

/** What the app on a phone reads from the picture, by the key that stands beside it for typing. */
async function keyOnPage(page: Page): Promise<string> {
  const text = await page.locator('.factor-secret').textContent()
  return `otpauth://totp/OpenSMK?secret=${(text ?? '').replace(/\s/g, '')}`
}

/** As if the last proof of who sits there were an hour old. */
async function anHourLater(origin: string): Promise<void> {
  const client = new pg.Client({ connectionString: databases.get(origin) ?? '' })
  await client.connect()
  await client.query(`update identity.session set proved_at = now() - interval '1 hour'`)
  await client.end()
}

test.for(SIZES)(
  'Lekarka widzi na %s, kto oglądał jej dane, w jakiej roli i dlaczego mógł',
  async ([, size, screen], { browser, freshOrigin }) => {
    const [hers, his] = [await browser.newContext(screen), await browser.newContext(DESKTOP)]
    const trainee = await signedIn(hers, freshOrigin, LENA)
    await trainee.getByRole('link', { name: 'Zobacz, kto oglądał Twoje dane' }).click()
    await trainee.getByRole('heading', { name: 'Kto oglądał Twoje dane', exact: true }).waitFor()

    const supervisor = await signedIn(his, freshOrigin, { name: 'Marta Zastawka', to: '/' })
    await supervisor.getByText('Lena Wiosenna').first().waitFor()
    await trainee.reload()
    const line = trainee.getByRole('listitem').filter({ hasText: 'Otwarto listę kart: jest na niej Twoja' }).first()
    await line.getByText('Marta Zastawka').waitFor()
    await line.getByText('Prowadzenie szkolenia (art. 16m ustawy o zawodach lekarza)').waitFor()
    await looksRight(trainee, `looked-${size}`)

    expect(await trainee.getByText('Otwarto stronę Twojego konta').count()).toBe(0)
    await trainee.getByLabel('Pokaż też Twoje własne działania').check()
    await trainee.getByText('Otwarto stronę Twojego konta').first().waitFor()
    await trainee.getByLabel('Rola').selectOption({ label: 'Kierownik specjalizacji' })
    await trainee.getByText('Otwarto stronę Twojego konta').first().waitFor({ state: 'detached' })
    await line.waitFor()
    await hers.close()
    await his.close()
  },
)

test('Kogo nikt nie oglądał, widzi pustą stronę, która mówi, co się tu pojawi', async ({ browser, origin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, origin, { name: 'Ada Serwerownia', to: '/account/looked' })
  await page.getByRole('heading', { name: 'Nikt nie oglądał Twoich danych' }).waitFor()
  await looksRight(page, 'looked-empty')
  await context.close()
})

test.for(SIZES)(
  'Lekarka włącza na %s drugi składnik, loguje się kodem i wyłącza go kodem zapasowym',
  { timeout: 90_000 },
  async ([, size, screen], { browser, freshOrigin }) => {
    const context = await browser.newContext(screen)
    const page = await signedIn(context, freshOrigin, LENA)
    await page.getByRole('button', { name: 'Włącz drugi składnik' }).click()
    const address = await keyOnPage(page)
    await looksRight(page, `factor-begin-${size}`)
    await page.getByLabel('Kod z aplikacji').fill('000000')
    await page.getByRole('button', { name: 'Potwierdź i włącz' }).click()
    await page.getByText('Ten kod się nie zgadza albo był już użyty.').first().waitFor()
    await page.getByLabel('Kod z aplikacji').fill(codeOf(address))
    await page.getByRole('button', { name: 'Potwierdź i włącz' }).click()
    await page.getByText('Zapisz kody zapasowe').waitFor()
    const [recovery = ''] = await page.locator('.recovery-codes code').allTextContents()
    await looksRight(page, `factor-codes-${size}`)
    await page.getByRole('button', { name: 'Mam je zapisane' }).click()
    await page.getByText('Włączony od').waitFor()
    await looksRight(page, `factor-on-${size}`)

    const next = await browser.newContext(screen)
    const entering = await next.newPage()
    await entering.goto(`${freshOrigin}/sign-in?to=/account`)
    await entering.getByRole('button', { name: 'Wejdź jako Lena Wiosenna' }).click()
    await entering.getByRole('heading', { name: 'Podaj kod z aplikacji' }).waitFor()
    await looksRight(entering, `factor-sign-in-${size}`)
    await entering.getByLabel('Kod z aplikacji albo kod zapasowy').fill(codeOf(address, 1))
    await entering.getByRole('button', { name: 'Zaloguj się', exact: true }).click()
    await entering.getByRole('heading', { name: 'Moje konto' }).waitFor()

    await entering.getByText('Nowe kody zapasowe albo wyłączenie').click()
    await entering.getByLabel('Kod z aplikacji albo kod zapasowy').fill(recovery)
    await entering.getByRole('button', { name: 'Wyłącz drugi składnik' }).click()
    await entering.getByRole('button', { name: 'Włącz drugi składnik' }).waitFor()
    await context.close()
    await next.close()
  },
)

test.for(SIZES)(
  'Kierowniczka na %s potwierdza hasłem, że to ona, zanim pobierze archiwum cudzej karty',
  async ([, size, screen], { browser, freshOrigin }) => {
    const context = await browser.newContext({ ...screen, acceptDownloads: true })
    const page = await signedIn(context, freshOrigin, { name: 'Marta Zastawka', to: '/' })
    const { records } = await page.evaluate(() => fetch('/api/records').then((answer) => answer.json()))
    await page.goto(`${freshOrigin}/records/${records[0].id}/export`)
    await anHourLater(freshOrigin)
    await page.getByRole('button', { name: 'Pobierz archiwum (JSON)' }).click()
    await page.getByRole('heading', { name: 'Potwierdź, że to Ty' }).waitFor()
    await looksRight(page, `step-up-${size}`)
    await page.keyboard.press('Escape')
    await page.getByText('Najpierw potwierdź, że to Ty.').waitFor()

    await page.getByRole('button', { name: 'Pobierz archiwum (JSON)' }).click()
    await page.getByLabel('Twoje hasło').fill('nie to')
    await page.getByRole('button', { name: 'Potwierdź i dokończ' }).click()
    await page.getByText('To nie jest Twoje hasło.').first().waitFor()
    const saved = page.waitForEvent('download')
    await page.getByLabel('Twoje hasło').fill('pokaz-2026')
    await page.getByRole('button', { name: 'Potwierdź i dokończ' }).click()
    expect((await saved).suggestedFilename()).toMatch(/archiwum\.json$/)

    const again = page.waitForEvent('download')
    await page.getByRole('button', { name: 'procedury, csv' }).first().click()
    expect((await again).suggestedFilename()).toMatch(/\.csv$/)
    await context.close()
  },
)
