import { Inflate, zipSync } from 'fflate'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { LIMITS, type SheetRefusal } from './limits.ts'

interface Part {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packedBytes: number
  readonly statedBytes: number
  readonly start: number
}

/** A zip that has been unpacked once, within the limits, and packed again without compression: safe for any reader. */
export interface CheckedZip {
  readonly names: readonly string[]
  readonly parts: ReadonlyMap<string, Uint8Array>
  repacked(): Uint8Array
}

const NOT_TABLES = /^(xl\/media|xl\/drawings|xl\/charts|xl\/printerSettings|customXml|docProps|Pictures|Thumbnails)\//

/**
 * Reads the central directory first, so that a bomb is refused before a byte of it is unpacked; then unpacks in small
 * steps and stops at the limit, because the directory of a hostile file lies about sizes. What no table needs is left out.
 */
export function checkedZip(bytes: Uint8Array, leftOut = NOT_TABLES): Verdict<CheckedZip, SheetRefusal> {
  const parts = directoryOf(bytes)
  if (!parts) return refuse('damaged')
  if (parts.length > LIMITS.parts || parts.some(isBomb) || sumOf(parts) > LIMITS.unpackedBytes)
    return refuse('zip-bomb')
  if (parts.some((part) => part.encrypted)) return refuse('encrypted')
  const read = unpacked(
    bytes,
    parts.filter(({ name }) => !name.endsWith('/') && !leftOut.test(name)),
  )
  if (!read.ok) return read
  const contents = read.value
  return accept({
    names: parts.map((part) => part.name),
    parts: contents,
    repacked: () => zipSync(Object.fromEntries(contents), { level: 0 }),
  })
}

function unpacked(bytes: Uint8Array, parts: readonly Part[]): Verdict<Map<string, Uint8Array>, SheetRefusal> {
  const contents = new Map<string, Uint8Array>()
  let left: number = LIMITS.unpackedBytes
  for (const part of parts) {
    const content = contentOf(bytes, part, left)
    if (!content.ok) return content
    left -= content.value.length
    contents.set(part.name, content.value)
  }
  return accept(contents)
}

/** Parts as an archive that says nothing of when they were written. */
export const zipOf = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(parts, { mtime: '1980-01-01T00:00:00' })

const isBomb = (part: Part): boolean =>
  part.statedBytes > LIMITS.ratioFromBytes && part.statedBytes > part.packedBytes * LIMITS.packingRatio

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.statedBytes, 0)

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50

/** The parts that the central directory lists; undefined when there is no readable directory. */
function directoryOf(bytes: Uint8Array): Part[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return undefined
  const parts: Part[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedBytes: view.getUint32(at + 20, true),
      statedBytes: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

/** The end record stands last, behind it at most a comment of 65,535 bytes. */
function endOf(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= least; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return undefined
}

function contentOf(bytes: Uint8Array, part: Part, most: number): Verdict<Uint8Array, SheetRefusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (part.start + 30 > view.byteLength || view.getUint32(part.start, true) !== LOCAL_ENTRY) return refuse('damaged')
  const start = part.start + 30 + view.getUint16(part.start + 26, true) + view.getUint16(part.start + 28, true)
  const packed = bytes.subarray(start, start + part.packedBytes)
  if (packed.length !== part.packedBytes) return refuse('damaged')
  if (part.method === 0) return packed.length > most ? refuse('zip-bomb') : accept(packed)
  return part.method === 8 ? inflated(packed, most) : refuse('damaged')
}

const STEP_BYTES = 16_384

function inflated(packed: Uint8Array, most: number): Verdict<Uint8Array, SheetRefusal> {
  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((chunk) => {
    size += chunk.length
    chunks.push(chunk)
  })
  const allowed = Math.min(most, Math.max(LIMITS.ratioFromBytes, packed.length * LIMITS.packingRatio))
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      inflate.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length)
      if (size > allowed) return refuse('zip-bomb')
    }
  } catch {
    return refuse('damaged')
  }
  return accept(joined(chunks, size))
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
