import { plainDate } from '../../kernel/plain-date.ts'
import { formatMonth } from '../../platform/i18n/dates.ts'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { filterBy, type TableView } from '../../ui/table/table-view.ts'
import type { Entry } from '../contract/shapes.ts'
import { findItem } from '../rules/programme/items.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { FILTERS, type Filter, type FilterOption, fitting, NONE, optionsOf } from './approve-filters.ts'
import { useEntryWords, useInboxWords, wordOf } from './wording.ts'

interface ApproveFiltersProps {
  readonly rows: readonly Entry[]
  readonly programme: Programme
  readonly view: TableView
  readonly onView: (view: TableView) => void
}

/** Month, rotation, procedure: each offers what the other two leave, and how much of it there is. */
export function ApproveFilters({ rows, programme, view, onView }: ApproveFiltersProps) {
  const words = useInboxWords()
  const { kinds } = useEntryWords()
  const { locale } = useLanguage()
  const nameOf = (filter: Filter, value: string): string => {
    if (value === NONE) return words.filterNone[filter]
    const month = filter === 'month' ? plainDate(`${value}-01`) : undefined
    if (month?.ok) return formatMonth(month.value, locale)
    return findItem(programme, value)?.name ?? wordOf(kinds, value)
  }
  return FILTERS.map((filter) => {
    const label = (value: string, count: number) => words.group({ name: nameOf(filter, value), count })
    const value = view.filters[filter] || undefined
    const options = withChosen(optionsOf(fitting(rows, view.filters, filter), filter, label), value, label)
    if (options.length < 2 && value === undefined) return null
    return (
      <SelectField
        key={filter}
        label={words.filters[filter]}
        emptyLabel={words.filterAll}
        options={options}
        value={value}
        onChange={(next) => onView(filterBy(view, filter, next))}
      />
    )
  })
}

/** What the list is narrowed by stays said when its last entry has gone. */
function withChosen(
  options: FilterOption[],
  value: string | undefined,
  label: (value: string, count: number) => string,
): FilterOption[] {
  if (value === undefined || options.some((option) => option.value === value)) return options
  return [...options, { value, label: label(value, 0) }]
}
