import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'

const DIRECTORY = resolve(import.meta.dirname, '../../docs/pictures')

/** The README's pictures are what the journeys see: `OPENSMK_PICTURES=1 npm test` takes them anew. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!process.env.OPENSMK_PICTURES) return
  mkdirSync(DIRECTORY, { recursive: true })
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({ path: join(DIRECTORY, `${name}.png`) })
}
