import { inflateSync } from 'node:zlib'
import { type PDFContext, PDFName, PDFNumber, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { type FileChange, type FileRefusal, MOST_BYTES } from '../../contract/file-upload.ts'
import { isPictureTooBig } from './clean-bytes.ts'
import { cleanJpeg } from './jpeg.ts'
import { filtersOf, nameAt } from './pdf-walk.ts'

/** A photograph made into a PDF keeps what the camera wrote: each JPEG inside is cleaned as one outside. */
export function cleanPictures(context: PDFContext, refs: Iterable<PDFRef>): Verdict<FileChange[], FileRefusal> {
  const changes: FileChange[] = []
  for (const ref of refs) {
    const stream = context.lookup(ref)
    if (!(stream instanceof PDFRawStream) || nameAt(stream.dict, 'Subtype') !== 'Image') continue
    if (isPictureTooBig(numberAt(stream, 'Width'), numberAt(stream, 'Height'))) return refuse('file-unpacks-too-large')
    const packed = jpegIn(stream)
    if (!packed) continue
    const clean = cleanJpeg(packed)
    if (!clean.ok) return clean
    if (clean.value.changes.length === 0) continue
    stream.dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'))
    stream.dict.delete(PDFName.of('DecodeParms'))
    context.assign(ref, PDFRawStream.of(stream.dict, clean.value.bytes))
    changes.push(...clean.value.changes)
  }
  return accept(changes)
}

/** The JPEG of a picture, also where it was packed once more; one without its end is given it. */
function jpegIn(stream: PDFRawStream): Uint8Array | undefined {
  const filters = filtersOf(stream.dict).join()
  const isPacked = filters === 'FlateDecode,DCTDecode'
  if (filters !== 'DCTDecode' && !isPacked) return undefined
  const contents = stream.getContents()
  const bytes = isPacked ? inflateSync(contents, { maxOutputLength: MOST_BYTES }) : contents
  return Buffer.from(bytes).includes(END) ? bytes : Buffer.concat([bytes, END])
}

const END = Buffer.from([0xff, 0xd9])

function numberAt(stream: PDFRawStream, key: string): number {
  const found = stream.dict.lookup(PDFName.of(key))
  return found instanceof PDFNumber ? found.asNumber() : 0
}
