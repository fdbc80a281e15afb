import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { DESKTOP, faults, PHONE, signedIn, test } from '../support/product.ts'

const [DOCTOR, FIRST, SECOND] = ['Zoja Nadzieja', 'Marta Zastawka', 'Bruno Komora']
const DECIDE = /^Rozpatrz.*Zoja Nadzieja/
type Screen = typeof DESKTOP

/** No accessibility fault and nothing wider than the screen. */
async function looksRight(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
}

async function findDoctor(office: Page): Promise<void> {
  await office.getByLabel('Numer prawa wykonywania zawodu albo początek nazwiska').fill('na')
  await office.getByRole('button', { name: 'Znajdź' }).click()
  await office.getByText('Wpisz co najmniej 3 litery albo cały numer').waitFor()
  await office.getByLabel('Numer prawa wykonywania zawodu albo początek nazwiska').fill('nadzie')
  await office.getByRole('button', { name: 'Znajdź' }).click()
  await office.getByLabel(DOCTOR).click()
}

async function choose(page: Page, field: string, typed: string): Promise<void> {
  const input = page.getByRole('combobox', { name: field })
  await input.fill(typed)
  await page.getByRole('listbox').getByRole('option').first().click()
}

async function fillTraining(office: Page): Promise<void> {
  await choose(office, 'Specjalizacja', 'neurologia')
  await office.getByText('Tej specjalizacji nie możesz jeszcze skierować').waitFor()
  await looksRight(office)
  await choose(office, 'Specjalizacja', 'kardiologia')
  await office.getByRole('button', { name: 'Wystaw skierowanie' }).click()
  await office.getByText('Uzupełnij to pole.').first().waitFor()
  await looksRight(office)
  await office.getByRole('combobox', { name: 'Tryb' }).selectOption('residency')
  await office.getByRole('combobox', { name: 'Postępowanie kwalifikacyjne' }).selectOption({ index: 1 })
  await choose(office, 'Jednostka', 'przykładowy')
  await office.getByRole('textbox', { name: 'Pierwszy dzień szkolenia' }).fill('01.12.2026')
}

/** Until the unit looks in, the doctor reads whose turn it is. */
async function refer(browser: Browser, origin: string, screen: Screen): Promise<void> {
  const hers = await browser.newContext(screen)
  const office = await signedIn(hers, origin, { name: 'Olga Teczka', to: '/' })
  await office.getByRole('link', { name: 'Wystaw skierowanie' }).click()
  await findDoctor(office)
  await fillTraining(office)
  expect(await office.getByRole('textbox', { name: 'Ostatni dzień szkolenia' }).inputValue()).toBe('30.11.2031')
  await office.getByRole('button', { name: 'Wystaw skierowanie' }).dblclick()
  await office.getByText(/^Skierowanie .+ wystawione$/).waitFor()
  await looksRight(office)
  await office.getByRole('link', { name: 'Wróć do skierowań' }).click()
  await office.getByText('Jednostka: Szpital Przykładowy').first().waitFor()
  await looksRight(office)
  await hers.close()
}

async function accept(browser: Browser, origin: string, screen: Screen): Promise<void> {
  const [his, double] = [await browser.newContext(screen), await browser.newContext(screen)]
  const head = await signedIn(his, origin, { name: 'Roman Oddziałek', to: '/' })
  await head.getByText(`${DOCTOR}: zdecyduj o przyjęciu`).waitFor()
  await looksRight(head)
  await head.getByRole('link', { name: DECIDE }).click()
  await head.getByLabel(FIRST).waitFor()
  const stale = await signedIn(double, origin, { name: 'Celina Grafik', to: new URL(head.url()).pathname })
  await stale.getByLabel(SECOND).check()
  await head.getByRole('button', { name: 'Przyjmij i załóż kartę' }).click()
  await head.getByText('Uzupełnij to pole.').first().waitFor()
  await head.getByLabel(FIRST).check()
  await head.getByText('Czwarta wymaga zgody.').waitFor()
  await head.getByLabel('Numer zgody konsultanta krajowego').waitFor()
  await looksRight(head)
  await head.getByLabel(SECOND).check()
  await head.getByRole('textbox', { name: 'Kiedy zaczyna się szkolenie' }).fill('30.11.2026')
  await head.getByRole('button', { name: 'Przyjmij i załóż kartę' }).click()
  await head
    .getByText(/^Skierowanie obejmuje dni od/)
    .first()
    .waitFor()
  await head.getByRole('textbox', { name: 'Kiedy zaczyna się szkolenie' }).fill('01.12.2026')
  await head.getByRole('button', { name: 'Przyjmij i załóż kartę' }).dblclick()
  await head.getByText('Karta szkolenia założona').waitFor()
  await looksRight(head)

  await stale.getByRole('button', { name: 'Przyjmij i załóż kartę' }).click()
  await stale.getByText('Ktoś z jednostki już rozpatrzył to skierowanie').first().waitFor()
  await Promise.all([his.close(), double.close()])
}

