/** What cameras write beside a picture, as far as we read it: which way is up, and whether it says where it was taken. */
export interface Exif {
  /** 1 to 8 as EXIF counts; 1 is upright. */
  readonly orientation: number
  readonly hasPlace: boolean
}

const ORIENTATION = 0x0112
const GPS = 0x8825
const MOST_TAGS = 500

/** Of the first directory of a TIFF block; whatever cannot be read says nothing. */
export function readExif(tiff: Uint8Array): Exif {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const isLittle = tiff[0] === 0x49
  const none = { orientation: 1, hasPlace: false }
  if (tiff.length < 14 || view.getUint16(2, isLittle) !== 42) return none
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > tiff.length) return none
  const tags = tagsOf(view, directory, isLittle)
  const orientation = tags.get(ORIENTATION) ?? 1
  return { orientation: orientation >= 1 && orientation <= 8 ? orientation : 1, hasPlace: tags.has(GPS) }
}

function tagsOf(view: DataView, directory: number, isLittle: boolean): ReadonlyMap<number, number> {
  const tags = new Map<number, number>()
  const count = Math.min(view.getUint16(directory, isLittle), MOST_TAGS)
  for (let at = directory + 2; at < directory + 2 + count * 12 && at + 12 <= view.byteLength; at += 12) {
    tags.set(view.getUint16(at, isLittle), view.getUint16(at + 8, isLittle))
  }
  return tags
}

/** A TIFF block that says which way is up, and nothing else. */
export function orientationAlone(orientation: number): Uint8Array {
  return Uint8Array.of(
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  )
}
