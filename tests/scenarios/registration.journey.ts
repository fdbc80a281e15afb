import type { Browser, Page } from 'playwright-core'
import { startDemoIdp } from '../../src/app/demo-idp/provider.ts'
import { peopleOfProvider } from '../../src/app/seed/newcomers.ts'
import { looksRight } from '../support/looks-right.ts'
import { DESKTOP, PHONE, test as productTest, signedIn } from '../support/product.ts'

const PASSWORD = 'trzy suche liście'
const LICENCE = 'Numer prawa wykonywania zawodu (PWZ)'
const [WRONG, ANOTHERS, OWN] = ['5990162', '6990002', '7990162']
const CHAMBER = 'Bożena Rejestr'

/** The product with the identity provider of the demonstration beside it. */
const test = productTest.extend('provided', async ({ freshOrigin }, { onCleanup }) => {
  const idp = await startDemoIdp({ origin: freshOrigin, people: peopleOfProvider() })
  Object.assign(process.env, idp.environment)
  onCleanup(async () => {
    for (const name of Object.keys(idp.environment)) delete process.env[name]
    await idp.stop()
  })
  return freshOrigin
})

/** From the sign-in page to the account: the address, the letter, the password behind its link. */
async function register(page: Page, origin: string, email: string): Promise<void> {
  await page.goto(`${origin}/sign-in`)
  await page.getByRole('link', { name: 'Zarejestruj się' }).click()
  await page.getByRole('heading', { name: 'Zarejestruj się' }).waitFor()
  await looksRight(page, 'register')
  await page.getByRole('button', { name: 'Wyślij list z odnośnikiem' }).click()
  await page.getByText('Wpisz adres e-mail.').first().waitFor()
  await page.getByLabel('Adres e-mail').fill(email)
  await page.getByRole('button', { name: 'Wyślij list z odnośnikiem' }).click()
  await page.getByRole('heading', { name: 'Sprawdź pocztę' }).waitFor()
  await looksRight(page, 'register-letter')
  await openLetter(page)
  await page.getByRole('heading', { name: 'Dokończ rejestrację' }).waitFor()
  await page.getByLabel('Hasło', { exact: true }).fill(PASSWORD)
  await page.getByLabel('Powtórz hasło').fill('inne hasło')
  await page.getByRole('button', { name: 'Potwierdź adres i załóż konto' }).click()
  await page.getByText('Oba hasła mają być takie same.').first().waitFor()
  await looksRight(page, 'register-confirm')
  await page.getByLabel('Powtórz hasło').fill(PASSWORD)
  await page.getByRole('button', { name: 'Potwierdź adres i załóż konto' }).click()
  await page.getByRole('heading', { name: 'Zanim zaczniesz' }).waitFor()
}

/** The letter leaves by the worker: until then the page says that there is none yet. */
async function openLetter(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: 'Otwórz odnośnik z listu' }).first()
  for (let tries = 0; tries < 20 && !(await link.isVisible()); tries++) {
    await page.getByRole('button', { name: 'Pokaż listy' }).click()
    await link.or(page.getByText('Listu jeszcze nie ma.')).first().waitFor()
  }
  await link.click()
}

/** Nothing else is open before, and after it the names are the provider's. */
async function proveIdentity(page: Page, origin: string): Promise<void> {
  await page.getByText('Najpierw potwierdź tożsamość.').waitFor()
  await looksRight(page, 'newcomer-home')
  await page.goto(`${origin}/cases`)
  await page.getByRole('button', { name: 'Zacznij: wniosek o nadanie uprawnień' }).click()
  await page.getByText('Najpierw potwierdź tożsamość: bez tego nikt nie dostaje roli.').waitFor()
  await page.goto(origin)
  await page.getByRole('link', { name: '2. Potwierdź tożsamość' }).click()
  await page.getByRole('heading', { name: 'Potwierdź tożsamość', exact: true }).waitFor()
  await looksRight(page, 'proof')
  await page.getByRole('button', { name: 'Potwierdź loginem tożsamości' }).click()
  await page.getByRole('button', { name: 'Klara Debiut' }).click()
  await page.getByText('Klara Debiut. Loginem tożsamości').waitFor()
  await looksRight(page, 'newcomer-proved')
}

