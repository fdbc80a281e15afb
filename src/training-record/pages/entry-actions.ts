import { possibleActions } from '../../kernel/transition.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import { entryFields } from '../rules/entry-fields.ts'
import { ENTRY_KIND_NAMES, ENTRY_KINDS } from '../rules/entry-kinds.ts'
import type { ProgrammeItem } from '../rules/programme/shape.ts'
import { isEntryKind } from '../rules/read-entry.ts'
import {
  ENTRY_ACTIONS,
  type EntryAction,
  type EntryState,
  OPEN_RECORD_STATES,
  type RecordRelation,
} from '../rules/states.ts'
import { isOpenInRound } from '../rules/supplement-round.ts'
import { addressOf } from './address.ts'

type Around = Pick<RecordView, 'relation' | 'state' | 'openElements'>

export const isOpen = ({ state }: Pick<RecordView, 'state'>): boolean =>
  OPEN_RECORD_STATES.some((open) => open === state)

/** The buttons of an entry: the table of states, narrowed by its kind, as the server narrows it. */
export function actionsOn(entry: Entry, record: Around): EntryAction[] {
  if (!isOpen(record) || !isEntryKind(entry.kind)) return []
  if (!isOpenFor({ kind: entry.kind, itemKey: entry.itemKey }, record)) return []
  const relation = record.relation as RecordRelation
  const { enteredBy, approvedBy } = ENTRY_KINDS[entry.kind]
  const at = { state: entry.state as EntryState, by: relation }
  return possibleActions<EntryState, RecordRelation, typeof ENTRY_ACTIONS>(ENTRY_ACTIONS, at).filter((action) =>
    (['return', 'approve', 'undo-approval'].includes(action) ? approvedBy : enteredBy).includes(relation),
  )
}

/** In a supplement round only what the remarks name may change. */
const isOpenFor = (
  entry: { readonly kind: EntryKind; readonly itemKey: string | null },
  { state, openElements }: Around,
): boolean => state !== 'returned' || isOpenInRound(entry, openElements)

/** Where an entry is corrected or taken back; undefined for who may do neither. */
export function changeAddress(row: Entry, record: Around & Pick<RecordView, 'id'>): string | undefined {
  const actions = actionsOn(row, record)
  if (!actions.includes('edit') && !actions.includes('correct')) return undefined
  return addressOf('/add', { record: record.id, kind: row.kind, entry: row.id, item: row.itemKey ?? undefined })
}

/** What may be entered for an item of the programme, the most usual first. */
export const KINDS_OF: Readonly<Record<ProgrammeItem['kind'], readonly EntryKind[]>> = {
  procedure: ['procedure', 'procedure-total'],
  rotation: ['rotation', 'duty', 'duty-total', 'duty-exemption', 'additional-days', 'recognition'],
  course: ['course', 'recognition'],
}

/** What somebody may add to this record through a form, to one item or at all. */
export const addableKinds = (record: Around, itemKey?: string): EntryKind[] =>
  isOpen(record)
    ? ENTRY_KIND_NAMES.filter(
        (kind) =>
          ENTRY_KINDS[kind].enteredBy.some((relation) => relation === record.relation) &&
          (record.state !== 'returned' || isOpenKind(kind, record, itemKey)),
      )
    : []

/** Whether a remark opened the item; without one, whether it opened anything that entries of the kind realise. */
function isOpenKind(kind: EntryKind, { openElements }: Around, itemKey: string | undefined): boolean {
  const item = entryFields(kind).find(({ name }) => name === 'item')
  if (!item) return isOpenInRound({ kind, itemKey: null }, openElements)
  if (itemKey !== undefined) return isOpenInRound({ kind, itemKey }, openElements)
  return openElements.some(
    (element) => item.type.split('-').some((part) => `${element}/`.includes(`/${part}/`)) || MODULE.test(element),
  )
}

const MODULE = /^m\d+$/
