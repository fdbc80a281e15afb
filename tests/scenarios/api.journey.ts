import { expect } from 'vitest'
import { DESKTOP, faults, PHONE, test } from '../support/product.ts'

test.for([
  ['telefonie', PHONE],
  ['komputerze', DESKTOP],
] as const)(
  'Ktoś bez konta czyta na %s, co mogą programy: szuka operacji i widzi znaczenie odmów, po polsku i po angielsku',
  async ([, size], { browser, origin }) => {
    const context = await browser.newContext(size)
    const page = await context.newPage()
    await page.goto(`${origin}/api`)
    await page.getByRole('heading', { name: 'Karta szkolenia (EKS)' }).waitFor()
    expect(await faults(page)).toEqual([])

    await page.getByLabel('Szukaj operacji').fill('post /sign-in/password')
    expect(await page.locator('.operation').count()).toBe(1)
    await page.locator('.operation > summary').click()
    await page.getByText('Kto może: każdy, bez logowania').waitFor()
    await page.getByText('Za dużo prób. Odczekaj {minutes}').waitFor()
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByText('English').click()
    await page.getByText('Who may: everybody, without signing in').waitFor()
    await page.getByText('Too many tries. Wait {minutes}').waitFor()
    await page.getByLabel('Find an operation').fill('no such thing')
    await page.getByText('No operation matches').waitFor()
    expect(await faults(page)).toEqual([])
    await context.close()
  },
)