async function fillIn(page: Page, licence: string): Promise<void> {
  await page.getByRole('link', { name: 'Prawo wykonywania zawodu' }).click()
  await page.getByLabel('lekarz', { exact: true }).check()
  await page.getByLabel(LICENCE).fill(licence)
  await page.getByLabel('Izba, która prowadzi Twój wpis').fill('warszaw')
  await page.getByRole('option', { name: 'Okręgowa Izba Lekarska w Warszawie' }).click()
  await page.getByText(/^Zapisano/).waitFor()
  await page.getByRole('button', { name: 'Zapisz i wróć do listy zadań' }).click()
  await page.getByRole('link', { name: 'Sprawdź odpowiedzi i złóż wniosek' }).click()
  await page.getByText(licence).waitFor()
}

/** A number that cannot be is stopped at the form; somebody else's is filed and meets the chamber. */
async function askForRole(page: Page): Promise<void> {
  await page.getByRole('link', { name: '3. Poproś o rolę' }).click()
  await page.getByRole('button', { name: 'Zacznij: wniosek o nadanie uprawnień' }).click()
  await page.getByText('NIE ZŁOŻONO').waitFor()
  await fillIn(page, WRONG)
  await page.getByRole('button', { name: 'Złóż wniosek' }).click()
  await page.getByText('cyfra kontrolna się nie zgadza').waitFor()
  await looksRight(page, 'newcomer-wrong-licence')
  await page.getByRole('link', { name: 'Wróć do listy zadań' }).click()
  await fillIn(page, ANOTHERS)
  await page.getByRole('button', { name: 'Złóż wniosek' }).click()
  await page.getByText(/^Wniosek \d{4}\/U\/00001 złożony$/).waitFor()
}

async function refuseNumber(chamber: Page): Promise<void> {
  await chamber.getByRole('link', { name: /^Klara Debiut/ }).click()
  await chamber.getByRole('button', { name: 'Uwzględnij wniosek' }).click()
  await chamber.getByRole('dialog').getByRole('button', { name: 'Uwzględnij wniosek' }).click()
  await chamber.getByText('Ten numer PWZ ma już inna osoba w systemie').waitFor()
  await chamber.getByRole('button', { name: 'Anuluj' }).click()
  await chamber.getByRole('button', { name: 'Zwróć do poprawy' }).click()
  await chamber.getByLabel('Co trzeba poprawić').fill('Ten numer należy do innej osoby.')
  await chamber.getByLabel(`Uwaga do pola: ${LICENCE}`).fill('Przepisz numer ze swojego dokumentu.')
  await chamber.getByRole('button', { name: 'Zwróć wniosek' }).click()
  await chamber.getByText('zwrócony do poprawy').first().waitFor()
}

async function mendAndAccept(page: Page, chamber: Page): Promise<void> {
  await page.reload()
  await page.getByText('Wniosek wrócił do poprawy').waitFor()
  await fillIn(page, OWN)
  await page.getByRole('button', { name: 'Złóż wniosek' }).click()
  await page.getByText(/^Wniosek \d{4}\/U\/00001 złożony$/).waitFor()
  await chamber.reload()
  await chamber.getByText(OWN).waitFor()
  await chamber.getByRole('button', { name: 'Uwzględnij wniosek' }).click()
  await chamber.getByRole('dialog').getByRole('button', { name: 'Uwzględnij wniosek' }).click()
  await chamber.getByText('Rozstrzygnięcie zapisane').waitFor()
}

async function actAsTrainee(page: Page, origin: string): Promise<void> {
  await page.goto(origin)
  await page.getByRole('link', { name: 'Wybierz rolę i zacznij' }).click()
  await page.getByRole('button', { name: /Działaj w tej roli/ }).click()
  await page.getByRole('heading', { name: 'Dziś' }).waitFor()
  await looksRight(page, 'newcomer-as-trainee')
}

async function whole(browser: Browser, origin: string, screen: typeof DESKTOP): Promise<void> {
  const [hers, theirs] = [await browser.newContext(screen), await browser.newContext(screen)]
  const page = await hers.newPage()
  await register(page, origin, 'klara.debiut@poczta.example')
  await proveIdentity(page, origin)
  await askForRole(page)
  const chamber = await signedIn(theirs, origin, { name: CHAMBER, to: '/cases' })
  await refuseNumber(chamber)
  await mendAndAccept(page, chamber)
  await actAsTrainee(page, origin)
  await Promise.all([hers.close(), theirs.close()])
}

test.for([
  ['komputerze', DESKTOP],
  ['telefonie', PHONE],
] as const)(
  'Lekarka rejestruje się, potwierdza tożsamość, prosi o rolę, poprawia numer i działa jako szkoląca się: na %s',
  { timeout: 300_000 },
  ([, screen], { browser, provided }) => whole(browser, provided, screen),
)

