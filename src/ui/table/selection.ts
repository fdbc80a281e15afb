export type Selection = ReadonlySet<string>

export function toggled(selection: Selection, key: string): Selection {
  const next = new Set(selection)
  if (!next.delete(key)) next.add(key)
  return next
}

export interface Range {
  readonly from: number
  readonly to: number
  /** False takes the range out of the selection instead. */
  readonly on?: boolean
}

/** Everything between two places of the list, both included, added to what was selected, or taken out of it. */
export function withRange(selection: Selection, keys: readonly string[], { from, to, on = true }: Range): Selection {
  const [first, last] = from < to ? [from, to] : [to, from]
  const between = keys.slice(first, last + 1)
  if (on) return new Set([...selection, ...between])
  const left = new Set(between)
  return new Set([...selection].filter((key) => !left.has(key)))
}

/** What a range is added to: where all of the list is selected, none of it, or the range could not be told apart. */
export function beneathRange(selection: Selection, keys: readonly string[]): Selection {
  return keys.every((key) => selection.has(key)) ? allToggled(selection, keys) : selection
}

/** All of the list when not all of it is selected, else none of it; what lies outside the list stays as it was. */
export function allToggled(selection: Selection, keys: readonly string[]): Selection {
  const every = keys.every((key) => selection.has(key))
  const listed = new Set(keys)
  const others = [...selection].filter((key) => !listed.has(key))
  return new Set(every ? others : [...others, ...keys])
}
