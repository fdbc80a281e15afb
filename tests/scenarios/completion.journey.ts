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

/** Presses the button of a decision, reads the one question that it asks and answers it. */
async function decides(page: Page, name: string, question: string): Promise<void> {
  await press(page, name)
  const dialog = page.getByRole('dialog', { name: question })
  await dialog.getByText('Tej decyzji nie można cofnąć.').waitFor()
  await dialog.getByRole('button', { name }).click()
}

/** Nothing is chosen before. */
async function chooses(page: Page, name: string): Promise<void> {
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await page.getByRole('radio', { name }).check()
}

/** After a supplement the only way is on, so there is nothing to choose. */
async function approvesWhole(page: Page, hasChoice = true): Promise<void> {
  await home(page)
  await page.getByRole('link', { name: 'Zatwierdź całość albo odmów' }).click()
  await page.getByText('Twoja decyzja').waitFor()
  if (hasChoice) await chooses(page, 'Zatwierdzam całość')
  await page.getByLabel('Opinia').fill(OPINION)
  await decides(page, 'Zatwierdź całość i przekaż do urzędu', 'Zatwierdzić całość szkolenia?')
  await page.getByText('Decyzja zapisana: Tymon Finisz').waitFor()
  await page.getByText('Kartę sprawdza teraz urząd wojewódzki.').first().waitFor()
}

/** The record of the inbox, opened beside the list. */
async function opensTurn(page: Page): Promise<void> {
  await home(page)
  await press(page, /^Tymon Finisz/)
  await page.getByText('Twoja decyzja').waitFor()
}

async function passes(page: Page): Promise<void> {
  await opensTurn(page)
  await chooses(page, 'Bez uwag, przekaż konsultantowi')
  await decides(page, 'Przekaż konsultantowi', 'Przekazać kartę bez uwag?')
  await page.getByText('Decyzja zapisana: Tymon Finisz').waitFor()
  await page.getByText('Bez uwag formalnych. Kartę sprawdza teraz konsultant.').waitFor()
  await page.getByText('Nic nie czeka na twoją decyzję').waitFor()
}

async function returnsWithRemark(page: Page): Promise<void> {
  await chooses(page, 'Opinia negatywna, zwróć do uzupełnienia')
  await page.getByLabel('Opinia', { exact: true }).fill('Jeden element do poprawy.')
  await page.getByRole('combobox', { name: 'Uwaga 1: czego dotyczy' }).fill('nowe techniki')
  await page.getByRole('option', { name: COURSE }).click()
  await page.getByLabel('Uwaga 1: co trzeba uzupełnić').fill(REMARK)
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
    await returnsWithRemark(consultant)
    await looksRight(consultant, `consultant-remark-${size}`)
    await decides(consultant, 'Wydaj opinię negatywną z 1 uwagą', 'Wydać opinię negatywną?')
    await consultant.getByText('Decyzja zapisana: Tymon Finisz').waitFor()

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
    await chooses(consultant, 'Opinia pozytywna, szkolenie ukończone')
    await consultant.getByLabel('Opinia', { exact: true }).fill(OPINION)
    await decides(consultant, 'Wydaj opinię pozytywną', 'Wydać opinię pozytywną?')
    await consultant.getByText('Decyzja zapisana: Tymon Finisz').waitFor()

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
