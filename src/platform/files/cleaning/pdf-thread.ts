import { parentPort } from 'node:worker_threads'
import { cleanPdfDocument } from './pdf-document.ts'

/** Reads PDFs in a thread of its own: whatever a hostile file does to its reader ends with the thread. */
parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await cleanPdfDocument(bytes)))
