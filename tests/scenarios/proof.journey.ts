import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { opensmk } from '../support/command-line.ts'
import { looksRight } from '../support/looks-right.ts'
import { DESKTOP, databases, PHONE, signedIn, test } from '../support/product.ts'

const [DOCTOR, CHAMBER, LICENCE] = ['Julian Indeks', 'Bożena Rejestr', '2990152']

async function fileOne(doctor: Page): Promise<void> {
  await doctor.getByRole('link', { name: 'Sprawy' }).first().click()
  await doctor.getByRole('button', { name: 'Zacznij: wniosek o nadanie uprawnień' }).click()
  await doctor.getByRole('link', { name: 'Prawo wykonywania zawodu' }).click()
  await doctor.getByLabel('lekarz', { exact: true }).check()
  await doctor.getByLabel('Numer prawa wykonywania zawodu (PWZ)').fill(LICENCE)
  await doctor.getByLabel('Izba, która prowadzi Twój wpis').fill('warszaw')
  await doctor.getByRole('option', { name: 'Okręgowa Izba Lekarska w Warszawie' }).click()
  await doctor.getByText(/^Zapisano/).waitFor()
  await doctor.getByRole('button', { name: 'Zapisz i wróć do listy zadań' }).click()
  await doctor.getByRole('link', { name: 'Sprawdź odpowiedzi i złóż wniosek' }).click()
  await doctor.getByRole('button', { name: 'Złóż wniosek' }).click()
  await doctor.getByText(/^Wniosek \d{4}\/U\/00001 złożony$/).waitFor()
}

async function refuseIt(browser: Browser, origin: string): Promise<void> {
  const hers = await browser.newContext(DESKTOP)
  const chamber = await signedIn(hers, origin, { name: CHAMBER, to: '/cases' })
  await chamber.getByRole('link', { name: new RegExp(`^${DOCTOR}`) }).click()
  await chamber.getByRole('button', { name: 'Odmów' }).click()
  await chamber.getByLabel('Uzasadnienie').fill('Nie figurujesz w rejestrze tej izby.')
  await chamber.getByLabel('Pouczenie').fill('Możesz się odwołać do Naczelnej Rady Lekarskiej.')
  await chamber.getByRole('button', { name: 'Wydaj odmowę' }).click()
  await chamber.getByText('Rozstrzygnięcie zapisane').waitFor()
  await looksRight(chamber, 'decision-at-desk')
  await hers.close()
}

/** The file as the browser saves it. */
async function download(page: Page, name: string): Promise<string> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  return readFileSync(await saved.path(), 'utf8')
}

const keyOf = async (page: Page, origin: string): Promise<string> =>
  (await (await page.request.get(`${origin}/api/signing-key`)).json()).publicKey

/** The one byte after what is found, made another. */
function oneByteChanged(text: string, after: string): string {
  const at = text.indexOf(after) + after.length
  expect(at).toBeGreaterThan(after.length)
  return `${text.slice(0, at)}${text[at] === '1' ? '2' : '1'}${text.slice(at + 1)}`
}

const CHANGED = [
  ['json', '"licenceNumber":"', 'treść wniosku w pliku różni się od złożonej'],
  ['json', '"filedAt":"', 'poświadczenie zmieniono po podpisaniu'],
  ['json', '"request_id":"', 'ślad zmieniono albo nie ma go w podpisanym stanie dziennika'],
  ['json', '"checkpoint":"localhost\\n', 'stan dziennika zmieniono'],
  ['xml', '<licenceNumber>', 'treść wniosku w pliku różni się od złożonej'],
  ['xml', '<filedAt>', 'poświadczenie zmieniono po podpisaniu'],
  ['xml', '<request_id>', 'ślad zmieniono albo nie ma go w podpisanym stanie dziennika'],
] as const

