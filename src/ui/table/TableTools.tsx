import { lazy, Suspense } from 'react'
import { formatNumber } from '../../platform/i18n/numbers.ts'
import { Button } from '../actions/Button.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { useLanguage } from '../language.tsx'
import type { KeyHelp } from '../overlay/KeysHelp.tsx'
import { useKitWords } from '../words.ts'
import type { WithGrid } from './table-props.ts'

/** A window weighs as much as the table; few ask for it. */
const KeysHelp = lazy(async () => ({ default: (await import('../overlay/KeysHelp.tsx')).KeysHelp }))

/** Over the table: filters, how many rows there are, how high they are, which keys there are. */
export function TableTools<Row>(props: WithGrid<Row> & { readonly narrow: boolean; readonly said: string }) {
  const words = useKitWords()
  const help = useKeyHelp(props)
  const { locale } = useLanguage()
  const { view, onView, grid } = props
  const say = (value: number) => formatNumber(value, locale)
  const counts = { shown: say(grid.rows.length), total: say(props.total ?? grid.rows.length) }
  return (
    <div className="table-tools">
      {props.filters && <div className="table-filters">{props.filters}</div>}
      {props.narrow && <NarrowSort {...props} />}
      <p className="table-count" role="status">
        {words.rowsShown(counts)}
        <span className="visually-hidden">{props.said}</span>
      </p>
      {props.narrow && grid.selectable && <NarrowSelectAll grid={grid} />}
      {!props.narrow && (
        <label className="table-dense">
          <input
            type="checkbox"
            checked={view.dense}
            onChange={(event) => onView({ ...view, dense: event.target.checked })}
          />
          {words.dense}
        </label>
      )}
      {!props.narrow && (
        <Button kind="quiet" dense icon="keyboard" onPress={() => grid.setHelpOpen(true)}>
          {words.keys}
        </Button>
      )}
      {grid.helpOpen && (
        <Suspense>
          <KeysHelp keys={help} open onClose={() => grid.setHelpOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}

/** The box of the table's head, which cards have no place for. */
function NarrowSelectAll<Row>({ grid }: Pick<WithGrid<Row>, 'grid'>) {
  const words = useKitWords()
  const every = grid.keys.length > 0 && grid.keys.every((key) => grid.selected.has(key))
  return (
    <label className="table-all">
      <input type="checkbox" className="row-box" checked={every} onChange={grid.onPressAll} />
      {words.selectAll}
    </label>
  )
}

function NarrowSort<Row>({ columns, view, onView }: WithGrid<Row>) {
  const words = useKitWords()
  const options = columns
    .filter((column) => column.sortBy)
    .flatMap((column) => [
      { value: column.key, label: `${column.title}, ${words.sortedUp}` },
      { value: `-${column.key}`, label: `${column.title}, ${words.sortedDown}` },
    ])
  if (options.length === 0) return null
  const { sort, ...rest } = view
  const value = sort && (sort.descending ? `-${sort.by}` : sort.by)
  const change = (chosen: string | undefined) =>
    onView(chosen ? { ...rest, sort: { by: chosen.replace(/^-/, ''), descending: chosen.startsWith('-') } } : rest)
  return (
    <SelectField label={words.sortBy} emptyLabel={words.unsorted} options={options} value={value} onChange={change} />
  )
}

function useKeyHelp<Row>({ keys = [], grid, onOpen, onPaste }: WithGrid<Row>): readonly KeyHelp[] {
  const { keyNames } = useKitWords()
  return [
    { keys: ['↑', '↓'], label: keyNames.arrows },
    ...(onOpen ? [{ keys: ['Enter'], label: keyNames.enter }] : []),
    ...(grid.selectable ? selectionKeys(keyNames) : []),
    ...keys.map(({ key, label }) => ({ keys: [key.toUpperCase()], label })),
    { keys: ['Ctrl', 'C'], label: keyNames.copy },
    ...(onPaste ? [{ keys: ['Ctrl', 'V'], label: keyNames.paste }] : []),
    { keys: ['?'], label: keyNames.help },
  ]
}

const selectionKeys = (names: { space: string; shift: string; all: string; escape: string }): KeyHelp[] => [
  { keys: ['Space'], label: names.space },
  { keys: ['Shift', '↓'], label: names.shift },
  { keys: ['Ctrl', 'A'], label: names.all },
  { keys: ['Esc'], label: names.escape },
]
