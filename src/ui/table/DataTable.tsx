import { useMemo, useRef } from 'react'
import { TableBody } from './TableBody.tsx'
import { TableHead } from './TableHead.tsx'
import { TableTools } from './TableTools.tsx'
import './table.css'
import './cards.css'
import type { DataTableProps } from './table-props.ts'
import { sortRows } from './table-view.ts'
import { useClipboard } from './use-clipboard.ts'
import { frameStyle, useFrame } from './use-frame.ts'
import { useGrid } from './use-grid.ts'

/** So many cards are drawn at once; more scroll in a region of their own. */
const FEW = 60

/** Ten thousand rows without a pause: only those in sight are drawn. On narrow screens each row is a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const sorted = useMemo(() => sortRows(props.rows, props.columns, props.view), [props.rows, props.columns, props.view])
  const region = useRef<HTMLDivElement>(null)
  const frame = useFrame(region, props.view.dense)
  const grid = useGrid(props, sorted)
  const clipboard = useClipboard(props, grid)
  return (
    <div className="table">
      <TableTools {...props} grid={grid} narrow={frame.narrow} said={clipboard.said} />
      {sorted.length === 0 ? (
        <div className="table-empty">{props.empty}</div>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: rows are placed by hand, which real tables do not allow
        <div
          className="grid"
          role="grid"
          ref={region}
          aria-label={props.label}
          aria-rowcount={(props.total ?? sorted.length) + 1}
          aria-colcount={props.columns.length + (grid.selectable ? 1 : 0)}
          aria-multiselectable={grid.selectable || undefined}
          data-narrow={frame.narrow || undefined}
          data-few={(props.total ?? sorted.length) <= FEW || undefined}
          data-dense={props.view.dense || undefined}
          style={frameStyle(props.columns, grid.selectable)}
          onKeyDown={(event) => grid.onKey(event, frame.rowsInSight)}
          {...clipboard.events}
        >
          <TableHead {...props} grid={grid} />
          <TableBody {...props} grid={grid} region={region} frame={frame} />
        </div>
      )}
    </div>
  )
}
