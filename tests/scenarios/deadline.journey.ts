import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { looksRight } from '../support/looks-right.ts'
import { type MailServer, startMailServer, wordsOf } from '../support/mail-server.ts'
import { DESKTOP, databases, PHONE, signedIn, test } from '../support/product.ts'

const SLOW = { name: 'Julian Indeks', to: '/cases' }
const LATE = { name: 'Kazimierz Arkusz', to: '/cases' }
const LICENCE = 'Numer prawa wykonywania zawodu (PWZ)'
const FILED = /^Wniosek \d{4}\/U\/\d{5} złożony$/

let mails: MailServer

beforeAll(async () => {
  mails = await startMailServer()
  process.env.OPENSMK_SMTP_URL = mails.url
  return async () => {
    delete process.env.OPENSMK_SMTP_URL
    await mails.close()
  }
})

/** What only time would bring about: the deadline of the one draft of a person comes close. */
async function closesIn(origin: string, { applicationId, seconds }: { applicationId: string; seconds: number }) {
  const client = new pg.Client({ connectionString: databases.get(origin) ?? '' })
  await client.connect()
  await client.query(
    `update applications.application set closes_at = now() + make_interval(secs => $2), closes_law = 'UZL art. 16c ust. 1a',
       closes_set_at = now() - interval '30 days' where id = $1`,
    [applicationId, seconds],
  )
  // The minute that has come, at once.
  await client.query(`select graphile_worker.add_job('tend-deadlines', '{}'::json)`)
  await client.end()
}

/** A draft that is filled in whole and saved; on the page that asks once more before it is filed. */
async function written(page: Page, licence: string): Promise<string> {
  await page.getByRole('button', { name: 'Zacznij: wniosek o nadanie uprawnień' }).click()
  await page.getByRole('link', { name: 'Prawo wykonywania zawodu' }).click()
  await page.getByLabel('lekarz', { exact: true }).check()
  await page.getByLabel(LICENCE).fill(licence)
  await page.getByLabel('Izba, która prowadzi Twój wpis').fill('warszaw')
  await page.getByRole('option', { name: 'Okręgowa Izba Lekarska w Warszawie' }).click()
  await page.getByText(/^Zapisano/).waitFor()
  await page.getByRole('button', { name: 'Zapisz i wróć do listy zadań' }).click()
  await page.getByRole('link', { name: 'Sprawdź odpowiedzi i złóż wniosek' }).click()
  await page.getByText(licence).waitFor()
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

/** The letter says that it is not filed, and leads to the draft; there and elsewhere the time that is left is seen. */
async function reminded(page: Page, origin: string): Promise<void> {
  const letter = () => mails.received.map(wordsOf).find(({ subject }) => subject.includes('NIE jest złożony'))
  await expect.poll(letter, { timeout: 60_000 }).toBeDefined()
  const { subject, body } = letter() ?? { subject: '', body: '' }
  expect(subject).toMatch(/^Twój wniosek NIE jest złożony\. Termin: \d{1,2} \p{L}+ \d{4}, \d{2}:\d{2}$/u)
  expect(body).toContain('Zapisany szkic to jeszcze nie złożony wniosek')
  await page.goto(`${origin}/`)
  await page.getByText('NIE ZŁOŻONO').waitFor()
  await page
    .getByText(/Zostało 5\d minut/)
    .first()
    .waitFor()
  await looksRight(page, 'deadline-home')
  await page.goto(`${origin}/cases`)
  await page.getByText('NIE ZŁOŻONO').waitFor()
  await page
    .getByText(/Zostało 5\d minut/)
    .first()
    .waitFor()
  await looksRight(page, 'deadline-list')
  await page.goto(`${origin}/inbox`)
  await page.getByText(/^Twój wniosek NIE jest złożony/).waitFor()
  await page.getByRole('button', { name: 'Co się stało z listem e-mail?' }).first().click()
  await page.getByText(/^List na adres j\*\*\*@pokaz\.example\. Serwer poczty go przyjął\.$/).waitFor()
  await page.getByText(/: wysłany$/).waitFor()
  await looksRight(page, 'deadline-letter')
  await page.goto(/https?:\S+/.exec(body)?.[0] ?? '')
  await page.getByText('NIE ZŁOŻONO').waitFor()
  await looksRight(page, 'deadline-draft')
}

async function lastMinute(browser: Browser, origin: string, screen: typeof DESKTOP): Promise<void> {
  const context = await browser.newContext(screen)
  const page = await signedIn(context, origin, SLOW)
  const applicationId = await written(page, '2990152')
  await closesIn(origin, { applicationId, seconds: 59 * 60 })
  await reminded(page, origin)
  await page.goto(`${origin}/cases/${applicationId}/check`)
  await closesIn(origin, { applicationId, seconds: 50 })
  await page.reload()
  await page
    .getByText(/Zosta\p{L}+ \d+ sekun/u)
    .first()
    .waitFor()
  await looksRight(page, 'deadline-last-minute')
  await page.getByRole('button', { name: 'Złóż wniosek' }).click()
  await page.getByText(FILED).waitFor()
  await page.goto(`${origin}/`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByText('NIE ZŁOŻONO').count()).toBe(0)
  await context.close()
}

/** The page stands open while the deadline passes: the server says no, and nothing is filed. */
async function aMomentTooLate(browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, origin, LATE)
  const applicationId = await written(page, '6990013')
  await closesIn(origin, { applicationId, seconds: 4 })
  await page.reload()
  await page.getByText('Termin minął. Tego wniosku nie można już złożyć.').first().waitFor()
  await page.getByRole('button', { name: 'Złóż wniosek' }).click()
  await page.getByText(/Termin minął .* Wniosek nie został złożony\./).waitFor()
  await looksRight(page, 'deadline-too-late')
  await page.goto(`${origin}/cases`)
  await page.getByText('NIE ZŁOŻONO').waitFor()
  await context.close()
}

