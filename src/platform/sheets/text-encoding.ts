import { startsWith } from './file-kind.ts'

/**
 * Text of a Polish file: by its byte order mark, else UTF-8 when it is valid UTF-8, else the two old code pages.
 * Windows-1250 and ISO-8859-2 differ in six letters only; the bytes of those letters tell them apart.
 */
export function decodeText(bytes: Uint8Array): string {
  return withoutMark(decoderFor(bytes).decode(bytes))
}

/** XML names its encoding in the declaration, which then must not be read again by somebody who believes it. */
export function decodeXml(bytes: Uint8Array): string {
  const declared = /^[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1]
  const text = isUtf16(bytes) || !declared ? decodeText(bytes) : withoutMark(namedDecoder(declared).decode(bytes))
  // Without a declaration the parser would take the workbook for a web page.
  return `<?xml version="1.0"?>${wholeWorkbook(text.replace(/^\s*<\?xml[^>]*\?>/, ''))}`
}

/** Some reports hold only the rows of a SpreadsheetML table, without the workbook round them. */
function wholeWorkbook(xml: string): string {
  if (/<(\w+:)?Workbook[\s>]/.test(xml)) return xml
  const from = xml.search(/<(\w+:)?Row[\s>]/)
  const closing = xml.lastIndexOf('Row>')
  const rows = from < 0 || closing < from ? '' : xml.slice(from, closing + 'Row>'.length)
  const spaces =
    'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"'
  return `<Workbook ${spaces}><Worksheet ss:Name="Arkusz1"><Table>${rows}</Table></Worksheet></Workbook>`
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  if (isUtf16(bytes)) return new TextDecoder(utf16Of(bytes))
  if (isUtf8(bytes)) return new TextDecoder('utf-8')
  return new TextDecoder(looksIso(bytes) ? 'iso-8859-2' : 'windows-1250')
}

function namedDecoder(name: string): TextDecoder {
  try {
    return new TextDecoder(name)
  } catch {
    return new TextDecoder('utf-8')
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true
  return bytes.subarray(0, 1024).includes(0)
}

function utf16Of(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return bytes[0] === 0 ? 'utf-16be' : 'utf-16le'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A-ogonek, S-acute and Z-acute, small and big: one byte in one code page, another in the other. */
const ISO_ONLY = new Set([0xa1, 0xa6, 0xac, 0xb1, 0xb6, 0xbc])
const WINDOWS_ONLY = new Set([0xa5, 0x8c, 0x8f, 0xb9, 0x9c, 0x9f])

function looksIso(bytes: Uint8Array): boolean {
  let iso = 0
  let windows = 0
  for (const code of bytes) {
    if (ISO_ONLY.has(code)) iso++
    else if (WINDOWS_ONLY.has(code)) windows++
  }
  return iso > windows
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')
