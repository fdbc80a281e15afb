import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { CAST, type CastMember } from '../../src/app/seed/cast.ts'
import type { RecordLine } from '../../src/training-record/contract/records.ts'
import type { Entry } from '../../src/training-record/contract/shapes.ts'
import { DESKTOP, faults, PHONE, signedIn, test } from '../support/product.ts'

const nameOf = ({ givenNames, surname }: CastMember) => `${givenNames} ${surname}`
/** As somebody sees it who has set the text twice as large. */
const ENLARGED = { viewport: { width: 720, height: 450 }, locale: 'pl-PL' }
const TODAY = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Warsaw' })
const ROTATION = 'm2/rotation/1'

interface Seeing {
  readonly browser: Browser
  readonly origin: string
  readonly screen?: typeof DESKTOP
}

const sees = async ({ browser, origin, screen = DESKTOP }: Seeing, who: CastMember, to = '/') =>
  signedIn(await browser.newContext(screen), origin, { name: nameOf(who), to })

const records = async (page: Page): Promise<RecordLine[]> => (await answer(page, '/api/records')).records

async function answer(page: Page, path: string) {
  const response = await page.request.get(new URL(path, page.url()).href)
  return response.json()
}

/** From the page itself: the server takes changes from its own pages only. */
async function send(page: Page, method: 'POST' | 'PUT', { path, body }: { path: string; body: unknown }) {
  const asked = { path, method, body: JSON.stringify(body) }
  const { ok, text } = await page.evaluate(async ({ path: at, ...init }) => {
    const response = await fetch(at, {
      ...init,
      headers: { 'content-type': 'application/json', 'x-requested-with': 'opensmk' },
    })
    return { ok: response.ok, text: await response.text() }
  }, asked)
  if (!ok) throw new Error(`${path}: ${text}`)
  return JSON.parse(text)
}

const lenas = async (page: Page): Promise<string> =>
  (await records(page)).find(({ trainee }) => trainee.name === nameOf(CAST.lena))?.id ?? ''

const ECG = { item: 'm2/procedure/settled/1', code: 'A', initials: 'WQ', sex: 'F', operator: 'Jan Próbny' }

async function enters(trainee: Page, fields: Record<string, string>): Promise<Entry> {
  const path = `/api/records/${await lenas(trainee)}/entries`
  return send(trainee, 'POST', { path, body: { id: randomUUID(), kind: 'procedure', fields: { ...ECG, ...fields } } })
}

async function opensList(seeing: Seeing, who: CastMember = CAST.marta): Promise<Page> {
  const page = await sees(seeing, who)
  await page.goto(`${seeing.origin}/approve/${await lenas(page)}`)
  await page.getByRole('button', { name: /^Zatwierdź \d+ wpis/ }).waitFor()
  return page
}

const countIn = async (page: Page): Promise<number> =>
  Number((await page.getByRole('button', { name: /^Zatwierdź \d+ wpis/ }).textContent())?.match(/\d+/)?.[0])

const rows = (page: Page) => page.getByRole('grid').locator('.grid-body [role=row]')

test('Kierowniczka zatwierdza cały miesiąc trzema naciśnięciami; podwójne kliknięcie zatwierdza raz i zostawia cofnięcie', async ({
  browser,
  origin,
}) => {
  const page = await opensList({ browser, origin })
  await page.getByText('Wszystko na liście jest zaznaczone.').waitFor()
  const all = await countIn(page)
  await page.getByLabel('Miesiąc').selectOption('2026-09')
  expect(new URL(page.url()).searchParams.get('month')).toBe('2026-09')
  const month = await countIn(page)
  expect(month).toBeLessThan(all)
  expect(await faults(page)).toEqual([])
  const approvals: string[] = []
  page.on('request', (request) => request.url().endsWith('/entries/approve') && approvals.push(request.url()))
  await page.getByRole('button', { name: /^Zatwierdź \d+ wpis/ }).dblclick()
  await page.getByText(`Zatwierdzono ${month} `).first().waitFor()
  await page.getByRole('button', { name: /^Cofnij/ }).click()
  await page.getByText(`Cofnięto zatwierdzenie: ${month} `).waitFor()
  expect(approvals).toHaveLength(1)
  await page.reload()
  expect(await countIn(page)).toBe(month)
  await page.context().close()
})

