/** One marker of a JPEG with what follows it; the first scan and those after it reach to the next marker. */
export interface Segment {
  readonly marker: number
  /** The marker with its length, content and, of a scan, its data. */
  readonly bytes: Uint8Array
  /** After the length. */
  readonly content: Uint8Array
}

export const MARKER = { startOfImage: 0xd8, endOfImage: 0xd9, scan: 0xda, comment: 0xfe } as const

/** Bytes of a marker that stands alone; a fill byte before a marker is one. */
const lengthAlone = (marker: number): number | undefined => {
  if (marker === 0xff) return 1
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7) ? 2 : undefined
}

/** All segments up to the end of the image, and where that is; undefined where they do not follow one another. */
export function segmentsOf(bytes: Uint8Array): { segments: Segment[]; end: number } | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const segments: Segment[] = []
  let at = 2
  while (at + 2 <= data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0
    if (marker === MARKER.endOfImage) return { segments, end: at + 2 }
    const alone = lengthAlone(marker)
    const until = alone === undefined ? endOf(data, at) : at + alone
    if (until === undefined) return undefined
    if (alone === undefined) segments.push(segmentAt(data, at, until))
    at = until
  }
  return undefined
}

function segmentAt(data: Buffer, at: number, until: number): Segment {
  const content = data.subarray(at + 4, at + 2 + data.readUInt16BE(at + 2))
  return { marker: data[at + 1] ?? 0, bytes: data.subarray(at, until), content }
}

function endOf(data: Buffer, at: number): number | undefined {
  if (at + 4 > data.length) return undefined
  const length = data.readUInt16BE(at + 2)
  const until = at + 2 + length
  if (length < 2 || until > data.length) return undefined
  return data[at + 1] === MARKER.scan ? endOfScan(data, until) : until
}

/** The data of a scan goes on over escaped bytes and restart markers. */
function endOfScan(data: Buffer, from: number): number | undefined {
  let at = data.indexOf(0xff, from)
  while (at >= 0 && at + 1 < data.length) {
    const next = data[at + 1] ?? 0
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
    at = data.indexOf(0xff, at + 2)
  }
  return undefined
}
