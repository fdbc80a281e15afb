import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { takePicture } from './pictures.ts'
import { faults } from './product.ts'

/** No accessibility fault, nothing wider than the screen; and a picture for the README when pictures are asked for. */
export async function looksRight(page: Page, name: string): Promise<void> {
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate(() => (document.querySelector('main')?.scrollWidth ?? 0) <= window.innerWidth)).toBe(true)
  await takePicture(page, name)
}
