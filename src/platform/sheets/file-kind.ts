/** What the first bytes say the file is, whatever it is called. */
export type FileKind = 'zip' | 'compound' | 'xml' | 'text' | 'other'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const OTHER_BINARIES = ['%PDF-', '{\\rtf', '\x7fELF', 'GIF8', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', '\x89PNG']

const WORKBOOK_NAMES = new Set(['xlsx', 'xlsm', 'xls', 'ods', 'xml', 'xlsb', 'xltx', 'xlt', 'fods'])
const TEXT_NAMES = new Set(['csv', 'tsv', 'tab', 'txt', 'prn', ''])

export function fileKindOf(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ZIP)) return 'zip'
  if (startsWith(bytes, COMPOUND)) return 'compound'
  if (OTHER_BINARIES.some((start) => startsWith(bytes, codesOf(start)))) return 'other'
  if (/<(\w+:)?(Workbook|Worksheet|Table)[\s>]/.test(openingOf(bytes))) return 'xml'
  return isText(bytes) ? 'text' : 'other'
}

/**
 * A workbook may carry any workbook's ending: hospital systems write one kind under the name of another every day.
 * Plain text is a table only under a name that says so, and a workbook under a name of text is a mistake worth a word.
 */
export function nameAllows(kind: FileKind, fileName: string): boolean {
  const ending = /\.([^./\\]*)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (kind === 'text') return TEXT_NAMES.has(ending)
  return kind !== 'other' && (WORKBOOK_NAMES.has(ending) || ending === '')
}

export const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((code, index) => bytes[index] === code)

const codesOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))

/** The first letters without the zeros of UTF-16, enough to see the root element behind any declaration and comment. */
function openingOf(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 8192), (code) => (code === 0 ? '' : String.fromCharCode(code))).join('')
}

/** Bytes of text hold no control characters but tab and line ends; UTF-16 without its mark shows every second zero. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true
  const sample = bytes.subarray(0, 65_536)
  let zeros = 0
  let controls = 0
  for (const code of sample) {
    if (code === 0) zeros++
    else if (code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls++
  }
  // The high bytes of Polish letters are control characters, so UTF-16 is known by its zeros alone.
  return zeros === 0 ? controls === 0 : zeros > sample.length * 0.3 && zeros < sample.length * 0.6
}