test('Pierwsze kliknięcie otwiera wpis obok listy, a Shift zaznacza zakres myszą i klawiszami; A zatwierdza zaznaczone', async ({
  browser,
  origin,
}) => {
  const trainee = await sees({ browser, origin }, CAST.lena)
  await enters(trainee, { date: '2026-08-03', rotation: ROTATION })
  const page = await opensList({ browser, origin })
  await page.getByLabel('Miesiąc').selectOption('2026-08')
  await rows(page).first().click()
  const preview = page.getByRole('region', { name: 'Wybrany wpis' })
  for (const entered of ['WQ', 'kobieta', 'Jan Próbny', 'Historia wpisu'])
    await preview.getByText(entered).first().waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByLabel('Miesiąc').selectOption('')
  await rows(page).nth(2).click()
  await rows(page)
    .nth(5)
    .click({ modifiers: ['Shift'] })
  await page.getByText('Zaznaczono 4', { exact: true }).waitFor()
  await page.getByText('Zatwierdzisz albo zwrócisz tylko to, co jest zaznaczone.').waitFor()
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowUp', 'Shift+ArrowUp']) await page.keyboard.press(key)
  await page.getByText('Zaznaczono 3', { exact: true }).waitFor()
  await page.keyboard.press('Shift+?')
  await page.getByRole('dialog', { name: 'Skróty klawiszowe' }).getByText('Zatwierdź zaznaczone').waitFor()
  await page.keyboard.press('Escape')
  await rows(page).nth(4).focus()
  await page.keyboard.press('a')
  await page.getByText('Zatwierdzono 3 wpisy').waitFor()
  await page.getByRole('button', { name: /^Cofnij/ }).click()
  await page.getByText('Cofnięto zatwierdzenie: 3 wpisy').waitFor()
  await Promise.all([page.context().close(), trainee.context().close()])
})

test('Enter otwiera wpis i przenosi do niego, Escape zamyka go, wraca do wiersza i zostawia zaznaczenie', async ({
  browser,
  origin,
}) => {
  const page = await opensList({ browser, origin })
  const all = await countIn(page)
  await rows(page).nth(1).focus()
  await page.keyboard.press('Enter')
  const preview = page.getByRole('region', { name: 'Wybrany wpis' })
  const isInPreview = () => preview.evaluate((region) => region.contains(document.activeElement))
  await expect.poll(isInPreview).toBe(true)
  await page.keyboard.press('Escape')
  await preview.waitFor({ state: 'hidden' })
  const isOnRow = () =>
    rows(page)
      .nth(1)
      .evaluate((row) => row === document.activeElement)
  await expect.poll(isOnRow).toBe(true)
  expect(await countIn(page)).toBe(all)
  await page.keyboard.press('Enter')
  await expect.poll(isInPreview).toBe(true)
  await rows(page).nth(1).focus()
  await page.keyboard.press('Escape')
  await preview.waitFor({ state: 'hidden' })
  expect(await countIn(page)).toBe(all)
  await page.context().close()
})

test('Gdy w wybranym miesiącu nic już nie czeka, ekran mówi to i jednym naciśnięciem pokazuje resztę', async ({
  browser,
  origin,
}) => {
  const trainee = await sees({ browser, origin }, CAST.lena)
  await enters(trainee, { date: '2026-04-01' })
  const page = await opensList({ browser, origin })
  await page.getByLabel('Miesiąc').selectOption('2026-04')
  await page.getByRole('button', { name: /^Zatwierdź \d+ wpis/ }).click()
  await page.getByText('W tym, co wybrano nad listą, nic już nie czeka').waitFor()
  expect(await page.getByLabel('Miesiąc').inputValue()).toBe('2026-04')
  await page.getByRole('button', { name: /^Pokaż wszystkie/ }).click()
  expect(await countIn(page)).toBeGreaterThan(0)
  expect(new URL(page.url()).searchParams.get('month')).toBeNull()
  await Promise.all([page.context().close(), trainee.context().close()])
})

