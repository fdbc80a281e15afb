import type { Sheet } from '../../../kernel/sheet.ts'
import type { ImportMap } from '../../rules/import/import-map.ts'
import { recogniseFile } from '../../rules/import/recognise.ts'
import type { ReadFile, Settled } from './read-protocol.ts'

interface HeldFile {
  readonly sheets: readonly Sheet[]
  readonly name: string
}

const MOST_LETTERS = 200

/** The file reduced to what may leave. Its own name goes the way of the names of its sheets: a patient may stand in it. */
export function previewFile({ sheets, name }: HeldFile, settled: Settled): ReadFile {
  const { stem, ending } = partsOf(name)
  const { preview, ...recognised } = recogniseFile(
    [...sheets, { name: stem, rows: [], date1904: false }],
    mapOf(sheets, settled),
  )
  const { sheets: read, summary } = preview
  const shown = /^#\d+$|^$/.test(read.at(-1)?.name ?? '') ? '…' : (read.at(-1)?.name ?? '')
  return {
    preview: { sheets: read.slice(0, -1), summary },
    ...recognised,
    fileName: (shown + ending).slice(0, MOST_LETTERS),
  }
}

function partsOf(name: string): { stem: string; ending: string } {
  const ending = /\.[A-Za-z]{1,5}$/.exec(name)?.[0] ?? ''
  return { stem: name.slice(0, name.length - ending.length).replaceAll('_', ' '), ending }
}

function mapOf(sheets: readonly Sheet[], { sheets: settled, ...rest }: Settled): ImportMap {
  const named = Object.entries(settled).map(([index, map]) => [sheets[Number(index)]?.name ?? '', map])
  return { ...rest, sheets: Object.fromEntries(named) }
}
