import { possibleActions } from '../../kernel/transition.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import { entryFields } from '../rules/entry-fields.ts'
import { ENTRY_KIND_NAMES, ENTRY_KINDS } from '../rules/entry-kinds.ts'
import { isEntryKind } from '../rules/read-entry.ts'
import {
  ENTRY_ACTIONS,
  type EntryAction,
  type EntryState,
  OPEN_RECORD_STATES,
  type RecordRelation,
} from '../rules/states.ts'

type Around = Pick<RecordView, 'relation' | 'state'>

export const isOpen = ({ state }: Pick<RecordView, 'state'>): boolean =>
  OPEN_RECORD_STATES.some((open) => open === state)

/** The buttons of an entry: the table of states, narrowed by its kind, as the server narrows it. */
export function actionsOn(entry: Entry, record: Around): EntryAction[] {
  if (!isOpen(record) || !isEntryKind(entry.kind)) return []
  const relation = record.relation as RecordRelation
  const { enteredBy, approvedBy } = ENTRY_KINDS[entry.kind]
  const at = { state: entry.state as EntryState, by: relation }
  return possibleActions<EntryState, RecordRelation, typeof ENTRY_ACTIONS>(ENTRY_ACTIONS, at).filter((action) =>
    (['return', 'approve', 'undo-approval'].includes(action) ? approvedBy : enteredBy).includes(relation),
  )
}

/** What somebody may add to this record through a form; kinds that name units and persons have pages of their own. */
export const addableKinds = (record: Around): EntryKind[] =>
  isOpen(record)
    ? ENTRY_KIND_NAMES.filter(
        (kind) =>
          ENTRY_KINDS[kind].enteredBy.some((relation) => relation === record.relation) &&
          !entryFields(kind).some(({ type }) => type === 'unit' || type === 'person'),
      )
    : []
