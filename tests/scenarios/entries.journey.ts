import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paper } from '../support/made-files.ts'
import { DESKTOP, faults, PHONE, signedIn, test } from '../support/product.ts'

const PROOF = { name: 'zaświadczenie.pdf', mimeType: 'application/pdf', buffer: paper('zaswiadczenie') }
const PAPER = { name: 'praca.pdf', mimeType: 'application/pdf', buffer: paper('praca pogladowa') }
const PROGRAM = { name: 'praca.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ program') }
/** A rotation of the specialist module without a unit in the demonstration. */
const ROTATION = 'm2/rotation/3'
const INTERVENTIONAL = 'Staż kierunkowy w zakresie elektrofizjologii i elektroterapii'

/** No accessibility fault, nothing wider than the screen. */
async function looksRight(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([])
  const width = () => (document.querySelector('main')?.scrollWidth ?? 0) <= window.innerWidth
  expect(await page.evaluate(width)).toBe(true)
}

const save = (page: Page) => page.getByRole('button', { name: 'Zapisz wpis' }).click()

async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(text)
  await page.getByRole('listbox').getByRole('option').first().click()
}

async function day(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).fill(text)
  await page.keyboard.press('Tab')
}

async function add(page: Page, origin: string, asked: string): Promise<void> {
  await page.goto(`${origin}/add?kind=${asked}`)
  await page.getByRole('button', { name: 'Zapisz wpis' }).waitFor()
}

