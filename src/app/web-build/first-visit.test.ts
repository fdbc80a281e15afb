import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { FileStore } from '../../platform/files/file-store.ts'
import { headingsOf } from '../../platform/http/open-api.ts'
import { signerOf } from '../../platform/signing/ed25519.ts'
import { sealerOf } from '../../platform/signing/sealer.ts'
import { buildWeb } from '../build-web.ts'
import { byCapability, capabilityOf } from '../use-cases.ts'

const WEB = join(import.meta.dirname, '../../../dist/web')
const MOST = 100_000

/** What stands around each file on its way, and around a page. */
const FILE_HEADERS = 450
const PAGE_HEADERS = 720

/** In bytes on the way, headers included. Who makes a part heavier sees here what it costs, and of what it must be saved. */
const SHARES: Readonly<Record<string, number>> = {
  'react.js': 59_000,
  'latin.woff2': 13_500,
  'page.js': 8_000,
  'page.css': 5_500,
  'identity.js': 4_000,
  'polish.woff2': 3_700,
  'sign-in.js': 2_850,
  'register.js': 3_800,
  'api.js': 3_000,
  'api.css': 900,
  'rolldown-runtime.js': 900,
  'the page itself': 1_300,
  'who is signed in, and who can be': 2_500,
  'the list of operations': 5_800,
}

interface Part {
  readonly name: string
  readonly bytes: number
}

beforeAll(async () => {
  await buildWeb()
}, 180_000)

const squeezed = (text: string | Buffer): number => brotliCompressSync(text).length

/** Every file that the first visit waits for is named by the page: its script, what that imports, styles and typeface. */
function filesOf(page: string): Part[] {
  const html = readFileSync(join(WEB, `${page}.html`), 'utf8')
  const paths = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
  const files = paths.map((path) => ({
    name: path.replace('assets/', '').replace(/-[\w-]{8}(?=\.\w+$)/, ''),
    bytes: travelling(join(WEB, path)) + FILE_HEADERS,
  }))
  return [{ name: 'the page itself', bytes: squeezed(html) + PAGE_HEADERS }, ...files]
}

const travelling = (path: string): number => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size

function headings(): Part {
  const all = byCapability(
    {} as FileStore,
    signerOf(Buffer.alloc(32).toString('base64url')),
    sealerOf(Buffer.alloc(32).toString('base64url')),
  )
  const named = capabilityOf(all)
  const told = Object.values(all).flatMap((cases) => cases.map(({ route }) => ({ route, capability: named(route) })))
  return { name: 'the list of operations', bytes: squeezed(JSON.stringify(headingsOf(told))) + FILE_HEADERS }
}

/** The persons of the demonstration, the longest list that the page can be answered with. */
const PERSONS: Part = { name: 'who is signed in, and who can be', bytes: 2_500 }

/** Who registers is asked for an address: the page asks nothing before. */
const NOTHING: Part = { name: 'nothing', bytes: 0 }

test.each([
  { page: 'sign-in', answers: () => PERSONS },
  { page: 'register', answers: () => NOTHING },
  { page: 'api', answers: headings },
])('a stranger waits for at most 100 KB of /$page, and each part keeps to its share', ({ page, answers }) => {
  const parts = [...filesOf(page), answers()]
  expect(parts.length).toBeGreaterThan(6)
  const grown = parts.filter(({ name, bytes }) => bytes > (SHARES[name] ?? 0))
  expect(grown.map(({ name, bytes }) => `${name}: ${bytes} bytes, its share is ${SHARES[name] ?? 0}`)).toEqual([])
  expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST)
})
