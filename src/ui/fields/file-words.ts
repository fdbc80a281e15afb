import { formatNumber } from '../../platform/i18n/numbers.ts'
import { useLanguage, useWords } from '../language.tsx'
import { en } from '../messages/files.en.ts'
import { pl } from '../messages/files.pl.ts'

/** What may be told of a file that the server has. */
export interface ShownFile {
  readonly name: string
  readonly mediaType?: string
  readonly byteLength?: number
  readonly changes?: readonly string[]
  readonly scan?: string
}

export const useFileWords = () => useWords({ pl, en })

interface FileFacts {
  readonly kind: string
  readonly notes: readonly string[]
  readonly scan: string
}

/** „zdjęcie JPG, 1,2 MB”, the sentences on what was done to it, and whether it was scanned. */
export function useFileFacts(): (file: ShownFile) => FileFacts {
  const words = useFileWords()
  const { locale } = useLanguage()
  const kinds: Readonly<Record<string, string>> = {
    'application/pdf': words.kinds.pdf,
    'image/jpeg': words.kinds.jpeg,
    'image/png': words.kinds.png,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': words.kinds.xlsx,
    'application/zip': words.kinds.zip,
  }
  const sentences: Readonly<Record<string, string>> = words.changes
  const sizeOf = (bytes: number): string => {
    const [unit, in_] = UNITS.find(([, least]) => bytes >= least) ?? (['bytes', 1] as const)
    return words[unit]({ count: formatNumber(bytes / in_, locale, unit === 'megabytes' ? 1 : 0) })
  }
  const scans: Readonly<Record<string, string>> = words.scan
  return ({ mediaType = '', byteLength, changes = [], scan = '' }) => ({
    kind: [kinds[mediaType], byteLength && sizeOf(byteLength)].filter(Boolean).join(', '),
    notes: changes.flatMap((change) => sentences[change] ?? []),
    scan: scans[scan] ?? '',
  })
}

const UNITS = [
  ['megabytes', 1_048_576],
  ['kilobytes', 1024],
] as const
