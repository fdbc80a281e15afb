import { expect } from 'vitest'
import { DESKTOP, faults, PHONE, signedIn, test } from '../support/product.ts'

const LENA = { name: 'Lena Wiosenna', to: '/inbox' }

test.for([
  ['telefonie', PHONE],
  ['komputerze', DESKTOP],
] as const)(
  'Skrzynka na %s mówi, co się stało i co zrobić; otwarta wiadomość jest przeczytana',
  async ([, size], { browser, freshOrigin }) => {
    const context = await browser.newContext(size)
    const page = await signedIn(context, freshOrigin, LENA)
    const notice = page.getByRole('link', { name: 'Masz kartę szkolenia specjalizacyjnego' })
    const shown = async () => {
      await page.reload()
      return notice.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      )
    }
    await expect.poll(shown, { timeout: 30_000 }).toBe(true)
    await page.getByText('Twój kierownik specjalizacji: Marta Zastawka.').waitFor()
    await page.getByText('Ten serwer nie wysyła listów e-mail.').waitFor()
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

    const unread = async () => Number.parseInt((await page.locator('.shell-unread').textContent()) ?? '0', 10)
    const before = await unread()
    await notice.click()
    await page.waitForURL(`${freshOrigin}/record`)
    await expect.poll(unread).toBe(before - 1)

    await page.goto(`${freshOrigin}/inbox`)
    await page.getByRole('button', { name: 'Oznacz wszystkie jako przeczytane' }).click()
    await page.locator('.shell-unread').waitFor({ state: 'detached' })
    await context.close()
  },
)

test('Kto nic jeszcze nie dostał, widzi pustą skrzynkę', async ({ browser, origin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, origin, { name: 'Ada Serwerownia', to: '/inbox' })
  await page.getByRole('heading', { name: 'Nie masz wiadomości' }).waitFor()
  expect(await faults(page)).toEqual([])
  await context.close()
})

test('Język wybrany raz idzie za osobą na inne urządzenie', async ({ browser, origin }) => {
  const here = await browser.newContext(PHONE)
  const page = await signedIn(here, origin, LENA)
  await page.getByRole('button', { name: 'Menu' }).click()
  const kept = page.waitForResponse((response) => response.url().endsWith('/api/me/language'))
  await page.getByText('English').click()
  expect((await kept).status()).toBe(200)
  await page.getByRole('heading', { name: 'Inbox' }).waitFor()

  const elsewhere = await browser.newContext(DESKTOP)
  const other = await signedIn(elsewhere, origin, LENA)
  await other.getByRole('heading', { name: 'Inbox' }).waitFor()
  await here.close()
  await elsewhere.close()
})