/** The new training begins on a day to come, so the supervisor changes in a record that runs. */
async function changeSupervisor(browser: Browser, origin: string, screen: Screen): Promise<void> {
  const his = await browser.newContext(screen)
  const head = await signedIn(his, origin, { name: 'Roman Oddziałek', to: '/' })
  const { records } = await (await head.request.get(`${origin}/api/records`)).json()
  const { id } = records.find(({ trainee }: { trainee: { name: string } }) => trainee.name === 'Lena Wiosenna')
  await head.goto(`${origin}/records/${id}`)
  await head.getByRole('link', { name: 'Zmień kierownika' }).click()
  await head.getByLabel(SECOND).check()
  await head.getByLabel('Numer zgody konsultanta krajowego').fill('KK/12/2026')
  await head.getByRole('textbox', { name: 'Dzień wydania zgody' }).fill('01.10.2026')
  await looksRight(head)
  await head.getByRole('button', { name: 'Zmień kierownika' }).click()
  await head.getByText(`Kierownikiem specjalizacji jest teraz: ${SECOND}`).waitFor()
  await looksRight(head)
  await his.close()
}

test.for([
  ['komputerze', DESKTOP],
  ['telefonie', PHONE],
] as const)(
  'Urząd kieruje lekarkę, jednostka ją przyjmuje, lekarka widzi kartę, kierownik się zmienia: na %s',
  { timeout: 180_000 },
  async ([, screen], { browser, freshOrigin }) => {
    const hers = await browser.newContext(screen)
    const doctor = await signedIn(hers, freshOrigin, { name: DOCTOR, to: '/' })
    await doctor.getByText('Nie masz jeszcze karty szkolenia').waitFor()
    await refer(browser, freshOrigin, screen)
    await doctor.reload()
    await doctor.getByText('Masz skierowanie. Teraz rozpatruje je jednostka').waitFor()
    await looksRight(doctor)

    await accept(browser, freshOrigin, screen)
    await doctor.goto(`${freshOrigin}/record`)
    await doctor.getByText('Numer karty').first().waitFor()
    await looksRight(doctor)
    await changeSupervisor(browser, freshOrigin, screen)
    await doctor.goto(`${freshOrigin}/referrals`)
    await doctor.getByText('urząd wojewódzki i jednostka').waitFor()
    await hers.close()
  },
)

test('Jednostka odmawia z powodem, a urząd czyta go i może skierować gdzie indziej', { timeout: 120_000 }, async ({
  browser,
  freshOrigin,
}) => {
  await refer(browser, freshOrigin, PHONE)
  const [his, hers] = [await browser.newContext(PHONE), await browser.newContext(PHONE)]
  const head = await signedIn(his, freshOrigin, { name: 'Roman Oddziałek', to: '/referrals' })
  await head.getByRole('link', { name: DECIDE }).click()
  await head.getByRole('button', { name: 'Nie przyjmuj' }).click()
  await head.getByLabel('Dlaczego').fill('nie')
  await head.getByRole('button', { name: 'Odmów przyjęcia' }).click()
  await head.getByText('Napisz w co najmniej 10 znakach, dlaczego.').waitFor()
  await looksRight(head)
  await head.getByLabel('Dlaczego').fill('Do jesieni nie mamy wolnego miejsca.')
  await head.getByRole('button', { name: 'Odmów przyjęcia' }).dblclick()
  await head.getByText('Powód odmowy').waitFor()
  await looksRight(head)

  const office = await signedIn(hers, freshOrigin, { name: 'Olga Teczka', to: '/' })
  await office.getByText(`${DOCTOR}: jednostka nie przyjęła`).waitFor()
  await looksRight(office)
  await office.getByRole('link', { name: /^Zobacz powód/ }).click()
  await office.getByText('Do jesieni nie mamy wolnego miejsca.').waitFor()
  await office.getByRole('link', { name: 'Skieruj gdzie indziej' }).click()
  await office.getByRole('button', { name: 'Znajdź' }).click()
  await office.getByLabel(DOCTOR).waitFor()
  await Promise.all([his.close(), hers.close()])
})
