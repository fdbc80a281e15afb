import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import type { FileChange, FileRefusal } from '../../contract/file-upload.ts'
import type { SheetRefusal } from '../../sheets/limits.ts'
import { checkedZip, zipOf } from '../../sheets/zip-guard.ts'
import { type CleanBytes, type Cleaning, eachOnce } from './clean-bytes.ts'
import { cleanJpeg } from './jpeg.ts'
import { cleanPng } from './png.ts'

const NOTHING = /^$/
const RUNS = /(^|\/)(vbaProject[^/]*\.bin|activeX\/|macrosheets\/|customUI\/)/i
const CARRIES = /(^|\/)(embeddings|oleObject)/i

/** What Excel writes about who made a workbook, emptied; the parts stay, since others point at them. */
const EMPTIED: Readonly<Record<string, string>> = {
  'docProps/core.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  'docProps/app.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  'docProps/custom.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
}

/** A workbook without who made it, its pictures cleaned; one with macros or other files inside is refused. */
export function cleanWorkbook(bytes: Uint8Array): Cleaning {
  const opened = checkedZip(bytes, NOTHING)
  if (!opened.ok) return refuse(REFUSALS[opened.refusals[0]?.code ?? 'damaged'] ?? 'file-damaged')
  const { names, parts } = opened.value
  if (names.some((name) => RUNS.test(name))) return refuse('file-active')
  if (names.some((name) => CARRIES.test(name))) return refuse('file-embeds')
  const cleaned: Record<string, Uint8Array> = {}
  const changes: FileChange[] = []
  for (const [name, content] of parts) {
    const part = cleanPart(name, content)
    if (!part.ok) return part
    cleaned[name] = part.value.bytes
    changes.push(...part.value.changes)
  }
  return accept({ bytes: zipOf(cleaned), changes: eachOnce(changes) })
}

function cleanPart(name: string, content: Uint8Array): Verdict<CleanBytes, FileRefusal> {
  const emptied = EMPTIED[name]
  if (emptied !== undefined) return accept({ bytes: Buffer.from(emptied), changes: ['description'] })
  if (/\.jpe?g$/i.test(name)) return cleanJpeg(content)
  return /\.png$/i.test(name) ? cleanPng(content) : accept({ bytes: content, changes: [] })
}

const REFUSALS: Partial<Record<SheetRefusal, FileRefusal>> = {
  encrypted: 'file-encrypted',
  'zip-bomb': 'file-unpacks-too-large',
}