async function assignsUnit(page: Page, origin: string): Promise<void> {
  await page.getByRole('link', { name: /Otwórz.*: Lena Wiosenna/ }).click()
  await page.getByRole('link', { name: 'Plan staży' }).click()
  await page.getByText('Zaznacz staże w tabeli').waitFor()
  await looksRight(page)
  await page.getByRole('row', { name: INTERVENTIONAL }).getByRole('checkbox').click()
  await page.getByText('Zaznaczono 1', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Wybierz jednostkę 1 stażowi' }).click()
  await page.getByRole('button', { name: 'Przypisz jednostkę 1 stażowi' }).click()
  await page.getByText('Wybierz jednostkę z listy.').first().waitFor()
  await choose(page, 'Jednostka', 'warszaw')
  await looksRight(page)
  await page.getByRole('button', { name: 'Przypisz jednostkę 1 stażowi' }).click()
  await page.getByText(/przypisano 1 stażowi/).waitFor()
  expect(new URL(page.url()).origin).toBe(origin)
}

async function entersRotation(page: Page, origin: string): Promise<void> {
  await add(page, origin, `rotation&item=${encodeURIComponent(ROTATION)}`)
  await page.getByText(/Jednostka: /).waitFor()
  await looksRight(page)
  await page.getByRole('textbox', { name: 'Komórka organizacyjna' }).fill('Pracownia elektrofizjologii')
  await page.getByRole('textbox', { name: 'Dni robocze' }).fill('-3')
  await day(page, 'Od', '31.02.2026')
  await day(page, 'Do', '13.02.2026')
  await save(page)
  await page.getByText('Nie ma takiej daty.').first().waitFor()
  await page.getByText('Liczba nie może być mniejsza od zera.').first().waitFor()
  await day(page, 'Od', '02.02.2026')
  await page.getByRole('link', { name: /Dni robocze: Liczba nie może być mniejsza/ }).waitFor()
  await page.getByRole('textbox', { name: 'Dni robocze' }).fill('10')
  await page.getByText('Liczba nie może być mniejsza od zera.').first().waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Zapisz wpis' }).dblclick()
  await page.getByText('Zapisano: Staż').waitFor()

  await choose(page, 'Staż', 'podstawowy w zakresie kardiologii')
  await page.getByRole('textbox', { name: 'Komórka organizacyjna' }).fill('Oddział')
  await page.getByRole('textbox', { name: 'Dni robocze' }).fill('5')
  await day(page, 'Od', '09.02.2026')
  await day(page, 'Do', '20.02.2026')
  await save(page)
  await page
    .getByText(/W tym czasie masz już staż/)
    .first()
    .waitFor()
}

async function entersWithFiles(page: Page, origin: string): Promise<void> {
  await add(page, origin, 'course')
  await page.getByRole('combobox', { name: 'Kurs' }).click()
  await page.getByRole('option').last().click()
  await day(page, 'Data', '10.03.2026')
  await page.getByLabel('zaświadczenie o ukończeniu').check()
  await save(page)
  await page.getByText('Uzupełnij to pole.').first().waitFor()
  await page.locator('input[type=file]').setInputFiles([PROGRAM])
  await page.getByText('praca.exe: tego rodzaju pliku nie przyjmujemy').waitFor()
  await page.locator('input[type=file]').setInputFiles([PROOF])
  await page.getByRole('button', { name: /Usuń.*zaświadczenie.pdf/ }).waitFor()
  await looksRight(page)
  await save(page)
  await page.getByText('Zapisano: Kurs').waitFor()

  await add(page, origin, 'self-study')
  await page.getByLabel('praca pisemna').check()
  await day(page, 'Data', '11.03.2026')
  await page.getByRole('textbox', { name: 'Tytuł' }).fill('Migotanie przedsionków po zabiegach')
  await save(page)
  await page.getByText('Uzupełnij to pole.').first().waitFor()
  await page.locator('input[type=file]').setInputFiles([PAPER, { ...PAPER, name: 'strona-2.pdf' }])
  await page.getByRole('button', { name: /Usuń.*strona-2.pdf/ }).waitFor()
  await save(page)
  await page.getByText('Zapisano: Samokształcenie').waitFor()
}

async function entersTheRest(page: Page, origin: string): Promise<void> {
  await add(page, origin, `duty&item=${encodeURIComponent(ROTATION)}`)
  await page.getByRole('button', { name: /10.*05/ }).click()
  await day(page, 'Data', '04.02.2026')
  await page.getByLabel('Tryb').selectOption('accompanying')
  await save(page)
  await page.getByText('Zapisano: Dyżur').waitFor()

  await add(page, origin, `additional-days&item=${encodeURIComponent('m2/rotation/1')}`)
  await page.getByRole('textbox', { name: 'Dni robocze' }).fill('2')
  await page.getByRole('textbox', { name: 'Rok szkolenia' }).fill('3')
  await page.getByRole('textbox', { name: 'Temat' }).fill('Zjazd kardiologiczny')
  await save(page)
  await page.getByText('Zapisano: Dodatkowe dni').waitFor()

  await add(page, origin, 'absence')
  await page.getByLabel('Powód').selectOption('maternity-leave')
  await day(page, 'Od', '01.06.2026')
  await day(page, 'Do', '14.06.2026')
  await save(page)
  await page.getByText('Zapisano: Nieobecność').waitFor()
}

/** Everything that may be downloaded; the last of it is the archive. A browser swallows the eleventh download of a row. */
async function takesAway(page: Page): Promise<Buffer> {
  const links = page.getByRole('link', { name: /procedury|dyżury|Pobierz PDF|Pobierz archiwum/ })
  await links.first().waitFor()
  await looksRight(page)
  let last = Buffer.alloc(0)
  for (const link of await links.all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    last = await readFile(await download.path())
    expect(last.length).toBeGreaterThan(50)
  }
  return last
}

async function archiveOf(page: Page): Promise<Buffer> {
  const link = page.getByRole('link', { name: 'Pobierz archiwum (JSON)' })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return readFile(await download.path())
}

const reads = (page: Page, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name: 'archiwum.json', mimeType: 'application/json', buffer })

test.for([
  ['komputerze', DESKTOP],
  ['telefonie', PHONE],
] as const)(
  'Kierownik wskazuje jednostkę stażu, lekarka wpisuje wszystko, co wpisać może, i zabiera kartę: na %s',
  { timeout: 240_000 },
  async ([, screen], { browser, freshOrigin }) => {
    const [hers, his] = [await browser.newContext(screen), await browser.newContext(screen)]
    const supervisor = await signedIn(his, freshOrigin, { name: 'Marta Zastawka', to: '/' })
    await assignsUnit(supervisor, freshOrigin)
    const trainee = await signedIn(hers, freshOrigin, { name: 'Lena Wiosenna', to: '/record' })
    await entersRotation(trainee, freshOrigin)
    await entersWithFiles(trainee, freshOrigin)
    await entersTheRest(trainee, freshOrigin)

    await trainee.goto(`${freshOrigin}/record?item=${encodeURIComponent(ROTATION)}`)
    await trainee.getByText(/program wymaga 10 h 05 min/).waitFor()
    await looksRight(trainee)
    await Promise.all([hers.close(), his.close()])
  },
)

