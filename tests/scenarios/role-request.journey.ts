import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { DESKTOP, faults, PHONE, signedIn, test } from '../support/product.ts'

const [DOCTOR, CHAMBER] = ['Julian Indeks', 'Bożena Rejestr']
const [ANOTHERS, WRONG, OWN] = ['6990002', '5990002', '2990152']
const LICENCE = 'Numer prawa wykonywania zawodu (PWZ)'
type Screen = typeof DESKTOP

/** No accessibility fault and nothing wider than the screen. */
async function looksRight(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
}

/** What is typed saves itself and is there after the page is loaded anew. */
async function fillIn(doctor: Page, licence: string): Promise<void> {
  await doctor.getByRole('link', { name: 'Prawo wykonywania zawodu' }).click()
  await doctor.getByText('NIE ZŁOŻONO').waitFor()
  await doctor.getByLabel('lekarz', { exact: true }).check()
  await doctor.getByLabel(LICENCE).fill(licence)
  await doctor.getByLabel('Izba, która prowadzi Twój wpis').fill('warszaw')
  await doctor.getByRole('option', { name: 'Okręgowa Izba Lekarska w Warszawie' }).click()
  await doctor.getByText(/^Zapisano/).waitFor()
  await looksRight(doctor)
  await doctor.getByRole('button', { name: 'Zapisz i wróć do listy zadań' }).click()
  await doctor.getByRole('link', { name: 'Sprawdź odpowiedzi i złóż wniosek' }).click()
  await doctor.getByText(licence).waitFor()
}

async function ask(doctor: Page): Promise<void> {
  await doctor.getByRole('link', { name: 'Sprawy' }).first().click()
  await doctor.getByText('Nie masz jeszcze żadnego wniosku.').waitFor()
  await looksRight(doctor)
  await doctor.getByRole('button', { name: 'Zacznij: wniosek o nadanie uprawnień' }).click()
  await doctor.getByText('NIE ZŁOŻONO').waitFor()
  await looksRight(doctor)
  await fillIn(doctor, WRONG)
  await doctor.getByRole('button', { name: 'Złóż wniosek' }).click()
  await doctor.getByText('cyfra kontrolna się nie zgadza').waitFor()
  await looksRight(doctor)
  await doctor.getByRole('link', { name: 'Wróć do listy zadań' }).click()
  await fillIn(doctor, ANOTHERS)
  await doctor.getByRole('button', { name: 'Złóż wniosek' }).dblclick()
  await doctor.getByText(/^Wniosek \d{4}\/U\/00001 złożony$/).waitFor()
  await looksRight(doctor)
}

/** The chamber sees what is wrong only when it accepts: another person has this number. */
async function sendBack(chamber: Page): Promise<void> {
  await chamber.getByRole('link', { name: new RegExp(`^${DOCTOR}`) }).click()
  await chamber.getByText(ANOTHERS).waitFor()
  await looksRight(chamber)
  await chamber.getByRole('button', { name: 'Uwzględnij wniosek' }).click()
  await chamber.getByRole('dialog').getByRole('button', { name: 'Uwzględnij wniosek' }).click()
  await chamber.getByText('Ten numer PWZ ma już inna osoba w systemie').waitFor()
  await looksRight(chamber)
  await chamber.getByRole('button', { name: 'Anuluj' }).click()
  await chamber.getByRole('button', { name: 'Zwróć do poprawy' }).click()
  await chamber.getByLabel('Co trzeba poprawić').fill('krótko')
  await chamber.getByRole('button', { name: 'Zwróć wniosek' }).click()
  await chamber.getByText('Napisz co najmniej 10 znaków.').waitFor()
  await chamber.getByLabel('Co trzeba poprawić').fill('Ten numer należy do innej osoby.')
  await chamber.getByLabel(`Uwaga do pola: ${LICENCE}`).fill('Przepisz numer ze swojego dokumentu.')
  await looksRight(chamber)
  await chamber.getByRole('button', { name: 'Zwróć wniosek' }).click()
  await chamber.getByText('zwrócony do poprawy').first().waitFor()
  await looksRight(chamber)
}

async function mend(doctor: Page): Promise<void> {
  await doctor.reload()
  await doctor.getByText('Wniosek wrócił do poprawy').waitFor()
  await doctor.getByText(/Poprawiony wniosek złóż ponownie do/).waitFor()
  await looksRight(doctor)
  await doctor.getByRole('link', { name: 'Prawo wykonywania zawodu' }).click()
  await doctor.getByText('Przepisz numer ze swojego dokumentu.').waitFor()
  await looksRight(doctor)
  await doctor.goBack()
  await fillIn(doctor, OWN)
  await doctor.getByRole('button', { name: 'Złóż wniosek' }).click()
  await doctor.getByText(/^Wniosek \d{4}\/U\/00001 złożony$/).waitFor()
}