test('Wpis zmieniony w drugiej karcie przeglądarki zostaje niezatwierdzony i jest nazwany na ekranie', async ({
  browser,
  origin,
}) => {
  const trainee = await sees({ browser, origin }, CAST.lena)
  const entry = await enters(trainee, { date: '2026-07-01' })
  await enters(trainee, { date: '2026-07-02' })
  const page = await opensList({ browser, origin })
  await page.getByLabel('Miesiąc').selectOption('2026-07')
  const path = `/api/records/${entry.recordId}/entries/${entry.id}`
  const fields = { ...ECG, date: '2026-07-01', initials: 'ZM' }
  await send(trainee, 'PUT', { path, body: { version: entry.version, fields } })
  await page.getByRole('button', { name: 'Zatwierdź 2 wpisy' }).click()
  const left = page.getByText('badanie elektrokardiograficzne, 1 lip 2026: lekarz zmienił go w międzyczasie')
  await left.waitFor()
  expect(await left.evaluate((line) => line.getBoundingClientRect().top >= 0)).toBe(true)
  await page.getByText('Zatwierdzono 1 wpis').waitFor()
  expect(await faults(page)).toEqual([])
  await Promise.all([page.context().close(), trainee.context().close()])
})

test('Kilka wpisów wraca do poprawy jednym poleceniem, a okno od razu czeka na powód', async ({ browser, origin }) => {
  const trainee = await sees({ browser, origin }, CAST.lena)
  for (const date of ['2026-06-01', '2026-06-02']) await enters(trainee, { date })
  const page = await opensList({ browser, origin })
  await page.getByLabel('Miesiąc').selectOption('2026-06')
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(new URL(request.url()).pathname))
  await page.getByRole('button', { name: 'Zwróć do poprawy' }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Dopisz, kto wykonał badanie.')
  expect(await faults(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Zwróć 2 wpisy do poprawy' }).click()
  const said = page.getByText('Zwrócono 2 wpisy do poprawy')
  await said.waitFor()
  expect(await said.evaluate((line) => line.getBoundingClientRect().top >= 0)).toBe(true)
  expect(sent).toEqual([`/api/records/${await lenas(page)}/entries/return`])
  await Promise.all([page.context().close(), trainee.context().close()])
})

test('Opiekun stażu widzi i liczy tylko wpisy swojego stażu, urząd nie widzi przycisku, który do niczego nie prowadzi', async ({
  browser,
  origin,
}) => {
  const [trainee, mentor] = await Promise.all([
    sees({ browser, origin }, CAST.lena),
    sees({ browser, origin, screen: PHONE }, CAST.nadia),
  ])
  await mentor.getByText('Nikt nie upoważnił Cię dziś do zatwierdzania wpisów').waitFor()
  expect(await faults(mentor)).toEqual([])
  const body = { mentorPersonId: CAST.nadia.id, rotation: ROTATION, from: TODAY, until: TODAY }
  await send(trainee, 'POST', { path: `/api/records/${await lenas(trainee)}/mentors`, body })
  await enters(trainee, { date: '2026-05-04', rotation: ROTATION })
  await mentor.reload()
  const [line] = await records(mentor)
  await mentor.getByText('Zatwierdzasz tylko wpisy stażu, do którego masz upoważnienie.').waitFor()
  await mentor.getByRole('link', { name: /^Zobacz i zatwierdź/ }).click()
  await mentor.getByRole('button', { name: /^Zatwierdź \d+ wpis/ }).waitFor()
  expect(await countIn(mentor)).toBe(line?.waitingForMe)
  expect(line?.waitingForMe).toBeLessThan(line?.waiting ?? 0)

  const clerk = await sees({ browser, origin }, CAST.olga)
  const id = await lenas(clerk)
  await clerk.goto(`${origin}/records/${id}`)
  await clerk.getByRole('link', { name: 'Pobierz kartę' }).waitFor()
  expect(await clerk.getByRole('link', { name: /^Zatwierdź/ }).count()).toBe(0)
  await clerk.goto(`${origin}/approve/${id}`)
  await clerk.getByText('Na Ciebie nic tu nie czeka').waitFor()
  await clerk.getByText(`Pozostałe wpisy tej karty zatwierdza ${nameOf(CAST.marta)}.`).waitFor()
  expect(await faults(clerk)).toEqual([])
  await Promise.all([trainee, mentor, clerk].map((page) => page.context().close()))
})

/** The share of the height that stands still while the page moves beneath it. */
const covered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const still = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
      ['sticky', 'fixed'].includes(getComputedStyle(element).position),
    )
    const bars = still.filter((bar) => bar.closest('.grid') === null && bar.clientWidth > window.innerWidth / 2)
    return bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0) / window.innerHeight
  })

