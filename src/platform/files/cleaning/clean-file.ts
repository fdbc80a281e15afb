import { refuse } from '../../../kernel/verdict.ts'
import { FairQueue } from '../../sign-in/fair-queue.ts'
import { MEDIA_TYPES, type MediaType } from '../media-type.ts'
import type { Cleaning } from './clean-bytes.ts'
import { cleanJpeg } from './jpeg.ts'
import { cleanPdf } from './pdf.ts'
import { cleanPng } from './png.ts'
import { cleanWorkbook } from './workbook.ts'

const CLEANERS: Readonly<Record<MediaType, (bytes: Uint8Array) => Cleaning | Promise<Cleaning>>> = {
  [MEDIA_TYPES.pdf]: cleanPdf,
  [MEDIA_TYPES.png]: cleanPng,
  [MEDIA_TYPES.jpeg]: cleanJpeg,
  [MEDIA_TYPES.xlsx]: cleanWorkbook,
  [MEDIA_TYPES.zip]: () => refuse('file-type-unknown'),
}

const queue = new FairQueue({ mostRunning: 2, mostWaiting: 100 })

/** A file of a known kind without what its sender did not mean to send (decision 0186): two at once, in fair turns. */
export async function cleanFile(
  bytes: Uint8Array,
  { mediaType, from }: { mediaType: MediaType; from: string },
): Promise<Cleaning> {
  const done = await queue.run(from, async () => CLEANERS[mediaType](bytes))
  return done.ok ? done.value : done
}
