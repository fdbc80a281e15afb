import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { looksRight } from '../support/looks-right.ts'
import { DESKTOP, PHONE, signedIn, test } from '../support/product.ts'

const FILE = resolve(import.meta.dirname, '../samples/cardiology-hospital-export.xlsx')
const TTE = 'm2/procedure/settled/5'

async function importSheet(page: Page, size: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(FILE)
  await page.getByRole('button', { name: 'Dalej: dopasuj nazwy' }).click()
  await page.getByLabel('A: wykonujesz samodzielnie, z asystą lub pod nadzorem').check()
  await looksRight(page, `import-values-${size}`)
  await page.getByRole('button', { name: 'Dalej: sprawdź wpisy' }).click()
  await page.getByRole('button', { name: 'Dodaj 420 wpisów' }).waitFor()
  await page.getByText('Arkusz jest podpisany: Jan Przykładowy').waitFor()
  await page.getByLabel('To są procedury lub dyżury tej osoby: Lena Wiosenna').check()
  await looksRight(page, `import-${size}`)
  await page.getByRole('button', { name: 'Dodaj 420 wpisów' }).click()
  await page.getByText('Dodano 420 wpisów').waitFor()
}

test.for([
  ['komputerze', 'desktop', DESKTOP],
  ['telefonie', 'phone', PHONE],
] as const)(
  'Lekarka wgrywa arkusz ze szpitala, kierownik zatwierdza, karta mówi, czego brakuje do egzaminu: na %s',
  { timeout: 180_000 },
  async ([, size, screen], { browser, freshOrigin }) => {
    const [hers, his] = [await browser.newContext(screen), await browser.newContext(screen)]
    const trainee = await signedIn(hers, freshOrigin, { name: 'Lena Wiosenna', to: '/record/import' })
    await importSheet(trainee, size)

    const supervisor = await signedIn(his, freshOrigin, { name: 'Marta Zastawka', to: '/' })
    await supervisor.getByRole('link', { name: 'Zobacz i zatwierdź 444 wpisy' }).click()
    await supervisor.getByRole('button', { name: 'Zatwierdź 444 wpisy' }).waitFor()
    await looksRight(supervisor, `approve-${size}`)
    await supervisor.getByRole('button', { name: 'Zatwierdź 444 wpisy' }).click()
    await supervisor.getByText('Zatwierdzono 444 wpisy').waitFor()

    await trainee.goto(`${freshOrigin}/record`)
    await trainee.getByText('Najwcześniejszy egzamin').waitFor()
    await trainee.getByRole('link', { name: /^\d+ element/ }).click()
    await trainee.getByRole('heading', { name: 'Czego brakuje' }).waitFor()
    await looksRight(trainee, `record-${size}`)
    await trainee.goto(`${freshOrigin}/record?item=${encodeURIComponent(TTE)}`)
    await trainee
      .getByText(/zatwierdzonych · brakuje/)
      .first()
      .waitFor()
    await looksRight(trainee, `element-${size}`)
    await Promise.all([hers.close(), his.close()])
  },
)
