import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Coverage, coverageOf } from './glyph-coverage.ts'

/** The typeface of the screens, in the cuts that documents use. */
const CUTS = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']

export interface Fonts {
  readonly files: readonly Buffer[]
  readonly coverages: readonly Coverage[]
}

export function loadFonts(): Fonts {
  const files = CUTS.map((cut) => {
    const address = import.meta.resolve(`@expo-google-fonts/source-sans-3/${cut}/SourceSans3_${cut}.ttf`)
    return readFileSync(fileURLToPath(address))
  })
  return { files, coverages: files.map(coverageOf) }
}
