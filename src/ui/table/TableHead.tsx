import { useEffect, useRef } from 'react'
import { Icon, type IconName } from '../status/Icon.tsx'
import { useKitWords } from '../words.ts'
import type { Column } from './columns.ts'
import type { Grid, WithGrid } from './table-props.ts'
import { nextSort, type TableView } from './table-view.ts'

/** Sticks to the top. As a div with roles: the rows beneath are placed by hand, which real tables do not allow. */
export function TableHead<Row>({ columns, view, onView, grid }: WithGrid<Row>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="rowgroup" className="grid-head">
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the head's buttons take the focus, not its row */}
      <div role="row" className="grid-row" aria-rowindex={1}>
        {grid.selectable && <SelectAll grid={grid} />}
        {columns.map((column, index) => (
          <Head
            key={column.key}
            column={column}
            at={index + (grid.selectable ? 2 : 1)}
            view={view}
            onPress={() => onView(nextSort(view, column.key))}
          />
        ))}
      </div>
    </div>
  )
}

interface HeadProps<Row> {
  readonly column: Column<Row>
  readonly at: number
  readonly view: TableView
  readonly onPress: () => void
}

const SORTED = { none: 'updown', ascending: 'up', descending: 'down' } as const satisfies Record<string, IconName>

function Head<Row>({ column, at, view, onPress }: HeadProps<Row>) {
  const direction = view.sort?.descending ? 'descending' : 'ascending'
  const sorted = view.sort?.by === column.key ? direction : 'none'
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    // biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus
    <div
      role="columnheader"
      className="grid-cell"
      aria-colindex={at}
      data-align={column.align}
      {...(column.sortBy && { 'aria-sort': sorted })}
    >
      {column.sortBy ? (
        <button type="button" className="grid-sort" data-sorted={sorted} onClick={onPress}>
          <span>{column.title}</span>
          <Icon name={SORTED[sorted]} />
        </button>
      ) : (
        column.title
      )}
    </div>
  )
}

function SelectAll<Row>({ grid }: { grid: Grid<Row> }) {
  const words = useKitWords()
  const box = useRef<HTMLInputElement>(null)
  const count = grid.keys.filter((key) => grid.selected.has(key)).length
  const every = count > 0 && count === grid.keys.length
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !every
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    // biome-ignore lint/a11y/useFocusableInteractive: its box takes the focus
    <div role="columnheader" className="grid-cell grid-box" aria-colindex={1}>
      <input
        ref={box}
        type="checkbox"
        className="row-box"
        aria-label={words.selectAll}
        checked={every}
        onChange={grid.onPressAll}
      />
    </div>
  )
}