test('Lekarz pobiera poświadczenie i sprawdza je bez dostępu do systemu; zmieniony bajt narzędzie nazywa po imieniu', {
  timeout: 240_000,
}, async ({ browser, freshOrigin }) => {
  const his = await browser.newContext(PHONE)
  const doctor = await signedIn(his, freshOrigin, { name: DOCTOR, to: '/' })
  await fileOne(doctor)
  await looksRight(doctor, 'receipt')
  const key = await keyOf(doctor, freshOrigin)
  const folder = mkdtempSync(join(tmpdir(), 'opensmk-receipt-'))
  const verify = async (text: string) => {
    const path = join(folder, 'poswiadczenie')
    writeFileSync(path, text)
    return opensmk('receipt', 'verify', path, '--key', key)
  }
  // The log takes the filing within a second or two; until then the receipt proves no place in it.
  await expect
    .poll(() => download(doctor, 'Pobierz plik XML z podpisem'), { timeout: 30_000 })
    .toContain('<checkpoint>')
  const files = {
    json: await download(doctor, 'Pobierz plik JSON z podpisem'),
    xml: await download(doctor, 'Pobierz plik XML z podpisem'),
  }
  for (const text of Object.values(files)) {
    const { code, said } = await verify(text)
    expect([code, said]).toEqual([0, expect.stringContaining('WAŻNE: wniosek')])
    expect(said).toContain('W DZIENNIKU: ślad')
  }
  for (const [form, after, fault] of CHANGED) {
    const { code, said } = await verify(oneByteChanged(files[form], after))
    expect([after, code, said]).toEqual([after, 1, expect.stringContaining(fault)])
  }
  rmSync(folder, { recursive: true })
  await his.close()
})

test('Superużytkownik bazy zmienia wiersz wniosku, decyzji i śladu, a opensmk log verify nazywa każdy z nich', {
  timeout: 240_000,
}, async ({ browser, freshOrigin }) => {
  const his = await browser.newContext(DESKTOP)
  const doctor = await signedIn(his, freshOrigin, { name: DOCTOR, to: '/' })
  const key = await keyOf(doctor, freshOrigin)
  const database = databases.get(freshOrigin) ?? ''
  const verify = () => opensmk('log', 'verify', '--database', database, '--key', key, '--log', 'localhost')
  // The demonstration has filed and decided some of its own.
  await expect.poll(verify, { timeout: 60_000 }).toMatchObject({ code: 0 })
  const before = Number(/dokumenty: (\d+)/.exec((await verify()).said)?.[1])
  await fileOne(doctor)
  await refuseIt(browser, freshOrigin)
  await doctor.reload()
  await doctor.getByText('Nie figurujesz w rejestrze tej izby.').waitFor()
  await doctor.getByText('Jak sprawdzić decyzję').click()
  await looksRight(doctor, 'decision')
  await expect
    .poll(verify, { timeout: 60_000 })
    .toMatchObject({ code: 0, said: expect.stringContaining(`dokumenty: ${before + 2}, niezgodności: 0`) })

  const superuser = new pg.Client({ connectionString: database })
  await superuser.connect()
  const change = async (statement: string) => (await superuser.query(statement)).rows
  await change(`update applications.filed_version set content = content || '{"licenceNumber": "9990001"}'`)
  await change(`update applications.decision set outcome = 'accepted'`)
  const [leaf] = await change(`
    update platform.audit_leaf set facts = '{}'
    where number = (select min(number) from platform.audit_leaf where action = 'application read' and facts <> '{}')
    returning id`)
  await superuser.end()
  const { code, said } = await verify()
  expect(code).toBe(1)
  expect(said).toMatch(/^ZMIENIONO złożony wniosek \d{4}\/U\/00001, wersja 1$/m)
  expect(said).toMatch(/^ZMIENIONO decyzję \d{4}\/U\/00001-D1$/m)
  expect(said).toMatch(new RegExp(`^ZMIENIONO ślad \\d+ \\(${leaf?.id}\\)$`, 'm'))
  await his.close()
})
