import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { looksRight } from '../support/looks-right.ts'
import { DESKTOP, PHONE, signedIn, test } from '../support/product.ts'

const [HEAD, CLERK] = ['Roman Oddziałek', 'Julian Indeks']
const PESEL = '99611931654'
type Screen = typeof DESKTOP

/** One digit is wrong, then nobody's, then the right one: and the head sees whose it is before anything happens. */
async function nameThePerson(head: Page): Promise<void> {
  await head.getByRole('button', { name: 'Sprawdź, kto to' }).click()
  await head.getByText('Wpisz numer albo adres.').first().waitFor()
  await head.getByLabel('Numer PESEL', { exact: true }).fill('99611931655')
  await head.getByRole('button', { name: 'Sprawdź, kto to' }).click()
  await head.getByText('To nie jest numer PESEL. Sprawdź wszystkie 11 cyfr.').first().waitFor()
  await looksRight(head, 'staff-wrong-number')
  await head.getByLabel('Numer PESEL', { exact: true }).fill(PESEL)
  await head.getByRole('button', { name: 'Sprawdź, kto to' }).click()
  await head.getByText(`To: ${CLERK}`).waitFor()
}

async function appoint(head: Page): Promise<void> {
  await head.getByRole('link', { name: 'Ludzie' }).first().click()
  await head.getByText('Marta Zastawka', { exact: true }).waitFor()
  await looksRight(head, 'staff')
  await nameThePerson(head)
  await head.getByRole('button', { name: 'Nadaj tę rolę' }).click()
  await head.getByText('Wybierz rolę.').first().waitFor()
  await head.getByLabel('Rola', { exact: true }).selectOption({ label: 'Kierownik specjalizacji' })
  await head.getByRole('button', { name: 'Nadaj tę rolę' }).click()
  await head.getByText('a ta rola go wymaga').first().waitFor()
  await head.getByLabel('Rola', { exact: true }).selectOption({ label: 'Pracownik jednostki' })
  await head.getByLabel('użytkownik').waitFor()
  await looksRight(head, 'staff-role')
  await head.getByRole('button', { name: 'Nadaj tę rolę' }).dblclick()
  await head.getByText(`Rola nadana: ${CLERK}`).waitFor()
  await looksRight(head, 'staff-given')
}

/** The one who was given the role chooses it, reads of it, and opens a record of the unit. */
async function act(context: BrowserContext, origin: string): Promise<Page> {
  const clerk = await signedIn(context, origin, { name: CLERK, to: '/role' })
  await looksRight(clerk, 'staff-two-roles')
  await clerk.getByRole('button', { name: 'Działaj w tej roli Pracownik jednostki' }).click()
  await clerk.waitForURL((url) => url.pathname === '/')
  await clerk.goto(`${origin}/inbox`)
  await clerk.getByText('Masz nową rolę: Pracownik jednostki').waitFor()
  await looksRight(clerk, 'staff-told')
  const { records } = await (await clerk.request.get(`${origin}/api/records`)).json()
  expect(records.length).toBeGreaterThan(0)
  await clerk.goto(`${origin}/records/${records[0].id}`)
  await clerk.getByRole('heading', { level: 1 }).waitFor()
  return clerk
}

async function end(head: Page): Promise<void> {
  const line = head.getByRole('listitem').filter({ hasText: CLERK })
  await line.getByRole('button', { name: 'Zakończ rolę' }).click()
  await head.getByRole('dialog').getByText('także w otwartych oknach').waitFor()
  await looksRight(head, 'staff-end')
  await head.getByRole('dialog').getByRole('button', { name: 'Zakończ tę rolę' }).click()
  await head.getByText(`Rola zakończona: ${CLERK}`).waitFor()
  expect(await line.count()).toBe(0)
  const own = head.getByRole('listitem').filter({ hasText: `${HEAD} (to Ty)` })
  await own.getByRole('button', { name: 'Zakończ rolę' }).click()
  await head.getByRole('dialog').getByRole('button', { name: 'Zakończ tę rolę' }).click()
  await head.getByText('Nikt inny nie prowadzi tu ludzi.').waitFor()
  await looksRight(head, 'staff-last')
}

async function whole(browser: Browser, origin: string, screen: Screen): Promise<void> {
  const [his, theirs] = [await browser.newContext(screen), await browser.newContext(screen)]
  const head = await signedIn(his, origin, { name: HEAD, to: '/' })
  await appoint(head)
  const clerk = await act(theirs, origin)
  await end(head)
  await clerk.reload()
  await clerk.waitForURL(/\/sign-in/)
  await Promise.all([his.close(), theirs.close()])
}

test.for([
  ['komputerze', DESKTOP],
  ['telefonie', PHONE],
] as const)(
  'Kierownik szpitala nadaje rolę, osoba w niej działa, a po jej zakończeniu już nie: na %s',
  { timeout: 240_000 },
  ([, screen], { browser, freshOrigin }) => whole(browser, freshOrigin, screen),
)
