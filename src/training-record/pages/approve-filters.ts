import { comparePolish } from '../../platform/i18n/sorting.ts'
import type { Entry } from '../contract/shapes.ts'
import { rotationOf } from '../rules/entries/rotation-of.ts'

/** What a list to approve is narrowed by: the names stand in the address. */
export const FILTERS = ['month', 'rotation', 'item'] as const
export type Filter = (typeof FILTERS)[number]
type Chosen = Readonly<Record<string, string>>

/** Stands for what has no month or no rotation. */
export const NONE = 'none'

const VALUE_OF: Readonly<Record<Filter, (entry: Entry) => string>> = {
  month: ({ from }) => from?.slice(0, 7) ?? NONE,
  rotation: (entry) => rotationOf(entry) ?? NONE,
  item: ({ itemKey, kind }) => itemKey ?? kind,
}

export const fitting = (entries: readonly Entry[], chosen: Chosen, but?: Filter): readonly Entry[] =>
  entries.filter((entry) =>
    FILTERS.every((filter) => filter === but || !chosen[filter] || VALUE_OF[filter](entry) === chosen[filter]),
  )

export interface FilterOption {
  readonly value: string
  readonly label: string
}

/** What there is to choose from beside the other filters, each with its count: months the newest first, names in Polish order. */
export function optionsOf(
  entries: readonly Entry[],
  filter: Filter,
  label: (value: string, count: number) => string,
): FilterOption[] {
  const counted = [...Map.groupBy(entries, VALUE_OF[filter])].map(([value, members]) => ({
    ...{ value, label: label(value, members.length) },
  }))
  return filter === 'month'
    ? counted.toSorted((one, other) => other.value.localeCompare(one.value))
    : counted.toSorted((one, other) => comparePolish(one.label, other.label))
}
