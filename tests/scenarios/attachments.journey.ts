import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { looksRight } from '../support/looks-right.ts'
import { AUTHOR, officePaper, PLACE, photograph } from '../support/made-files.ts'
import { DESKTOP, PHONE, signedIn, test } from '../support/product.ts'

const [DOCTOR, CHAMBER] = ['Julian Indeks', 'Bożena Rejestr']
const SCAN = 'Dokument, z którego wynika Twoje prawo do tej roli'
const PHOTO = { name: 'zdjęcie.jpg', mimeType: 'image/jpeg', buffer: photograph() }
const WRONG = { name: 'rachunek.pdf', mimeType: 'application/pdf', buffer: officePaper('Rachunek') }
const CERTIFICATE = { name: 'zaświadczenie.pdf', mimeType: 'application/pdf', buffer: officePaper('Zaswiadczenie') }
const PROGRAM = { name: 'praca.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ program') }

const choose = (page: Page, ...files: object[]) =>
  page.locator('input[type=file]').setInputFiles(files as Parameters<ReturnType<Page['locator']>['setInputFiles']>[0])

async function begin(doctor: Page): Promise<void> {
  await doctor.getByRole('button', { name: 'Zacznij: wniosek o nadanie uprawnień' }).click()
  await doctor.getByRole('link', { name: 'Prawo wykonywania zawodu' }).click()
  await doctor.getByLabel('lekarz', { exact: true }).check()
  await doctor.getByLabel('Numer prawa wykonywania zawodu (PWZ)').fill('2990152')
  await doctor.getByLabel('Izba, która prowadzi Twój wpis w rejestrze').fill('Warsz')
  await doctor.getByRole('option', { name: 'Okręgowa Izba Lekarska w Warszawie' }).click()
  await doctor.getByRole('button', { name: 'Zapisz i wróć do listy zadań' }).click()
}

/** A photograph with its place loses it and says so; a program is refused; a wrong paper is exchanged before filing. */
async function attach(doctor: Page): Promise<void> {
  await doctor.getByText('nieobowiązkowe').waitFor()
  await doctor.getByRole('link', { name: 'Załączniki' }).click()
  await doctor.getByText('NIE ZŁOŻONO').waitFor()
  await looksRight(doctor, 'attachments-empty')
  await choose(doctor, PROGRAM)
  await doctor.getByText('praca.exe: tego rodzaju pliku nie przyjmujemy').waitFor()
  await choose(doctor, PHOTO)
  await doctor.getByText('Usunęliśmy z pliku miejsce zrobienia zdjęcia.').waitFor()
  await choose(doctor, WRONG)
  await doctor.getByText('rachunek.pdf', { exact: true }).waitFor()
  await doctor.getByText('więcej nie można dołączyć').waitFor()
  await looksRight(doctor, 'attachments')
  await doctor.reload()
  await doctor.getByRole('button', { name: /Usuń.*rachunek.pdf/ }).click()
  await doctor.getByText('rachunek.pdf', { exact: true }).waitFor({ state: 'detached' })
  await doctor.getByRole('button', { name: 'Gotowe, wróć do listy zadań' }).click()
  await doctor.getByText('1 plik', { exact: true }).waitFor()
}

async function file(doctor: Page): Promise<void> {
  await doctor.getByRole('link', { name: 'Sprawdź odpowiedzi i złóż wniosek' }).click()
  await doctor.getByText(SCAN, { exact: true }).waitFor()
  await looksRight(doctor, 'attachments-check')
  await doctor.getByRole('button', { name: 'Złóż wniosek' }).click()
  await doctor.getByText(/^Wniosek \d{4}\/U\/00001 złożony$/).waitFor()
}

