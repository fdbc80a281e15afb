import type { EntryContent } from '../entries/content.ts'
import { itemsOf } from '../programme/items.ts'
import type { Programme } from '../programme/shape.ts'
import { SMK2_DUTY_TITLES, SMK2_PROCEDURE_TITLES } from './columns.words.ts'
import type { ExportTable } from './smk1-rows.ts'

/**
 * One row for each programme item that has entries, in printed order: how many were done alone and how many as
 * assistant, cases and totals together, and the first and the last day, both inclusive.
 *
 * @law M-EKS2
 */
export function smk2Procedures(entries: readonly EntryContent[], programme: Programme): ExportTable {
  const rows = grouped(entries, ['procedure', 'procedure-total'], programme).map(({ name, group }) => [
    name,
    sum(group, ({ countA }) => countA),
    sum(group, ({ countB }) => countB),
    ...endsOf(group),
  ])
  return [SMK2_PROCEDURE_TITLES, ...rows]
}

/**
 * One row for each rotation that has duties, in printed order: hours, minutes below 60, the first and the last day.
 *
 * @law M-EKS2
 */
export function smk2Duties(entries: readonly EntryContent[], programme: Programme): ExportTable {
  const rows = grouped(entries, ['duty', 'duty-total'], programme).map(({ name, group }) => {
    const minutes = sum(group, (entry) => entry.minutes)
    return [name, Math.floor(minutes / 60), minutes % 60, ...endsOf(group)]
  })
  return [SMK2_DUTY_TITLES, ...rows]
}

function grouped(entries: readonly EntryContent[], kinds: readonly string[], programme: Programme) {
  const byItem = Map.groupBy(
    entries.filter(({ kind }) => kinds.includes(kind)),
    ({ itemKey }) => itemKey,
  )
  return itemsOf(programme).flatMap(({ key, name }) => {
    const group = byItem.get(key)
    return group ? [{ name, group }] : []
  })
}

const sum = (entries: readonly EntryContent[], of: (entry: EntryContent) => number): number =>
  entries.reduce((total, entry) => total + of(entry), 0)

function endsOf(entries: readonly EntryContent[]): [string | null, string | null] {
  const first = entries.flatMap(({ from }) => from ?? []).toSorted()[0]
  const last = entries
    .flatMap(({ until }) => until ?? [])
    .toSorted()
    .at(-1)
  return [first ? dotted(first) : null, last ? dotted(last) : null]
}

/** `dd.mm.rrrr`, as the form of SMK2 takes days. */
const dotted = (day: string): string => day.split('-').toReversed().join('.')
