import { expect } from 'vitest'
import { CAST } from '../../src/app/seed/cast.ts'
import { DESKTOP, faults, signedIn, test } from '../support/product.ts'

const nameOf = ({ givenNames, surname }: { givenNames: string; surname: string }) => `${givenNames} ${surname}`

test('a trainee shows a code on the ward and the supervisor approves by it, once', async ({ browser, origin }) => {
  const [ward, senior] = [await browser.newContext(DESKTOP), await browser.newContext(DESKTOP)]
  const trainee = await signedIn(ward, origin, { name: nameOf(CAST.lena), to: '/record/sign-off' })
  await trainee.getByRole('checkbox').first().check()
  const show = trainee.getByRole('button', { name: /^Pokaż kod: / })
  await show.waitFor()
  expect(await faults(trainee)).toEqual([])
  const issued = trainee.waitForResponse((response) => response.url().endsWith('/sign-off-codes'))
  await show.click()
  const { url } = (await (await issued).json()) as { url: string }
  await trainee.getByRole('img', { name: /^Zeskanuj/ }).waitFor()
  expect(await faults(trainee)).toEqual([])

  const supervisor = await signedIn(senior, origin, { name: nameOf(CAST.marta), to: url })
  await supervisor.getByRole('heading', { name: `Wpisy: ${nameOf(CAST.lena)}` }).waitFor()
  expect(await faults(supervisor)).toEqual([])
  await supervisor.getByRole('button', { name: /^Zatwierdź \d+ wpis/ }).click()
  await supervisor
    .getByText(/^Zatwierdzono \d+ wpis/)
    .first()
    .waitFor()
  await trainee.getByText('Podpisane').waitFor()
  await supervisor.reload()
  await supervisor.getByText('Ten kod został już użyty. Jeśli coś jeszcze czeka, poproś o nowy.').waitFor()
  await Promise.all([ward.close(), senior.close()])
})

test('a trainee names a mentor for a rotation and revokes them', async ({ browser, origin }) => {
  const context = await browser.newContext(DESKTOP)
  const page = await signedIn(context, origin, { name: nameOf(CAST.lena), to: '/record' })
  const records = (await (await page.request.get(`${origin}/api/records`)).json()) as { records: { id: string }[] }
  await page.goto(`${origin}/records/${records.records[0]?.id}/mentors`)
  await page.getByRole('button', { name: 'Upoważnij opiekuna' }).waitFor()
  expect(await faults(page)).toEqual([])
  for (const [field, words] of [
    ['Staż', 'staż'],
    ['Opiekun', CAST.nadia.surname],
  ] as const) {
    await page.getByRole('combobox', { name: field }).fill(words)
    await page.getByRole('option').first().click()
  }
  await page.getByRole('button', { name: 'Upoważnij opiekuna' }).click()
  await page.getByText('Działa dziś', { exact: true }).first().waitFor()
  await page
    .getByRole('button', { name: /^Odwołaj/ })
    .first()
    .click()
  await page.getByText('Odwołane').first().waitFor()
  expect(await faults(page)).toEqual([])
  await context.close()
})
