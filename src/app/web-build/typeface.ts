import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const FILES = fileURLToPath(new URL('../../../node_modules/@fontsource-variable/source-sans-3/files/', import.meta.url))

/** What Polish and English pages are written with; names in other alphabets fetch the typeface's other files. */
const LATIN = `${charactersBetween(0x20, 0x7e)}\u00a0\u00a7\u00ab\u00b0\u00b1\u00b2\u00b3\u00b7\u00bb\u00d3\u00d7\u00f3\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u202f\u20ac\u2191\u2193\u2212`
const POLISH = '\u0104\u0105\u0106\u0107\u0118\u0119\u0141\u0142\u0143\u0144\u015a\u015b\u0179\u017a\u017b\u017c'

/** Kerning, and figures of one width for tables; small capitals, fractions and the like are used nowhere. */
const FEATURES = ['kern', 'tnum']
const UNREAD_BY_BROWSERS = ['STAT', 'DSIG', 'meta']

/** Writes the two small files that every first page carries, where a stylesheet finds them; a tenth of the whole typeface. */
export async function makeTypeface(into: string): Promise<void> {
  mkdirSync(into, { recursive: true })
  await cut(join(into, 'latin.woff2'), 'source-sans-3-latin-wght-normal.woff2', LATIN)
  await cut(join(into, 'polish.woff2'), 'source-sans-3-latin-ext-wght-normal.woff2', POLISH)
}

async function cut(target: string, source: string, characters: string): Promise<void> {
  const made = `${target}.of`
  const recipe = [characters, ...FEATURES, ...UNREAD_BY_BROWSERS, 'wght 400-600'].join('\n')
  if (existsSync(target) && existsSync(made) && readFileSync(made, 'utf8') === recipe) return
  const whole = readFileSync(join(FILES, source))
  const axes = { wght: { min: 400, max: 600, default: 400 } }
  const small = {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: FEATURES,
    dropTables: UNREAD_BY_BROWSERS,
    noHinting: true,
  } as const
  writeFileSync(target, await subsetFont(whole, characters, small))
  writeFileSync(made, recipe)
}

function charactersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')
}
