import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { refuse } from '../../../kernel/verdict.ts'
import { MEGABYTE } from '../../contract/file-upload.ts'
import type { Cleaning } from './clean-bytes.ts'
import { unpacksTooLarge } from './pdf-streams.ts'

/** What reading a PDF may cost, in the thread that reads it and before. */
export const PDF_LIMITS = {
  /** A page in colours at 600 dpi unpacks to 105 MB. */
  ...{ streamBytes: 160 * MEGABYTE, allStreamsBytes: 1024 * MEGABYTE },
  ...{ milliseconds: 30_000, heapMegabytes: 512 },
  /** Unpacked bytes lie beside the heap, where the limit of a thread does not reach. */
  besideHeapBytes: 1024 * MEGABYTE,
}
export type PdfLimits = typeof PDF_LIMITS

const WATCH_MS = 50
const FILES_OF_A_THREAD = 50

/** Starting costs half a second: a thread that did well waits for the next file. */
let spare: { worker: Worker; files: number } | undefined

export async function cleanPdf(bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS): Promise<Cleaning> {
  if (await unpacksTooLarge(bytes, limits)) return refuse('file-unpacks-too-large')
  const thread = spare ?? { worker: startThread(limits), files: 0 }
  spare = undefined
  const cleaning = await withinLimits(thread.worker, limits, bytes)
  const files = thread.files + 1
  const isGood = cleaning !== undefined && files < FILES_OF_A_THREAD && limits === PDF_LIMITS && !spare
  if (isGood) spare = { worker: thread.worker, files }
  else await thread.worker.terminate()
  if (isGood) thread.worker.unref()
  return cleaning ?? refuse('file-unpacks-too-large')
}

const startThread = ({ heapMegabytes }: PdfLimits): Worker =>
  new Worker(new URL('./pdf-thread.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } })

/** Undefined where the limits ended the thread. */
async function withinLimits(worker: Worker, limits: PdfLimits, bytes: Uint8Array): Promise<Cleaning | undefined> {
  const limit = setTimeout(() => void worker.terminate(), limits.milliseconds)
  const watch = setInterval(() => void endIfHungry(worker, limits), WATCH_MS)
  try {
    return await answerOf(worker, bytes)
  } finally {
    clearTimeout(limit)
    clearInterval(watch)
  }
}

async function endIfHungry(worker: Worker, { besideHeapBytes }: PdfLimits): Promise<void> {
  const heap = await worker.getHeapStatistics().catch(() => undefined)
  if (heap && heap.external_memory > besideHeapBytes) await worker.terminate()
}

async function answerOf(worker: Worker, bytes: Uint8Array): Promise<Cleaning | undefined> {
  const ended = new AbortController()
  try {
    worker.ref()
    worker.postMessage(new Uint8Array(bytes))
    const [answer] = await Promise.race([
      once(worker, 'message', { signal: ended.signal }),
      once(worker, 'exit', { signal: ended.signal }).then(() => [undefined]),
    ])
    return answer
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined
    throw fault
  } finally {
    ended.abort()
  }
}
