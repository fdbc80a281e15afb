import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Coverage, coverageOf } from './glyph-coverage.ts'

/** The typeface of the screens, in the cuts that documents use. */
const CUTS = [
  import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
  import.meta.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  import.meta.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
]

export interface Fonts {
  readonly files: readonly Buffer[]
  readonly coverages: readonly Coverage[]
}

export function loadFonts(): Fonts {
  const files = CUTS.map((address) => readFileSync(fileURLToPath(address)))
  return { files, coverages: files.map(coverageOf) }
}
