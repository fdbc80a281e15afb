import { readTitle } from './header-words.ts'
import type { ImportField, ImportKind, PreviewColumn, PreviewSheet } from './preview.ts'

/** Of each group one field at least: without them a row is no entry. */
const NEEDED: Readonly<Record<ImportKind, readonly (readonly ImportField[])[]>> = {
  procedure: [['date'], ['service', 'group']],
  duty: [['date'], ['hours', 'total', 'minutes']],
}

/**
 * Whether a sheet leaves nothing to ask about its columns: all that an entry needs was found, and each column that is
 * left out says by its title that it is none of the record's. A sheet without rows leaves nothing to ask either.
 *
 * @policy decision 0022
 */
export function isRecognised({ kind, columns, rows }: PreviewSheet): boolean {
  if (rows.length === 0) return true
  const has = (field: ImportField) => columns.some((column) => column.field === field)
  return NEEDED[kind].every((group) => group.some(has)) && columns.every(isUnderstood)
}

const isUnderstood = ({ field, title }: PreviewColumn): boolean =>
  field !== 'ignored' || (title !== null && readTitle(title) !== undefined)
