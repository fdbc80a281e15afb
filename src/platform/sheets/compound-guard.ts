import { CFB } from '@e965/xlsx'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { SheetRefusal } from './limits.ts'

const FILE_PASS = 0x2f
const SHEET_ENTRY = 0x85
const END_OF_GLOBALS = 0x0a

/**
 * The old container of Excel 97 to 2003, which is also the envelope of every encrypted workbook and of Word and
 * Outlook files. Only a plain workbook without macros passes.
 */
export function checkedCompound(bytes: Uint8Array): Verdict<Uint8Array, SheetRefusal> {
  const paths = pathsOf(bytes)
  if (!paths) return refuse('damaged')
  const has = (name: RegExp): boolean => paths.names.some((path) => name.test(path))
  if (has(/EncryptedPackage|EncryptionInfo|DataSpaces/)) return refuse('encrypted')
  const workbook = paths.workbook
  if (!workbook) return refuse('not-a-spreadsheet')
  if (has(/_VBA_PROJECT|\/VBA\/|\/Macros\//i)) return refuse('macros')
  return checkedGlobals(workbook, bytes)
}

function pathsOf(bytes: Uint8Array): { names: string[]; workbook: Uint8Array | undefined } | undefined {
  try {
    const container = CFB.read(bytes, { type: 'array' })
    const stream = CFB.find(container, 'Workbook') ?? CFB.find(container, 'Book')
    return { names: container.FullPaths, workbook: stream?.content ? Uint8Array.from(stream.content) : undefined }
  } catch {
    return undefined
  }
}

/** The first records of the workbook stream say whether it is encrypted and whether a sheet is a macro sheet. */
function checkedGlobals(stream: Uint8Array, bytes: Uint8Array): Verdict<Uint8Array, SheetRefusal> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true)
    if (record === FILE_PASS) return refuse('encrypted')
    if (record === SHEET_ENTRY && stream[at + 9] === 1) return refuse('macros')
    if (record === END_OF_GLOBALS) break
  }
  return accept(bytes)
}
