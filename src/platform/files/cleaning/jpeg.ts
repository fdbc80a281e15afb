import { accept, refuse } from '../../../kernel/verdict.ts'
import { type Cleaning, changesOf, isPictureTooBig } from './clean-bytes.ts'
import { orientationAlone, readExif } from './exif.ts'
import { MARKER, type Segment, segmentsOf } from './jpeg-segments.ts'

/**
 * A JPEG with what draws the picture and nothing else: no EXIF, XMP, IPTC, comment, small second picture or bytes after
 * its end. Which way is up stays, as the one tag that says it; so does the profile of its colours.
 */
export function cleanJpeg(bytes: Uint8Array): Cleaning {
  const read = segmentsOf(bytes)
  const size = read && sizeOf(read.segments)
  if (!read || !size || scansIn(read.segments) === 0) return refuse('file-damaged')
  const { segments, end } = read
  if (isPictureTooBig(size.width, size.height) || scansIn(segments) > MOST_SCANS) {
    return refuse('file-unpacks-too-large')
  }
  const exif = segments.filter(isExif).map(({ content }) => readExif(content.subarray(6)))
  const upright = uprightOf(exif[0]?.orientation ?? 1)
  const isTaken = (one: Segment) => keptOf(one).length === 0 && !upright?.equals(one.bytes)
  const changes = changesOf({
    place: exif.some(({ hasPlace }) => hasPlace) || segments.some(namesPlace),
    description: segments.some(isTaken),
    appended: end < bytes.length,
  })
  return accept({ bytes: drawn(segments.flatMap(keptOf), upright), changes })
}

/** JFIF stands first, as its readers expect, and then which way is up. */
const drawn = (kept: readonly Segment[], upright: Uint8Array | undefined): Uint8Array =>
  Buffer.concat([
    Uint8Array.of(0xff, MARKER.startOfImage),
    ...kept.filter(isJfif).map((one) => one.bytes),
    ...(upright ? [upright] : []),
    ...kept.filter((one) => !isJfif(one)).map((one) => one.bytes),
    Uint8Array.of(0xff, MARKER.endOfImage),
  ])

/** A scan is drawn over the whole picture: thousands of them in a small file keep a reader busy for minutes. */
const MOST_SCANS = 200

const scansIn = (segments: readonly Segment[]): number => segments.filter(({ marker }) => marker === MARKER.scan).length

/** Baseline, extended and progressive, the kinds that browsers draw; one frame, with its height at its place. */
function sizeOf(segments: readonly Segment[]): { width: number; height: number } | undefined {
  const frames = segments.filter(({ marker }) => isFrame(marker))
  const [frame] = frames
  if (!frame || frames.length > 1 || frame.marker > 0xc2 || frame.content.length < 6) return undefined
  const content = Buffer.from(frame.content)
  const [height, width] = [content.readUInt16BE(1), content.readUInt16BE(3)]
  return height > 0 && width > 0 ? { width, height } : undefined
}

/** DHT, JPG and DAC stand among the frames and are none. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const DRAWING: readonly number[] = [0xc0, 0xc1, 0xc2, 0xc4, 0xcc, 0xda, 0xdb, 0xdc, 0xdd]

/** What stays of a segment; those that a reader needs for the colours are cut to what is theirs. */
function keptOf(segment: Segment): Segment[] {
  const { marker, content } = segment
  if (DRAWING.includes(marker)) return [segment]
  if (isJfif(segment) && content.length >= 14) return [cut(segment, jfifAlone(content))]
  if (marker === 0xee && startsWith(content, 'Adobe') && content.length >= 12)
    return [cut(segment, content.subarray(0, 12))]
  return marker === 0xe2 && isColourProfile(content) ? [segment] : []
}

const isExif = ({ marker, content }: Segment): boolean => marker === 0xe1 && startsWith(content, 'Exif\0\0')
const isJfif = ({ marker, content }: Segment): boolean => marker === 0xe0 && startsWith(content, 'JFIF\0')
const namesPlace = ({ marker, content }: Segment): boolean => marker === 0xe1 && Buffer.from(content).includes('GPSL')

/** The first part of a profile carries its mark; most have one part, and none needs more than a handful. */
function isColourProfile(content: Uint8Array): boolean {
  const [number = 0, of = 0] = content.subarray(12, 14)
  const isMarked = number > 1 || startsWith(content.subarray(14 + 36), 'acsp')
  return startsWith(content, 'ICC_PROFILE\0') && isMarked && number >= 1 && number <= of && of <= 16
}

/** Without the small picture. */
const jfifAlone = (content: Uint8Array): Uint8Array => Uint8Array.of(...content.subarray(0, 12), 0, 0)

function cut({ marker }: Segment, content: Uint8Array): Segment {
  return { marker, content, bytes: Buffer.concat([header(marker, content.length), content]) }
}

function uprightOf(orientation: number): Buffer | undefined {
  if (orientation === 1) return undefined
  const content = Buffer.concat([Buffer.from('Exif\0\0'), orientationAlone(orientation)])
  return Buffer.concat([header(0xe1, content.length), content])
}

const header = (marker: number, length: number): Uint8Array =>
  Uint8Array.of(0xff, marker, (length + 2) >> 8, (length + 2) & 0xff)

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, start.length)).equals(Buffer.from(start, 'latin1'))
