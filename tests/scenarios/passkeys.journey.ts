import pg from 'pg'
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { looksRight } from '../support/looks-right.ts'
import { DESKTOP, databases, PHONE, signedIn, test } from '../support/product.ts'

const LENA = { name: 'Lena Wiosenna', to: '/account' }

const SIZES = [
  ['komputerze', 'desktop', DESKTOP],
  ['telefonie', 'phone', PHONE],
] as const

/** A key in the device that asks its holder, as the browser sees one; `refuse` makes its holder say no. */
async function withKey(context: BrowserContext, page: Page) {
  const device = await context.newCDPSession(page)
  await device.send('WebAuthn.enable')
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  const answers = (isUserVerified: boolean) =>
    device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
  return { refuse: () => answers(false), agree: () => answers(true) }
}

async function anHourLater(origin: string): Promise<void> {
  const client = new pg.Client({ connectionString: databases.get(origin) ?? '' })
  await client.connect()
  await client.query(`update identity.session set proved_at = now() - interval '1 hour'`)
  await client.end()
}

test.for(SIZES)(
  'Lekarka dodaje na %s klucz, loguje się nim bez hasła i potwierdza nim, że to ona',
  { timeout: 120_000 },
  async ([, size, screen], { browser, freshOrigin }) => {
    const context = await browser.newContext(screen)
    const page = await signedIn(context, freshOrigin, LENA)
    const key = await withKey(context, page)
    await page.getByText('Nie masz jeszcze klucza.').waitFor()
    await page.getByLabel('Nazwa klucza').fill('  ')
    await page.getByRole('button', { name: 'Dodaj klucz' }).click()
    await page.getByText('Nazwij klucz: od 1 do 60 znaków.').first().waitFor()
    await page.getByLabel('Nazwa klucza').fill('Telefon Leny')
    await page.getByRole('button', { name: 'Dodaj klucz' }).click()
    await page.getByText('Klucz dodany. Następnym razem zaloguj się nim.').waitFor()
    await page.getByText('jeszcze nieużyty').waitFor()
    await looksRight(page, `passkeys-${size}`)

    await page.goto(`${freshOrigin}/sign-in?to=/account`)
    await context.clearCookies()
    await page.reload()
    await page.getByRole('button', { name: 'Zaloguj się kluczem' }).waitFor()
    await looksRight(page, `passkey-sign-in-${size}`)
    await key.refuse()
    await page.getByRole('button', { name: 'Zaloguj się kluczem' }).click()
    await page.getByText('Klucz nie odpowiedział albo przerwano pytanie.').waitFor()
    await key.agree()
    await page.getByRole('button', { name: 'Zaloguj się kluczem' }).click()
    await page.getByRole('heading', { name: 'Moje konto' }).waitFor()
    await page.getByText('ostatnio użyty').waitFor()

    await anHourLater(freshOrigin)
    await page.getByRole('button', { name: 'Usuń klucz Telefon Leny' }).click()
    await page.getByRole('heading', { name: 'Usunąć klucz „Telefon Leny”?' }).waitFor()
    await looksRight(page, `passkey-remove-${size}`)
    await page.getByRole('dialog').getByRole('button', { name: 'Usuń klucz' }).click()
    await page.getByRole('heading', { name: 'Potwierdź, że to Ty' }).waitFor()
    await page.getByRole('button', { name: 'Potwierdź kluczem' }).waitFor()
    await looksRight(page, `passkey-step-up-${size}`)
    await page.getByRole('button', { name: 'Potwierdź kluczem' }).click()
    await page.getByText('Nie masz jeszcze klucza.').waitFor()

    await page.goto(`${freshOrigin}/sign-in?to=/account`)
    await context.clearCookies()
    await page.reload()
    await page.getByRole('button', { name: 'Zaloguj się kluczem' }).click()
    await page.getByText('Tego klucza nie znamy albo został usunięty z konta.').waitFor()
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await context.close()
  },
)
