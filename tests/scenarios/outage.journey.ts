import pg from 'pg'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { looksRight } from '../support/looks-right.ts'
import { DESKTOP, databases, PHONE, signedIn, test } from '../support/product.ts'

const DOCTOR = { name: 'Julian Indeks', to: '/cases' }
const OPERATOR = { name: 'Ada Serwerownia', to: '/outages' }
const REASON = 'Awaria zasilania serwerowni, zgłoszenie 17.'

/** `28.02.2027` and `21:30` of a moment so many minutes ago, by the clock in Poland. */
function wall(minutesAgo: number): { day: string; time: string } {
  const at = new Date(Date.now() - minutesAgo * 60_000)
  const shown = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('pl-PL', { timeZone: 'Europe/Warsaw', ...options }).format(at)
  return {
    day: shown({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    time: shown({ hour: '2-digit', minute: '2-digit' }),
  }
}

/** A draft whose deadline passed an hour ago, of a process whose law lets outages move it. */
async function passed(origin: string, applicationId: string): Promise<void> {
  const client = new pg.Client({ connectionString: databases.get(origin) ?? '' })
  await client.connect()
  await client.query(
    `update applications.application set closes_at = now() - interval '1 hour', closes_law = 'UZL art. 16c ust. 1a',
       closes_set_at = now() - interval '30 days', outage_law = 'UZL art. 16c ust. 1b' where id = $1`,
    [applicationId],
  )
  await client.end()
}

/** The server does not answer: the device remembers when, and says so once it does. */
async function tryInVain(doctor: Page, origin: string): Promise<string> {
  await doctor.getByRole('button', { name: 'Zacznij: wniosek o nadanie uprawnień' }).click()
  await doctor.waitForURL(/\/cases\/.+/)
  const applicationId = new URL(doctor.url()).pathname.split('/')[2] ?? ''
  await doctor.goto(`${origin}/cases/${applicationId}/check`)
  await doctor.route('**/file', (route) => route.abort())
  await doctor.getByRole('button', { name: 'Złóż wniosek' }).click()
  await doctor.getByText('Nie ma połączenia z siecią').first().waitFor()
  await doctor.unroute('**/file')
  await passed(origin, applicationId)
  const told = doctor.waitForResponse((response) => response.url().endsWith('/tries'))
  await doctor.reload()
  expect((await told).status()).toBe(200)
  await doctor.getByText('Termin minął. Tego wniosku nie można już złożyć.').first().waitFor()
  await looksRight(doctor, 'outage-passed')
  return applicationId
}

async function enter(operator: Page): Promise<void> {
  await operator.getByRole('heading', { name: 'Nie było żadnej awarii' }).waitFor()
  await looksRight(operator, 'outages-none')
  await operator.getByRole('button', { name: 'Wpisz awarię' }).click()
  const dialog = operator.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Wpisz awarię' }).click()
  await dialog.getByText('Wpisz godzinę, na przykład 21:30.').first().waitFor()
  await looksRight(operator, 'outages-wrong')
  const [from, until] = [wall(200), wall(0)]
  await dialog.getByRole('textbox', { name: 'Pierwszy dzień awarii' }).fill(from.day)
  await dialog.getByLabel('Godzina, o której się zaczęła').fill(from.time)
  await dialog.getByRole('textbox', { name: 'Ostatni dzień awarii' }).fill(until.day)
  await dialog.getByLabel('Godzina, o której się skończyła').fill(until.time)
  await dialog.getByLabel('Co się stało i skąd to wiadomo').fill(REASON)
  await looksRight(operator, 'outages-entry')
  await dialog.getByRole('button', { name: 'Wpisz awarię' }).click()
  await dialog.waitFor({ state: 'detached' })
  await operator.getByText(REASON).waitFor()
}

test.for([
  ['telefonie', PHONE],
  ['komputerze', DESKTOP],
] as const)(
  'Awaria przed terminem: operator ją wpisuje, termin się przedłuża, a kto próbował złożyć, jest na liście: na %s',
  { timeout: 240_000 },
  async ([, screen], { browser, freshOrigin }) => {
    const [his, hers] = [await browser.newContext(screen), await browser.newContext(screen)]
    const doctor = await signedIn(his, freshOrigin, DOCTOR)
    await tryInVain(doctor, freshOrigin)
    const operator = await signedIn(hers, freshOrigin, OPERATOR)
    await enter(operator)
    await operator.getByRole('button', { name: 'Kto próbował złożyć wniosek' }).click()
    await operator.getByText('według zegara urządzenia tej osoby').waitFor()
    await operator.getByText('Julian Indeks').waitFor()
    await looksRight(operator, 'outages-tried')
    await doctor.reload()
    await doctor.getByText(/Termin przedłużono, bo system nie działał od/).waitFor()
    await doctor
      .getByText(/Został[aoy]? \d+ (godzin|minut)/)
      .first()
      .waitFor()
    await looksRight(doctor, 'outage-extended')
    const heard = async () => {
      await doctor.goto(`${freshOrigin}/inbox`)
      return doctor
        .getByText(/^Termin złożenia wniosku przedłużony do/)
        .waitFor({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        )
    }
    await expect.poll(heard, { timeout: 60_000 }).toBe(true)
    await operator.getByRole('link', { name: 'Listy, które nie doszły' }).click()
    await operator.getByRole('heading', { name: 'Wszystkie listy doszły' }).waitFor()
    await looksRight(operator, 'letters-none')
    await Promise.all([his.close(), hers.close()])
  },
)

test('Kalendarz terminów: adres utworzony na koncie działa bez logowania, a unieważniony już nie', {
  timeout: 120_000,
}, async ({ browser, freshOrigin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, freshOrigin, { name: 'Julian Indeks', to: '/account' })
  await page.getByRole('button', { name: 'Utwórz adres kalendarza' }).click()
  const address = await page.getByText(/\/api\/calendar\/[\w-]{43}\.ics/).textContent()
  await looksRight(page, 'calendar-made')
  const stranger = await browser.newContext()
  const read = async () => (await stranger.request.get(address ?? '')).status()
  const feed = await stranger.request.get(address ?? '')
  expect(feed.headers()['content-type']).toContain('text/calendar')
  expect(await feed.text()).toContain('BEGIN:VCALENDAR')
  await page.getByRole('button', { name: 'Unieważnij adres' }).click()
  await page.getByText('Adres jest unieważniony').waitFor()
  expect(await read()).toBe(404)
  await looksRight(page, 'calendar-revoked')
  await Promise.all([context.close(), stranger.close()])
})