/** The receipt is verified by the command, without the system; one digit changed, and it is not. */
async function verifyReceipts(doctor: Page, origin: string): Promise<void> {
  const { publicKey } = await (await doctor.request.get(`${origin}/api/signing-key`)).json()
  const links = await doctor.getByRole('link', { name: 'Pobierz plik JSON z podpisem' }).all()
  expect(links).toHaveLength(2)
  const folder = mkdtempSync(join(tmpdir(), 'opensmk-receipt-'))
  for (const link of links) {
    const text = await (await doctor.request.get(`${origin}${await link.getAttribute('href')}`)).text()
    const verify = async (file: string) => {
      writeFileSync(join(folder, 'receipt.json'), file)
      const args = ['src/app/cli.ts', 'receipt', 'verify', join(folder, 'receipt.json'), '--key', publicKey]
      const done = await promisify(execFile)(process.execPath, args).catch((fault: { code: number }) => fault)
      return 'code' in done ? done.code : 0
    }
    expect(await verify(text)).toBe(0)
    expect(await verify(text.replaceAll('doctor', 'dentist'))).toBe(1)
    expect(await verify('')).toBe(2)
  }
  rmSync(folder, { recursive: true })
}

async function whole(browser: Browser, origin: string, screen: Screen): Promise<void> {
  const [his, hers] = [await browser.newContext(screen), await browser.newContext(screen)]
  const doctor = await signedIn(his, origin, { name: DOCTOR, to: '/' })
  await ask(doctor)
  const chamber = await signedIn(hers, origin, { name: CHAMBER, to: '/cases' })
  await sendBack(chamber)
  await mend(doctor)
  await verifyReceipts(doctor, origin)
  await chamber.reload()
  await chamber.getByText(OWN).waitFor()
  await chamber.getByText('Treść wniosku, wersja 2').waitFor()
  await chamber.getByRole('button', { name: 'Uwzględnij wniosek' }).click()
  await chamber.getByRole('dialog').getByRole('button', { name: 'Uwzględnij wniosek' }).click()
  await chamber.getByText('Rozstrzygnięcie zapisane').waitFor()
  await chamber.getByRole('button', { name: 'Pokaż historię' }).click()
  await chamber.getByText('Złożono wniosek, wersja 1').waitFor()
  await looksRight(chamber)
  await doctor.reload()
  await doctor.getByText('Masz już tę rolę').waitFor()
  await looksRight(doctor)
  await doctor.goto(`${origin}/account`)
  await doctor.getByText(OWN).waitFor()
  await Promise.all([his.close(), hers.close()])
}

test.for([
  ['komputerze', DESKTOP],
  ['telefonie', PHONE],
] as const)(
  'Lekarz prosi o rolę, izba zwraca wniosek, lekarz poprawia, izba uwzględnia: na %s',
  { timeout: 240_000 },
  ([, screen], { browser, freshOrigin }) => whole(browser, freshOrigin, screen),
)

test('Izba odmawia z uzasadnieniem i pouczeniem, a lekarz je czyta', { timeout: 120_000 }, async ({
  browser,
  freshOrigin,
}) => {
  const [his, hers] = [await browser.newContext(PHONE), await browser.newContext(PHONE)]
  const doctor = await signedIn(his, freshOrigin, { name: DOCTOR, to: '/' })
  await ask(doctor)
  const chamber = await signedIn(hers, freshOrigin, { name: CHAMBER, to: '/cases' })
  await chamber.getByRole('link', { name: new RegExp(`^${DOCTOR}`) }).click()
  await chamber.getByRole('button', { name: 'Odmów' }).click()
  await chamber.getByRole('button', { name: 'Wydaj odmowę' }).click()
  await chamber.getByText('Napisz co najmniej 10 znaków.').first().waitFor()
  await chamber.getByLabel('Uzasadnienie').fill('Nie figurujesz w rejestrze tej izby.')
  await chamber.getByLabel('Pouczenie').fill('Możesz się odwołać do Naczelnej Rady Lekarskiej.')
  await looksRight(chamber)
  await chamber.getByRole('button', { name: 'Wydaj odmowę' }).click()
  await chamber.getByText('Rozstrzygnięcie zapisane').waitFor()
  await doctor.reload()
  await doctor.getByText('Nie figurujesz w rejestrze tej izby.').waitFor()
  await doctor.getByText('Możesz się odwołać do Naczelnej Rady Lekarskiej.').waitFor()
  await looksRight(doctor)
  await Promise.all([his.close(), hers.close()])
})
