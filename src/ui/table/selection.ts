export type Selection = ReadonlySet<string>

export function toggled(selection: Selection, key: string): Selection {
  const next = new Set(selection)
  if (!next.delete(key)) next.add(key)
  return next
}

/** Everything between two places of the list, both included, added to what was selected. */
export function withRange(
  selection: Selection,
  keys: readonly string[],
  between: { from: number; to: number },
): Selection {
  const [first, last] = between.from < between.to ? [between.from, between.to] : [between.to, between.from]
  return new Set([...selection, ...keys.slice(first, last + 1)])
}

/** All of the list when not all of it is selected, else none of it; what lies outside the list stays as it was. */
export function allToggled(selection: Selection, keys: readonly string[]): Selection {
  const every = keys.every((key) => selection.has(key))
  const listed = new Set(keys)
  const others = [...selection].filter((key) => !listed.has(key))
  return new Set(every ? others : [...others, ...keys])
}
