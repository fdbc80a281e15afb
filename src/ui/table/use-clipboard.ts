import { type ClipboardEvent, useState } from 'react'
import { useKitWords } from '../words.ts'
import type { DataTableProps, Grid } from './table-props.ts'
import { parseTsv, toTsv } from './tsv.ts'

/** Copies the selected rows for a spreadsheet, hands pasted rows over; `said` is read out after copying. */
export function useClipboard<Row>(props: DataTableProps<Row>, grid: Grid<Row>) {
  const words = useKitWords()
  const [said, setSaid] = useState('')
  const onCopy = (event: ClipboardEvent) => {
    if (document.getSelection()?.isCollapsed === false || isTyping(event.target)) return
    const rows = grid.chosen()
    const columns = props.columns.filter((column) => column.text)
    const cells = rows.map((row) => columns.map((column) => column.text?.(row) ?? ''))
    event.clipboardData.setData('text/plain', toTsv([columns.map((column) => column.title), ...cells]))
    event.preventDefault()
    setSaid(words.copied({ count: rows.length }))
  }
  const onPaste = (event: ClipboardEvent) => {
    const cells = parseTsv(event.clipboardData.getData('text/plain'))
    if (!props.onPaste || cells.length === 0 || isTyping(event.target)) return
    event.preventDefault()
    props.onPaste(cells)
  }
  return { said, events: { onCopy, onPaste } }
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox')
