import type { MouseEvent } from 'react'
import { useKitWords } from '../words.ts'
import type { Column } from './columns.ts'
import type { WithGrid } from './table-props.ts'

interface TableRowProps {
  readonly index: number
  readonly start: number | undefined
  /** Given where rows differ in height. */
  readonly measure?: (row: Element | null) => void
}

export function TableRow<Row>(props: WithGrid<Row> & TableRowProps) {
  const { grid, index, columns } = props
  const row = grid.rows[index]
  if (row === undefined) return null
  const key = grid.keys[index] ?? ''
  return (
    // biome-ignore lint/a11y/useSemanticElements: placed by hand, which real tables do not allow
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys
    <div
      role="row"
      className="grid-row"
      tabIndex={index === grid.active ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={grid.selectable ? grid.selected.has(key) : undefined}
      data-index={index}
      data-open={props.openKey === key || undefined}
      data-opens={props.onOpen ? true : undefined}
      style={props.start === undefined ? {} : { transform: `translateY(${props.start}px)` }}
      ref={props.measure}
      onFocus={() => grid.onFocusRow(index)}
      onMouseDown={(event) => holdText(event, grid.selectable)}
      onClick={(event) => pressRow(event, props, row)}
    >
      {grid.selectable && <RowBox {...props} row={row} />}
      {columns.map((column, at) => (
        <Cell key={column.key} column={column} row={row} at={at + (grid.selectable ? 2 : 1)} />
      ))}
    </div>
  )
}

function RowBox<Row>({ grid, index, row, rowLabel }: WithGrid<Row> & TableRowProps & { row: Row }) {
  const words = useKitWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus
    <div role="gridcell" className="grid-cell grid-box" aria-colindex={1}>
      <input
        type="checkbox"
        className="row-box"
        tabIndex={-1}
        aria-label={words.selectRow({ name: rowLabel(row) })}
        checked={grid.selected.has(grid.keys[index] ?? '')}
        onChange={(event) => grid.onPressBox(index, (event.nativeEvent as globalThis.MouseEvent).shiftKey)}
      />
    </div>
  )
}

function Cell<Row>({ column, row, at }: { column: Column<Row>; row: Row; at: number }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus
    <div
      role="gridcell"
      className="grid-cell"
      aria-colindex={at}
      data-align={column.align}
      data-card={column.onCard ?? 'line'}
    >
      <span className="cell-title" aria-hidden="true">
        {column.title}
      </span>
      <span className="cell-value">{column.cell(row)}</span>
    </div>
  )
}

/** A press anywhere on the row opens it, but on what is a control of its own. */
function pressRow<Row>(event: MouseEvent, { grid, index, onOpen }: WithGrid<Row> & TableRowProps, row: Row): void {
  if (isControl(event.target)) return
  const isRange = event.shiftKey && grid.selectable
  if (!isRange && hasSelectedText(event.currentTarget)) return
  grid.onPressRow(index, isRange)
  if (isRange) return
  if (onOpen) onOpen(row)
  else if (grid.selectable) grid.onPressBox(index, false)
}

const isControl = (target: EventTarget): boolean =>
  (target as Element).closest('a, button, input, label, select') !== null

/** Somebody marked words of this row to copy them; words marked elsewhere do not take a press away. */
function hasSelectedText(row: Element): boolean {
  const marked = document.getSelection()
  return marked !== null && !marked.isCollapsed && marked.containsNode(row, true)
}

/** A press with Shift selects rows, not the words between two presses; the row still takes the focus. */
function holdText(event: MouseEvent<HTMLElement>, selectable: boolean): void {
  if (!event.shiftKey || !selectable) return
  event.preventDefault()
  event.currentTarget.focus({ preventScroll: true })
}
