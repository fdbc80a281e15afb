import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Json } from './drawable.ts'
import type { Order } from './typeset.ts'

interface Answer {
  readonly number: number
  readonly pdf?: Uint8Array
  readonly fault?: string
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, PromiseWithResolvers<Uint8Array>>
}

/** Templates stand beside the capability that words them; they may read the files under src, nothing else. */
const WORKSPACE = fileURLToPath(new URL('../../', import.meta.url))
const LONGEST_MS = 60_000

let thread: Thread | undefined
let orders = 0

/**
 * A template (`.typ`, an absolute path under src) set with data, as accessible PDF (PDF/UA-1). `createdAt` is an ISO
 * moment; the same template, data and moment give the same bytes. The template sets the title and the language, without
 * which a PDF is not accessible and is refused.
 */
export async function renderPdf(template: string, data: Json, createdAt?: string): Promise<Uint8Array> {
  thread ??= startThread()
  const { worker, waiting } = thread
  const answer = Promise.withResolvers<Uint8Array>()
  const number = ++orders
  waiting.set(number, answer)
  worker.ref()
  const createdAtSeconds = createdAt === undefined ? undefined : Math.floor(Date.parse(createdAt) / 1000)
  const order: Order = { template, data, ...(createdAtSeconds !== undefined && { createdAtSeconds }) }
  worker.postMessage({ number, order })
  const limit = setTimeout(() => worker.terminate(), LONGEST_MS)
  try {
    return await answer.promise
  } finally {
    clearTimeout(limit)
    waiting.delete(number)
    if (waiting.size === 0) worker.unref()
  }
}

/** One that ends takes its orders with it; the next order starts another. */
function startThread(): Thread {
  const worker = new Worker(new URL('./typesetter-thread.ts', import.meta.url), {
    workerData: { workspace: WORKSPACE },
  })
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>()
  worker.on('message', ({ number, pdf, fault }: Answer) => {
    if (pdf) waiting.get(number)?.resolve(pdf)
    else waiting.get(number)?.reject(new Error(`the document could not be set: ${fault}`))
  })
  let cause: unknown
  worker.on('error', (error) => {
    cause = error
  })
  worker.on('exit', () => {
    if (thread?.worker === worker) thread = undefined
    for (const { reject } of waiting.values()) reject(new Error('the typesetter ended', { cause }))
  })
  return { worker, waiting }
}
