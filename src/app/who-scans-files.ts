import type { Scanner } from '../platform/files/scanner.ts'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'

/** Said at the start, in both languages: nobody should take files for scanned that no scanner saw. */
export async function whoScansFiles(scanner: Scanner): Promise<string[]> {
  const about = await scanner.about()
  if (!about) return ['', pl.filesNotScanned, en.filesNotScanned]
  if ('trouble' in about) return ['', pl.scannerAway(about), en.scannerAway(about)]
  return ['', pl.filesScanned(about), en.filesScanned(about)]
}