test.for([
  ['komputerze', DESKTOP],
  ['telefonie', PHONE],
] as const)(
  'Poprawka zatwierdzonego wpisu zostawia obie wersje, a dwie osoby naraz widzą obie: na %s',
  { timeout: 240_000 },
  async ([, screen], { browser, freshOrigin }) => {
    const hers = await browser.newContext(screen)
    const page = await signedIn(hers, freshOrigin, { name: 'Lena Wiosenna', to: '/record' })
    await page.goto(`${freshOrigin}/record?item=${encodeURIComponent('m1/course/1')}`)
    await page.locator('[data-opens]').first().click()
    await page.getByRole('link', { name: 'Popraw' }).click()
    const form = page.url()
    await page.getByRole('textbox', { name: 'Organizator' }).waitFor()
    const second = await hers.newPage()
    await second.goto(form)
    await second.getByRole('textbox', { name: 'Organizator' }).fill('Centrum Kształcenia')
    await second.getByRole('textbox', { name: 'Dlaczego poprawiasz' }).fill('Brakowało organizatora kursu')
    await second.getByRole('button', { name: 'Zapisz poprawkę' }).click()
    await second.waitForURL(/\/record\?item/)

    await page.getByRole('textbox', { name: 'Organizator' }).fill('Inny organizator')
    await page.getByRole('textbox', { name: 'Dlaczego poprawiasz' }).fill('Organizatorem był ktoś inny')
    await page.getByRole('button', { name: 'Zapisz poprawkę' }).click()
    await page.getByText('Wersja w karcie').waitFor()
    await page.getByRole('cell', { name: 'Centrum Kształcenia' }).waitFor()
    await page.getByRole('cell', { name: 'Inny organizator' }).waitFor()
    await looksRight(page)
    await page.getByRole('button', { name: 'Zapisz moją wersję' }).click()
    await page.waitForURL(/\/record\?item/)
    await page.locator('[data-opens]').first().click()
    await page.getByText('Poprawiono zatwierdzony wpis').first().waitFor()
    await page.getByText('Powód: Brakowało organizatora kursu').waitFor()
    await page.getByText('Inny organizator').first().waitFor()
    await page.getByText('Centrum Kształcenia').first().waitFor()
    await looksRight(page)
    await hers.close()
  },
)

test.for([
  ['komputerze', DESKTOP],
  ['telefonie', PHONE],
] as const)(
  'Kartę można zabrać w każdym układzie, a podpisane archiwum wczytać z powrotem: na %s',
  { timeout: 240_000 },
  async ([, screen], { browser, freshOrigin }) => {
    const hers = await browser.newContext(screen)
    const page = await signedIn(hers, freshOrigin, { name: 'Lena Wiosenna', to: '/record' })
    await page.getByRole('link', { name: 'Pobierz kartę' }).click()
    const archive = await takesAway(page)
    await reads(page, archive)
    await page.getByText('Co jest w pliku').waitFor()
    await page.getByText('Lena Wiosenna').last().waitFor()
    await looksRight(page)
    await page.getByRole('button', { name: /^Wczytaj \d+/ }).click()
    await page.getByText('W karcie są już wpisy.').waitFor()
    await page.getByRole('button', { name: 'Wybierz inny plik' }).click()
    await reads(page, Buffer.from(archive.toString().replace('"Lena Wiosenna"', '"Lena Zimowa"')))
    await page.getByRole('button', { name: /^Wczytaj \d+/ }).click()
    await page.getByText('albo ktoś je zmienił').waitFor()
    await page.getByRole('button', { name: 'Wybierz inny plik' }).click()
    await reads(page, Buffer.from('{}'))
    await page.getByText('To nie jest archiwum karty.').waitFor()
    await hers.close()

    const empty = await browser.newContext(screen)
    const other = await signedIn(empty, freshOrigin, { name: 'Ewa', to: '/record' })
    await other.getByRole('link', { name: 'Pobierz kartę' }).click()
    await reads(other, await archiveOf(other))
    await other.getByRole('button', { name: /^Wczytaj 0/ }).click()
    await other.getByText('Podpis się zgadza.').waitFor()
    await looksRight(other)
    await empty.close()
  },
)
