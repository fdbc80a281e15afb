import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { looksRight } from '../support/looks-right.ts'
import { DESKTOP, PHONE, signedIn, test } from '../support/product.ts'

const OPINION = 'Program zrealizowany w całości.'
const COURSE = 'Diagnostyka obrazowa – nowe techniki obrazowania'
const REMARK = 'Numer zaświadczenia nie zgadza się z wykazem kursów.'

type Screen = typeof DESKTOP

/** Everybody around the record in a browser of their own, so that each sees what the others have done. */
async function everybody(browser: Browser, origin: string, screen: Screen) {
  const at = async (name: string, to: string) => signedIn(await browser.newContext(screen), origin, { name, to })
  const supervisor = await at('Leon Przedsionek', '/role')
  await press(supervisor, /^Działaj w tej roli Kierownik/)
  await supervisor.waitForURL(`${origin}/`)
  return {
    trainee: await at('Tymon Finisz', '/'),
    supervisor,
    office: await at('Wit Segregator', '/'),
    consultant: await at('Ignacy Aorta', '/'),
  }
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const home = async (page: Page) => page.goto(new URL('/', page.url()).href)

/** Nothing is chosen before. */
async function chooses(page: Page, name: string): Promise<void> {
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await page.getByRole('radio', { name }).check()
}

/** After a supplement the only way is on, so there is nothing to choose. What is typed saves itself. */
async function approvesWhole(page: Page, hasChoice = true): Promise<void> {
  await home(page)
  await page.getByRole('link', { name: 'Zatwierdź całość albo odmów' }).click()
  await page.getByText('Twoja decyzja').waitFor()
  if (hasChoice) await chooses(page, 'Zatwierdzam całość')
  await page.getByLabel('Opinia').fill(OPINION)
  await page.getByText(/^Zapisano/).waitFor()
  await press(page, 'Zatwierdź całość i przekaż do urzędu')
  const dialog = page.getByRole('dialog', { name: 'Złożyć wniosek?' })
  await dialog.getByRole('button', { name: 'Zatwierdź całość i przekaż do urzędu' }).click()
  await page.getByText('Decyzja zapisana: Tymon Finisz').waitFor()
  await page.getByText('Kartę sprawdza teraz urząd wojewódzki.').first().waitFor()
}

/** The case of the inbox, with the record beside what was filed. */
async function opensTurn(page: Page): Promise<void> {
  await home(page)
  await page.getByRole('row').filter({ hasText: 'Tymon Finisz' }).first().press('Enter')
  await page.getByText('Treść wniosku').first().waitFor()
  await page.getByRole('link', { name: 'Otwórz całą kartę' }).waitFor()
}

/** Presses the button of a desk and answers the one question that it asks. */
async function acts(page: Page, name: string, send = name): Promise<void> {
  await press(page, name)
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Tej decyzji nie można cofnąć.').waitFor()
  await dialog.getByRole('button', { name: send }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function passes(page: Page): Promise<void> {
  await opensTurn(page)
  await acts(page, 'Bez uwag, przekaż konsultantowi')
  await page.getByText('Ruch: konsultant w dziedzinie', { exact: false }).waitFor()
}

/** A remark to an element of the programme, found by its words. */
async function remarksOnCourse(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Uwaga 1: czego dotyczy' }).fill('nowe techniki')
  await page.getByRole('option', { name: COURSE }).click()
  await page.getByLabel('Uwaga 1: co trzeba uzupełnić').fill(REMARK)
}

async function refuses(page: Page, size: string): Promise<void> {
  await press(page, 'Opinia negatywna, zwróć do uzupełnienia')
  await page.getByLabel('Uzasadnienie').fill('Jeden element do poprawy.')
  await remarksOnCourse(page)
  await looksRight(page, `consultant-remark-${size}`)
  await page.getByRole('dialog').getByRole('button', { name: 'Wydaj odmowę' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function returnsToMend(page: Page): Promise<void> {
  await opensTurn(page)
  await press(page, 'Zwróć do uzupełnienia')
  await page.getByRole('dialog').getByRole('button', { name: 'Zwróć wniosek' }).click()
  await page.getByText('Napisz co najmniej 10 znaków.').waitFor()
  await page.getByLabel('Co trzeba poprawić').fill('Jeden element do poprawy.')
  await remarksOnCourse(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Zwróć wniosek' }).click()
  await page.getByText('zwrócony do poprawy').first().waitFor()
}

async function supplements(page: Page): Promise<void> {
  await page.getByText('1 uwaga czeka na odpowiedź.').waitFor()
  await page.getByRole('link', { name: 'Uzupełnij kartę' }).click()
  await page.getByLabel('Twoja odpowiedź').fill('Poprawiam numer zaświadczenia.')
  await press(page, 'Wyślij odpowiedź')
  await page.getByText('Odpowiedź zapisana').waitFor()
  await page.getByText('Teraz decyduje kierownik specjalizacji: Leon Przedsionek.').waitFor()
  await page.getByRole('button', { name: 'Zmień odpowiedź' }).waitFor()
  await page.getByRole('link', { name: 'Popraw to w karcie' }).click()
  await page.getByRole('row').filter({ hasText: '/SMK' }).press('Enter')
  await page.getByRole('link', { name: 'Popraw', exact: true }).click()
  await page.getByLabel('Numer zaświadczenia').fill('143515/SMK')
  await page.getByLabel('Dlaczego poprawiasz zatwierdzony wpis').fill('Numer był przepisany z błędem.')
  await press(page, 'Zapisz poprawkę')
  await page.getByText('Poprawiony, czeka · uzupełnienie 1').waitFor()
}

async function approvesEntry(page: Page): Promise<void> {
  await home(page)
  await page.getByRole('link', { name: 'Zobacz i zatwierdź 1 wpis' }).click()
  await press(page, 'Zatwierdź 1 wpis')
  await page.getByText('Zatwierdzono 1 wpis').first().waitFor()
}

test.for([
  ['komputerze', 'desktop', DESKTOP],
  ['telefonie', 'phone', PHONE],
] as const)(
  'Kierownik zatwierdza całość, urząd i konsultant sprawdzają, uwagi wracają, szkolenie jest ukończone: na %s',
  { timeout: 180_000 },
  async ([, size, screen], { browser, freshOrigin }) => {
    const { trainee, supervisor, office, consultant } = await everybody(browser, freshOrigin, screen)
    await supervisor.getByText('W karcie niczego nie brakuje. Zdecyduj o całości.').waitFor()
    await looksRight(supervisor, `supervisor-home-${size}`)
    await approvesWhole(supervisor)
    await looksRight(supervisor, `whole-approved-${size}`)

    await opensTurn(office)
    await looksRight(office, `office-inbox-${size}`)
    await passes(office)

    await opensTurn(consultant)
    await refuses(consultant, size)

    await home(trainee)
    await supplements(trainee)
    await looksRight(trainee, `supplement-${size}`)
    await approvesEntry(supervisor)
    await approvesWhole(supervisor, false)
    await passes(office)

    await home(trainee)
    await trainee.getByText('Teraz decyduje konsultant krajowy: Ignacy Aorta.').waitFor()
    await opensTurn(consultant)
    await consultant.getByText('Jest: 143515/SMK').waitFor()
    await looksRight(consultant, `consultant-inbox-${size}`)
    await press(consultant, 'Opinia pozytywna, szkolenie ukończone')
    await consultant.getByLabel('Uzasadnienie').fill(OPINION)
    await consultant.getByRole('dialog').getByRole('button', { name: 'Opinia pozytywna, szkolenie ukończone' }).click()
    await consultant.getByRole('dialog').waitFor({ state: 'detached' })

    await home(trainee)
    await trainee.getByText('Szkolenie ukończone.').waitFor()
    await trainee.getByRole('link', { name: 'Zobacz przebieg' }).click()
    await trainee.getByText(/^Szkolenie ukończone .*: kardiologia$/).waitFor()
    await looksRight(trainee, `completed-${size}`)
    const saved = trainee.waitForEvent('download')
    await trainee.getByRole('link', { name: 'Pobierz kartę z potwierdzeniem (PDF)' }).click()
    expect((await saved).suggestedFilename()).toMatch(/\.pdf$/)
    await Promise.all([trainee, supervisor, office, consultant].map((page) => page.context().close()))
  },
)

test('Całość zwrócona przez urząd, uzupełniona i złożona ponownie: ten sam numer, druga wersja, pierwsza zostaje', {
  timeout: 180_000,
}, async ({ browser, freshOrigin }) => {
  const { trainee, supervisor, office } = await everybody(browser, freshOrigin, DESKTOP)
  await approvesWhole(supervisor)
  await supervisor.getByRole('link', { name: 'Otwórz wniosek: poświadczenie i historia' }).click()
  await supervisor
    .getByText(/Wersja 1, złożona/)
    .first()
    .waitFor()
  const number =
    (await supervisor
      .getByText(/^\d{4}\/Z\/\d{5}$/)
      .first()
      .textContent()) ?? ''

  await returnsToMend(office)
  await home(trainee)
  await supplements(trainee)
  await approvesEntry(supervisor)
  await approvesWhole(supervisor, false)
  await supervisor.getByRole('link', { name: 'Otwórz wniosek: poświadczenie i historia' }).click()
  await supervisor.getByText(number).first().waitFor()
  await supervisor
    .getByText(/Wersja 2, złożona/)
    .first()
    .waitFor()
  await supervisor
    .getByText(/Wersja 1, złożona/)
    .first()
    .waitFor()
  await press(supervisor, 'Pokaż historię')
  await supervisor.getByText('Zwrócono do poprawy').waitFor()
  await looksRight(supervisor, 'completion-resubmitted')

  await passes(office)
  await Promise.all([trainee, supervisor, office].map((page) => page.context().close()))
})
