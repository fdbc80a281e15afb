import { parentPort, workerData } from 'node:worker_threads'
import { makeTypesetter, type Order } from './typeset.ts'

/** Runs in a thread of its own: a record of 5,000 entries takes most of a second, which no request should wait for. */
const typeset = makeTypesetter(workerData.workspace as string)

parentPort?.on('message', ({ number, order }: { number: number; order: Order }) => {
  try {
    const pdf = typeset(order)
    parentPort?.postMessage({ number, pdf }, [pdf.buffer as ArrayBuffer])
  } catch (fault) {
    parentPort?.postMessage({ number, fault: fault instanceof Error ? fault.message : String(fault) })
  }
})