/** The desk downloads what it opens, without what the camera said, and returns the application at the attachment. */
async function sendBack(chamber: Page, origin: string): Promise<void> {
  await chamber.getByRole('link', { name: new RegExp(`^${DOCTOR}`) }).click()
  const link = chamber.getByRole('link', { name: 'Pobierz: zdjęcie.jpg' })
  await link.waitFor()
  await looksRight(chamber, 'attachments-desk')
  const saved = chamber.waitForEvent('download')
  await link.click()
  expect((await saved).suggestedFilename()).toBe('zdjęcie.jpg')
  const answer = await chamber.request.get(`${origin}${await link.getAttribute('href')}`)
  const bytes = await answer.body()
  expect([bytes.includes(AUTHOR), bytes.includes(PLACE)]).toEqual([false, false])
  expect(answer.headers()).toMatchObject({
    ...{ 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" },
    'content-disposition': expect.stringMatching(/^attachment;/),
  })
  await chamber.getByRole('button', { name: 'Zwróć do poprawy' }).click()
  await chamber.getByLabel('Co trzeba poprawić').fill('Zdjęcie jest nieczytelne, dołącz zaświadczenie.')
  await chamber.getByLabel(`Uwaga do pola: ${SCAN}`).fill('Nie widać numeru ani pieczęci.')
  await chamber.getByRole('button', { name: 'Zwróć wniosek' }).click()
  await chamber.getByText('zwrócony do poprawy').first().waitFor()
}

async function mend(doctor: Page): Promise<void> {
  await doctor.reload()
  await doctor.getByText('do poprawy', { exact: true }).waitFor()
  await doctor.getByRole('link', { name: 'Załączniki' }).click()
  await doctor.getByText('Nie widać numeru ani pieczęci.').waitFor()
  await looksRight(doctor, 'attachments-returned')
  await doctor.getByRole('button', { name: /Usuń.*zdjęcie.jpg/ }).click()
  await doctor.getByText('zdjęcie.jpg', { exact: true }).waitFor({ state: 'detached' })
  await choose(doctor, CERTIFICATE)
  await doctor.getByText('zaświadczenie.pdf', { exact: true }).waitFor()
  await doctor.getByText('Usunęliśmy z pliku dane o autorze').waitFor()
  await doctor.getByRole('button', { name: 'Gotowe, wróć do listy zadań' }).click()
}

/** A copy that was downloaded is what the receipt names; the file as it was sent is not. */
async function verify(doctor: Page, origin: string): Promise<void> {
  const { publicKey } = await (await doctor.request.get(`${origin}/api/signing-key`)).json()
  const address = async (name: string | RegExp) => {
    const link = doctor.getByRole('link', { name }).first()
    return `${origin}${await link.getAttribute('href')}`
  }
  const receipt = await (await doctor.request.get(await address('Pobierz plik JSON z podpisem'))).body()
  const copy = await (await doctor.request.get(await address('Pobierz: zaświadczenie.pdf'))).body()
  const folder = mkdtempSync(join(tmpdir(), 'opensmk-attached-'))
  const [file, kept, sent] = ['receipt.json', 'kopia.pdf', 'moj.pdf'].map((name) => join(folder, name))
  writeFileSync(file ?? '', receipt)
  writeFileSync(kept ?? '', copy)
  writeFileSync(sent ?? '', CERTIFICATE.buffer)
  const check = async (attachment = '') => {
    const args = ['src/app/cli.ts', 'receipt', 'verify', file ?? '', '--key', publicKey, '--attachment', attachment]
    const done = await promisify(execFile)(process.execPath, args).catch((fault: { code: number }) => fault)
    return 'code' in done ? done.code : 0
  }
  expect([await check(kept), await check(sent)]).toEqual([0, 1])
  rmSync(folder, { recursive: true })
}

async function whole(browser: Browser, origin: string, screen: typeof DESKTOP): Promise<void> {
  const [his, hers] = [await browser.newContext(screen), await browser.newContext(screen)]
  const doctor = await signedIn(his, origin, { name: DOCTOR, to: '/cases' })
  await begin(doctor)
  await attach(doctor)
  await file(doctor)
  const chamber = await signedIn(hers, origin, { name: CHAMBER, to: '/cases' })
  await sendBack(chamber, origin)
  await mend(doctor)
  await file(doctor)
  await verify(doctor, origin)
  await chamber.reload()
  await chamber.getByText('Załączniki wersji 1').waitFor()
  await chamber.getByRole('link', { name: 'Pobierz: zaświadczenie.pdf' }).waitFor()
  await chamber.getByRole('link', { name: 'Pobierz: zdjęcie.jpg' }).waitFor()
  await looksRight(chamber, 'attachments-versions')
  await doctor.goto(`${origin}/account/looked`)
  await doctor.getByText('Otwarto załącznik Twojego wniosku').first().waitFor()
  await Promise.all([his.close(), hers.close()])
}

test.for([
  ['komputerze', DESKTOP],
  ['telefonie', PHONE],
] as const)(
  'Lekarz dołącza zdjęcie, izba je otwiera i zwraca wniosek, lekarz wymienia plik i składa ponownie: na %s',
  { timeout: 240_000 },
  ([, screen], { browser, freshOrigin }) => whole(browser, freshOrigin, screen),
)