test.for([
  ['na telefonie', PHONE],
  ['przy powiększeniu 200%', ENLARGED],
] as const)(
  'Paski nie zasłaniają więcej niż ćwierć ekranu ani pola, w którym się pisze: %s',
  async ([, screen], { browser, origin }) => {
    const page = await opensList({ browser, origin, screen })
    expect(await covered(page)).toBeLessThanOrEqual(0.26)
    expect(await faults(page)).toEqual([])
    const trainee = await sees({ browser, origin, screen }, CAST.lena, '/add')
    await trainee.getByRole('button', { name: 'Zapisz wpis' }).waitFor()
    expect(await covered(trainee)).toBeLessThanOrEqual(0.26)
    for (const box of await trainee.getByRole('textbox').all()) {
      await box.focus()
      const inSight = await box.evaluate((field) => {
        const { left, bottom, top, width } = field.getBoundingClientRect()
        const at = (y: number) => field.contains(document.elementFromPoint(left + width / 2, y))
        return at(top + 4) && at(bottom - 4)
      })
      expect(inSight).toBe(true)
    }
    await Promise.all([page.context().close(), trainee.context().close()])
  },
)

test('Na telefonie wpis otwiera się na cały ekran i wraca się z niego do listy', async ({ browser, origin }) => {
  const page = await opensList({ browser, origin, screen: PHONE })
  await rows(page).first().locator('.cell-value').first().click()
  await page.getByRole('button', { name: 'Zatwierdź ten wpis' }).waitFor()
  await page.getByRole('grid').waitFor({ state: 'hidden' })
  expect(await faults(page)).toEqual([])
  await page.goBack()
  await page.getByRole('grid').waitFor()
  await page.context().close()
})

test('Na oddziale zaznaczone są tylko dzisiejsze wpisy, starsze można znaleźć, a kod wypełnia ekran', async ({
  browser,
  origin,
}) => {
  const page = await sees({ browser, origin, screen: PHONE }, CAST.lena)
  await enters(page, { date: TODAY, initials: 'DZ' })
  await page.goto(`${origin}/record/sign-off`)
  const boxes = page.locator('.sign-off-choice input')
  await boxes.first().waitFor()
  const labels = await page.locator('.sign-off-choice label').allTextContents()
  expect(labels[0]).toMatch(/· A.· DZ$/)
  expect(await boxes.first().isChecked()).toBe(true)
  expect(await boxes.nth(1).isChecked()).toBe(false)
  await page.getByRole('button', { name: /^Pokaż starsze/ }).click()
  expect(await boxes.count()).toBeGreaterThan(labels.length)
  await page.getByLabel('Szukaj po nazwie, dacie albo inicjałach').fill('wrz 2026 przezklatkowe')
  await boxes.first().check()
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Pokaż kod: 2 wpisy' }).click()
  await page.getByRole('img', { name: /^Zeskanuj/ }).waitFor()
  const top = await page.locator('.sign-off-code').evaluate((code) => code.getBoundingClientRect().top)
  expect(top).toBeGreaterThanOrEqual((await page.locator('.shell-header').boundingBox())?.height ?? 0)
  const small = await page.locator('.qr-ink').first().boundingBox()
  expect(await page.locator('.sign-off-entries > li').count()).toBe(2)
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Pokaż na cały ekran' }).click()
  const large = await page.getByRole('dialog').locator('.qr-ink').boundingBox()
  expect(large?.width).toBeGreaterThan(Math.max(0.9 * PHONE.viewport.width, 1.1 * (small?.width ?? 0)))
  await page.context().close()
})