/** The newcomer shows a code, the chamber types what the document says after proving again who sits there. */
async function confirmedInPerson(page: Page, chamber: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/proof`)
  await page.getByRole('button', { name: 'Przygotuj arkusz' }).click()
  await page.getByText('Wybierz zawód.').first().waitFor()
  await page.getByLabel('Imiona').fill('Barbara')
  await page.getByLabel('Nazwisko').fill('Okaz')
  await page.getByLabel('Zawód').selectOption({ label: 'lekarz' })
  await page.getByRole('button', { name: 'Przygotuj arkusz' }).click()
  const code = (await page.locator('.sheet-code').textContent()) ?? ''
  await looksRight(page, 'proof-sheet')

  await chamber.getByLabel('Kod arkusza').fill('ABCD')
  await chamber.getByRole('button', { name: 'Pokaż arkusz' }).click()
  await chamber.getByText('Kod arkusza ma osiem znaków').first().waitFor()
  await chamber.getByLabel('Kod arkusza').fill(code.toLowerCase())
  await chamber.getByRole('button', { name: 'Pokaż arkusz' }).click()
  await chamber.getByText('Barbara Okaz').waitFor()
  await looksRight(chamber, 'confirm-identity')
  await chamber.getByLabel('paszport').check()
  await chamber.getByLabel('PESEL').fill('44051401358')
  await chamber.getByLabel('Imiona').fill('Barbara Anna')
  await chamber.getByLabel('Nazwisko').fill('Okaz')
  await chamber.getByRole('button', { name: 'Potwierdź tożsamość tej osoby' }).click()
  await chamber.getByText('W numerze PESEL jest błąd').first().waitFor()
  await chamber.getByLabel('PESEL').fill('44051401359')
  await chamber.getByRole('button', { name: 'Potwierdź tożsamość tej osoby' }).click()
  await chamber.getByText('Tożsamość potwierdzona. Osoba może teraz poprosić o rolę.').waitFor()
  await looksRight(chamber, 'identity-confirmed')
  await page.goto(origin)
  await page.getByText('Barbara Anna Okaz. Osobiście').waitFor()
}

test('Kto nie ma loginu tożsamości, pokazuje w izbie arkusz i dokument', { timeout: 240_000 }, async ({
  browser,
  provided,
}) => {
  const [hers, theirs] = [await browser.newContext(PHONE), await browser.newContext(PHONE)]
  const page = await hers.newPage()
  await register(page, provided, 'barbara.okaz@poczta.example')
  const chamber = await signedIn(theirs, provided, { name: CHAMBER, to: '/confirm-identity' })
  await confirmedInPerson(page, chamber, provided)
  await Promise.all([hers.close(), theirs.close()])
})

test('Kto zapomniał hasła, dostaje list, potwierdza tożsamość i ustala nowe', { timeout: 240_000 }, async ({
  browser,
  provided,
}) => {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  await page.goto(`${provided}/sign-in`)
  await page.getByRole('link', { name: 'Nie pamiętasz hasła?' }).click()
  await page.getByLabel('Adres e-mail konta').fill('iga.poczatek@pokaz.example')
  await looksRight(page, 'recover')
  await page.getByRole('button', { name: 'Wyślij list' }).click()
  await page.getByRole('heading', { name: 'Sprawdź pocztę' }).waitFor()
  await openLetter(page)
  await page.getByRole('heading', { name: 'Potwierdź, że to ty' }).waitFor()
  await looksRight(page, 'recover-link')
  await page.getByRole('button', { name: 'Potwierdź loginem tożsamości' }).click()
  await page.getByRole('button', { name: 'Iga Początek' }).click()
  await page.getByRole('heading', { name: 'Ustal nowy dostęp' }).waitFor()
  await page.getByRole('button', { name: 'Zapisz i zakończ wszystkie sesje' }).click()
  await page.getByText('Wpisz nowe hasło albo zaznacz').first().waitFor()
  await looksRight(page, 'recovery')
  await page.getByLabel('Nowe hasło', { exact: true }).fill(PASSWORD)
  await page.getByLabel('Powtórz nowe hasło').fill(PASSWORD)
  await page.getByRole('button', { name: 'Zapisz i zakończ wszystkie sesje' }).click()
  await page.getByRole('heading', { name: 'Dostęp odzyskany' }).waitFor()
  await looksRight(page, 'recovered')
  await context.close()
})