test.for([
  ['telefonie', PHONE],
  ['komputerze', DESKTOP],
] as const)(
  'Szkic, o którym system przypomina, złożony w ostatniej minucie; chwilę za późno nie da się złożyć: na %s',
  { timeout: 240_000 },
  async ([, screen], { browser, freshOrigin }) => {
    mails.received.length = 0
    await lastMinute(browser, freshOrigin, screen)
    await aMomentTooLate(browser, freshOrigin)
  },
)

test('Wniosek złożony trzy razy naraz: jedno poświadczenie', { timeout: 180_000 }, async ({ browser, freshOrigin }) => {
  const context = await browser.newContext(PHONE)
  const page = await signedIn(context, freshOrigin, SLOW)
  const applicationId = await written(page, '2990152')
  const path = `${freshOrigin}/api/applications/${applicationId}`
  const { draft } = await (await page.request.get(path)).json()
  const sent = { headers: { 'x-requested-with': 'opensmk' }, data: { key: randomUUID(), draft } }
  const answers = await Promise.all([1, 2, 3].map(() => page.request.post(`${path}/file`, sent)))
  expect(answers.map((answer) => answer.status())).toEqual([200, 200, 200])
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
  await page.goto(`${freshOrigin}/cases/${applicationId}`)
  await page.getByText(FILED).waitFor()
  expect(await page.getByText(/^Wersja \d+, złożona/).count()).toBe(1)
  await context.close()

  const other = await browser.newContext(DESKTOP)
  const quick = await signedIn(other, freshOrigin, LATE)
  await written(quick, '6990013')
  await quick.getByRole('button', { name: 'Złóż wniosek' }).click({ clickCount: 3 })
  await quick.getByText(FILED).waitFor()
  expect(await quick.getByRole('link', { name: /^Pobierz PDF/ }).count()).toBe(1)
  await looksRight(quick, 'deadline-three-times')
  await other.close()
})
