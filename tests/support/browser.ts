import { type Browser, chromium } from 'playwright-core'
import { test as base, inject } from 'vitest'

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  '--font-render-hinting=none',
]

/** A real browser without a window. Whoever launches it closes it. */
export function launchBrowser(): Promise<Browser> {
  const { path, environment } = inject('browserProgram')
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: FLAGS,
    // Where the machine names no language, a browser writes no letter of ours into the name of a file it saves.
    env: { LANG: 'C.UTF-8', ...Object.fromEntries(inherited), ...environment },
  })
}

/** `test` with a browser that the journeys of one file share; each journey opens a context of its own. */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what the fixture needs
export const test = base.extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
  const browser = await launchBrowser()
  onCleanup(() => browser.close())
  return browser
})
