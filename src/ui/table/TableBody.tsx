import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { usePrinting } from '../use-printing.ts'
import { TableRow } from './TableRow.tsx'
import type { WithGrid } from './table-props.ts'
import type { Frame } from './use-frame.ts'

interface TableBodyProps {
  readonly region: RefObject<HTMLDivElement | null>
  readonly frame: Frame
}

const SPARE_ROWS = 8

export function TableBody<Row>(props: WithGrid<Row> & TableBodyProps) {
  const { grid, region, frame, onNearEnd } = props
  const isPrinting = usePrinting()
  const rows = useRows(props)
  const items = rows.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= grid.rows.length - SPARE_ROWS) onNearEnd?.()
  }, [last, grid.rows.length, onNearEnd])
  useFollowedFocus(props, (index) => {
    rows.scrollToIndex(index)
    region.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true })
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows placed by hand, which real tables do not allow
    <div role="rowgroup" className="grid-body" style={isPrinting ? {} : { blockSize: rows.getTotalSize() }}>
      {items.map((item) => (
        <TableRow
          {...props}
          key={item.key}
          index={item.index}
          start={isPrinting ? undefined : item.start}
          {...(frame.narrow && { measure: rows.measureElement })}
        />
      ))}
    </div>
  )
}

function useRows<Row>({ grid, region, frame }: WithGrid<Row> & TableBodyProps) {
  const { active } = grid
  const isPrinting = usePrinting()
  const rows = useVirtualizer({
    count: grid.rows.length,
    getScrollElement: () => region.current,
    estimateSize: () => frame.rowPixels,
    getItemKey: (index) => grid.keys[index] ?? index,
    overscan: SPARE_ROWS,
    scrollPaddingStart: frame.narrow ? 0 : frame.rowPixels,
    scrollPaddingEnd: frame.narrow ? 8 : frame.rowPixels,
    // The row in focus stays drawn when it is scrolled away, or the focus would be lost; paper takes every row.
    rangeExtractor: useCallback(
      (range: Range) =>
        isPrinting
          ? Array.from({ length: range.count }, (_, index) => index)
          : [...new Set([...defaultRangeExtractor(range), active])].sort((one, other) => one - other),
      [active, isPrinting],
    ),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when, and only when, rows change their height
  useLayoutEffect(() => rows.measure(), [frame.rowPixels])
  return rows
}

/** After a key has moved the active row, the focus goes there; never on a mere redraw. */
function useFollowedFocus<Row>({ grid }: WithGrid<Row>, follow: (index: number) => void): void {
  const followed = useEffectEvent(() => follow(grid.active))
  useLayoutEffect(() => {
    if (grid.focusTurn > 0) followed()
  }, [grid.focusTurn])
}
