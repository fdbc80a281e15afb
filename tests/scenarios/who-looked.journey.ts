import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { addDays } from '../../src/kernel/plain-date.ts'
import { dateIn } from '../../src/platform/i18n/dates.ts'
import { looksRight } from '../support/looks-right.ts'
import { DESKTOP, PHONE, signedIn, test } from '../support/product.ts'

const TODAY = dateIn(new Date())
const SIZES = [
  ['komputerze', 'desktop', DESKTOP],
  ['telefonie', 'phone', PHONE],
] as const

/** The supervisor names who stands in for her this week. */
async function namesDeputy(supervisor: Page, size: string): Promise<void> {
  await supervisor.getByRole('link', { name: /^Zastępstwa/ }).click()
  await supervisor.getByText('Nikt Cię nie zastępuje.').waitFor()
  await supervisor.getByRole('button', { name: 'Wyznacz zastępcę' }).click()
  await supervisor.getByText('Uzupełnij: zastępca.').first().waitFor()
  await looksRight(supervisor, `deputies-empty-${size}`)
  await supervisor.getByLabel('Zastępca', { exact: true }).fill('Nadia')
  await supervisor.getByRole('option', { name: /Nadia Zatokowa/ }).click()
  await supervisor.getByLabel('Pierwszy dzień', { exact: true }).fill(TODAY)
  await supervisor.getByLabel('Ostatni dzień', { exact: true }).fill(addDays(TODAY, 6))
  await supervisor.getByRole('button', { name: 'Wyznacz zastępcę' }).dblclick()
  await supervisor.getByText('Zastępca wyznaczony.').first().waitFor()
  await supervisor.getByRole('listitem').filter({ hasText: 'Nadia Zatokowa' }).getByText('Działa dziś').waitFor()
  await looksRight(supervisor, `deputies-${size}`)
}

/** The deputy chooses the role and opens what the supervisor would. */
async function opensInPlaceOf(deputy: Page, size: string): Promise<void> {
  const role = 'Działaj w tej roli Kierownik specjalizacji (w zastępstwie: Marta Zastawka)'
  await deputy.getByRole('button', { name: role }).click()
  await deputy.getByRole('listitem').filter({ hasText: 'w zastępstwie: Marta Zastawka' }).getByText('Wybrana').waitFor()
  await looksRight(deputy, `deputy-acting-${size}`)
  await deputy.goto(new URL('/', deputy.url()).href)
  await deputy.getByText('Lena Wiosenna').first().waitFor()
}

/** The trainee shows her record to somebody who works elsewhere. */
async function letsIn(trainee: Page, size: string): Promise<void> {
  await trainee.getByRole('link', { name: 'Kto ma dostęp' }).click()
  await trainee.getByText('Konsultant, tylko w czasie sprawdzania całej karty').waitFor()
  await trainee.getByRole('heading', { name: 'Nie dajesz dostępu nikomu' }).waitFor()
  await trainee.getByLabel('Adres e-mail tej osoby').fill('leon.przedsionek@pokaz.example')
  await trainee.getByLabel('Nazwisko tej osoby').fill('Zastawka')
  await trainee.getByRole('button', { name: 'Daj dostęp do odczytu' }).click()
  await trainee.getByText('Nie ma konta o takim adresie i nazwisku.').first().waitFor()
  await looksRight(trainee, `access-refused-${size}`)
  await trainee.getByLabel('Nazwisko tej osoby').fill('Przedsionek')
  await trainee.getByRole('button', { name: 'Daj dostęp do odczytu' }).click()
  await trainee.getByRole('listitem').filter({ hasText: 'Leon Przedsionek' }).getByText('Działa').waitFor()
  await looksRight(trainee, `access-${size}`)
}

test.for(SIZES)(
  'Lekarka widzi na %s w ciągu minuty, kto oglądał jej kartę: zastępczyni kierowniczki i ktoś, komu dała dostęp',
  { timeout: 240_000 },
  async ([, size, screen], { browser, freshOrigin }) => {
    // A server that has only just begun turns people away while it is busy: it is asked until it answers.
    const answers = () => fetch(`${freshOrigin}/api/sign-in/personas`).then(({ status }) => status)
    await expect.poll(answers, { timeout: 60_000, interval: 1_000 }).toBe(200)
    const enter = async (name: string, to: string): Promise<Page> =>
      signedIn(await browser.newContext(screen), freshOrigin, { name, to })
    const trainee = await enter('Lena Wiosenna', '/record')
    await letsIn(trainee, size)
    const supervisor = await enter('Marta Zastawka', '/account')
    await namesDeputy(supervisor, size)
    await trainee.goto(`${freshOrigin}/account/looked`)
    await trainee.getByRole('heading', { name: 'Kto oglądał Twoje dane', exact: true }).waitFor()

    const deputy = await enter('Nadia Zatokowa', '/account')
    await opensInPlaceOf(deputy, size)
    const reader = await enter('Leon Przedsionek', '/role')
    await reader.getByRole('button', { name: 'Działaj w tej roli Kierownik specjalizacji' }).click()
    await reader.getByText('Lena Wiosenna').first().waitFor()
    const { records } = await reader.evaluate(() => fetch('/api/records').then((answer) => answer.json()))
    const shown = records.find(({ trainee: { name } }: { trainee: { name: string } }) => name === 'Lena Wiosenna')
    await reader.goto(`${freshOrigin}/records/${shown.id}`)
    await reader.getByRole('heading', { name: /Lena Wiosenna/ }).waitFor()
    expect(await reader.getByRole('link', { name: 'Pobierz' }).count()).toBe(0)

    const looks = trainee.getByRole('listitem')
    const byDeputy = looks.filter({ hasText: 'Nadia Zatokowa' }).filter({ hasText: 'Kierownik specjalizacji' }).first()
    await byDeputy.getByText('w zastępstwie: Marta Zastawka').waitFor({ timeout: 60_000 })
    await byDeputy.getByText('Prowadzenie szkolenia (art. 16m ustawy o zawodach lekarza)').waitFor()
    const byReader = looks.filter({ hasText: 'Leon Przedsionek' }).filter({ hasText: 'Otwarto Twoją kartę szkolenia' })
    await byReader.getByText('Dostęp dany przez Ciebie (art. 6 ust. 1 lit. a RODO)').waitFor({ timeout: 60_000 })
    await looksRight(trainee, `looked-deputy-${size}`)

    await trainee.goto(`${freshOrigin}/records/${shown.id}/access`)
    await trainee.getByRole('button', { name: /^Odwołaj dostęp/ }).click()
    await trainee.getByText('Dostęp odwołany.').waitFor()
    await reader.reload()
    await reader.getByText('Lena Wiosenna').first().waitFor({ state: 'detached' })
    await supervisor.getByRole('button', { name: /^Zakończ zastępstwo/ }).click()
    await supervisor.getByText('Zakończone przed czasem').waitFor()
    await deputy.reload()
    await deputy.getByRole('heading', { name: 'Zaloguj się' }).first().waitFor()
    for (const page of [trainee, supervisor, deputy, reader]) await page.context().close()
  },
)
