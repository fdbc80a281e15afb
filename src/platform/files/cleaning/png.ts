import { crc32, inflateSync } from 'node:zlib'
import { accept, refuse } from '../../../kernel/verdict.ts'
import { type Cleaning, changesOf, isPictureTooBig } from './clean-bytes.ts'
import { orientationAlone, readExif } from './exif.ts'

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  /** With its length and its check. */
  readonly bytes: Uint8Array
}

const DRAWING = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'sRGB', 'sBIT', 'bKGD', 'pHYs', 'cICP']

/** A PNG with the chunks that draw the picture and nothing else: no texts, no times, no EXIF, no bytes after its end. */
export function cleanPng(bytes: Uint8Array): Cleaning {
  const read = chunksOf(bytes)
  const size = read && sizeOf(read.chunks)
  if (!read || !size || read.chunks.some(isUnknown)) return refuse('file-damaged')
  if (isPictureTooBig(size.width, size.height)) return refuse('file-unpacks-too-large')
  const { chunks, end } = read
  const kept = chunks.filter((chunk) => DRAWING.includes(chunk.type) || isColourProfile(chunk))
  const exif = chunks.filter(({ type }) => type === 'eXIf').map(({ data }) => readExif(data))
  const upright = uprightOf(exif[0]?.orientation ?? 1)
  const isTaken = (one: Chunk) => !(kept.includes(one) || upright?.equals(one.bytes))
  const changes = changesOf({
    place: exif.some(({ hasPlace }) => hasPlace) || chunks.some(namesPlace),
    description: chunks.some(isTaken),
    appended: end < bytes.length,
  })
  const [head, ...others] = kept.map((chunk) => chunk.bytes)
  const parts = [bytes.subarray(0, 8), head ?? NOTHING, upright ?? NOTHING, ...others]
  return accept({ bytes: Buffer.concat(parts), changes })
}

const NOTHING = new Uint8Array()

const uprightOf = (orientation: number): Buffer | undefined =>
  orientation === 1 ? undefined : chunkOf('eXIf', orientationAlone(orientation))

/** What the head says; undefined where it is not first or there is no picture behind it. */
function sizeOf(chunks: readonly Chunk[]): { width: number; height: number } | undefined {
  const [head] = chunks
  if (head?.type !== 'IHDR' || head.data.length !== 13 || !chunks.some(({ type }) => type === 'IDAT')) return undefined
  const data = Buffer.from(head.data)
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)]
  return width > 0 && height > 0 ? { width, height } : undefined
}

/** All chunks up to the end of the image, each with a check that holds; undefined where one does not. */
function chunksOf(bytes: Uint8Array): { chunks: Chunk[]; end: number } | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = 8
  while (at + 12 <= data.length) {
    const until = at + 12 + data.readUInt32BE(at)
    if (until > data.length) return undefined
    const type = data.toString('latin1', at + 4, at + 8)
    if (crc32(data.subarray(at + 4, until - 4)) !== data.readUInt32BE(until - 4)) return undefined
    chunks.push({ type, data: data.subarray(at + 8, until - 4), bytes: data.subarray(at, until) })
    if (type === 'IEND') return { chunks, end: until }
    at = until
  }
  return undefined
}

/** By its first letter: a reader that does not know it cannot draw the picture. */
const isUnknown = ({ type }: Chunk): boolean =>
  type.charAt(0) === type.charAt(0).toUpperCase() && !DRAWING.includes(type)

const namesPlace = ({ type, data }: Chunk): boolean => /^[izt]TXt$/i.test(type) && Buffer.from(data).includes('GPSL')

const MOST_PROFILE_BYTES = 1_048_576

/** A profile of colours is packed: unpacked it carries its mark and is not large. */
function isColourProfile({ type, data }: Chunk): boolean {
  if (type !== 'iCCP') return false
  try {
    const packed = Buffer.from(data).subarray(Buffer.from(data).indexOf(0) + 2)
    const profile = inflateSync(packed, { maxOutputLength: MOST_PROFILE_BYTES })
    return profile.toString('latin1', 36, 40) === 'acsp'
  } catch {
    return false
  }
}

function chunkOf(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
