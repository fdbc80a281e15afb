import type { Sheet } from '../../../kernel/sheet.ts'
import { readWorkbook } from '../../../platform/sheets/read-workbook.ts'
import { previewFile } from './preview-file.ts'
import type { ReadAnswer, ReadRequest } from './read-protocol.ts'

/** The file as read, names included: it lives here and nowhere else. */
let held: { readonly sheets: readonly Sheet[]; readonly name: string } = { sheets: [], name: '' }

self.onmessage = async ({ data }: MessageEvent<ReadRequest>) => {
  self.postMessage(await answerTo(data))
}

async function answerTo(request: ReadRequest): Promise<ReadAnswer> {
  const { turn, settled } = request
  try {
    if (request.kind !== 'settle') {
      const { bytes, name } = await bytesOf(request)
      const sheets = readWorkbook(bytes, name)
      if (!sheets.ok) return { turn, ok: false, code: sheets.refusals[0]?.code ?? 'fault' }
      held = { sheets: sheets.value, name }
    }
    return { turn, ok: true, ...previewFile(held, settled) }
  } catch {
    return { turn, ok: false, code: 'fault' }
  }
}

async function bytesOf(request: Exclude<ReadRequest, { kind: 'settle' }>) {
  if (request.kind === 'file') return { bytes: await request.file.arrayBuffer(), name: request.file.name }
  return { bytes: new TextEncoder().encode(request.text), name: `${request.name}.txt` }
}
