export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const

export type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES]

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** What a file is by its content; its name and what the sender claims are not asked. Undefined for anything else. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  if (startsWith(bytes, PNG)) return MEDIA_TYPES.png
  if (startsWith(bytes, JPEG)) return MEDIA_TYPES.jpeg
  if (latin1(bytes, 0, 5) === '%PDF-') return MEDIA_TYPES.pdf
  if (!startsWith(bytes, ZIP)) return undefined
  const names = namesInZip(bytes)
  return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('xl/'))
    ? MEDIA_TYPES.xlsx
    : MEDIA_TYPES.zip
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const latin1 = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

const MOST_NAMES = 1000
const LONGEST_END = 65_557

/** Names in the central directory at the archive's end; nothing is unpacked. */
function namesInZip(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const names: string[] = []
  if (end === undefined) return names
  let entry = view.getUint32(end + 16, true)
  while (names.length < MOST_NAMES && entry + 46 <= end && view.getUint32(entry, true) === 0x02014b50) {
    const length = view.getUint16(entry + 28, true)
    names.push(latin1(bytes, entry + 46, Math.min(length, 200)))
    entry += 46 + length + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
  }
  return names
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_END); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return undefined
}
