import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react'
import { type Intent, intentOf } from './grid-keys.ts'
import { allToggled, beneathRange, type Selection, toggled, withRange } from './selection.ts'
import type { DataTableProps, Grid } from './table-props.ts'

const NONE: Selection = new Set()

/** Where a range begins, whether it selects or deselects, and what lies beneath it once it was drawn. */
interface Anchor {
  readonly at: number
  readonly on: boolean
  readonly beneath?: Selection
}

interface Drawing {
  readonly anchor: RefObject<Anchor>
  readonly selected: Selection
  readonly keys: readonly string[]
}

/** The selection with the range from the anchor to a place; it grows and shrinks over what lay beneath it at first. */
function rangeTo(to: number, { anchor, selected, keys }: Drawing): Selection {
  const { at: from, on, beneath = on ? beneathRange(selected, keys) : selected } = anchor.current
  anchor.current = { at: from, on, beneath }
  return withRange(beneath, keys, { from, to, on })
}

export function useGrid<Row>(props: DataTableProps<Row>, rows: readonly Row[]): Grid<Row> {
  const { rowKey, onSelect, selected = NONE } = props
  const [wanted, setActive] = useState(0)
  const [focusTurn, setFocusTurn] = useState(0)
  const [helpOpen, setHelpOpen] = useState(false)
  const anchor = useRef<Anchor>({ at: 0, on: true })
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey])
  const active = Math.max(0, Math.min(wanted, rows.length - 1))

  const chosen = () => {
    const some = rows.filter((_, index) => selected.has(keys[index] ?? ''))
    return some.length > 0 ? some : rows.slice(active, active + 1)
  }
  const pressRow = (index: number, range: boolean) => {
    if (range) onSelect?.(rangeTo(index, { anchor, selected, keys }))
    else anchor.current = { at: index, on: true }
    setActive(index)
  }
  const pressBox = (index: number, range: boolean) => {
    const key = keys[index] ?? ''
    pressRow(index, range)
    if (range) return
    anchor.current = { at: index, on: !selected.has(key) }
    onSelect?.(toggled(selected, key))
  }
  const move = (to: number, extend: boolean) => {
    pressRow(to, extend)
    setFocusTurn(focusTurn + 1)
  }
  const handlers = { move, pressBox, chosen, setHelpOpen, active, keys, selected }
  return {
    ...{ rows, keys, active, selected, focusTurn, helpOpen, setHelpOpen, chosen },
    selectable: onSelect !== undefined,
    onFocusRow: setActive,
    onPressRow: pressRow,
    onPressBox: pressBox,
    onPressAll: () => onSelect?.(allToggled(selected, keys)),
    onKey: (event, rowsInSight) => pressKey(event, { props, rows, handlers, rowsInSight }),
  }
}

interface Pressed<Row> {
  readonly props: DataTableProps<Row>
  readonly rows: readonly Row[]
  readonly rowsInSight: number
  readonly handlers: Pick<Grid<Row>, 'chosen' | 'active' | 'keys' | 'selected' | 'setHelpOpen'> & {
    readonly move: (to: number, extend: boolean) => void
    readonly pressBox: (index: number, range: boolean) => void
  }
}

function pressKey<Row>(event: KeyboardEvent, pressed: Pressed<Row>): void {
  if (!onRow(event.target)) return
  const at = { row: pressed.handlers.active, rows: pressed.rows.length, page: pressed.rowsInSight }
  const intent = intentOf(event, at)
  if (intent && obey(intent, pressed)) event.preventDefault()
}

/** Whether the table did something; if not, the key stays the browser's. */
function obey<Row>(intent: Intent, { props, rows, handlers }: Pressed<Row>): boolean {
  const { active } = handlers
  const row = rows[active]
  if (intent.kind === 'move') handlers.move(intent.to, intent.extend)
  else if (intent.kind === 'help') handlers.setHelpOpen(true)
  else if (intent.kind === 'letter') return pressLetter(intent.letter, props, handlers.chosen)
  else if (intent.kind === 'open') return openRow(row, props.onOpen)
  else return select(intent.kind, props.onSelect, handlers)
  return true
}

function openRow<Row>(row: Row | undefined, onOpen: DataTableProps<Row>['onOpen']): boolean {
  if (row === undefined || !onOpen) return false
  onOpen(row)
  return true
}

function select<Row>(
  kind: 'toggle' | 'range' | 'all' | 'none',
  onSelect: DataTableProps<Row>['onSelect'],
  handlers: Pressed<Row>['handlers'],
): boolean {
  if (!onSelect) return false
  if (kind === 'none') onSelect(NONE)
  else if (kind === 'all') onSelect(new Set([...handlers.selected, ...handlers.keys]))
  else handlers.pressBox(handlers.active, kind === 'range')
  return true
}

function pressLetter<Row>(letter: string, props: DataTableProps<Row>, chosen: () => readonly Row[]): boolean {
  const action = props.keys?.find((each) => each.key === letter)
  action?.press(chosen())
  return action !== undefined
}

/** Keys typed into a field, a link or a button of a cell belong to it. */
const onRow = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.role === 'row' || target.classList.contains('row-box'))
