import type { Option } from '../../../ui/fields/SelectField.tsx'
import type { RecordView } from '../../contract/records.ts'
import { proceduresOf, rotationsOf } from '../../rules/programme/items.ts'
import { itemNotes } from './item-note.ts'
import type { ImportWords } from './wording.ts'

/** What a text of the file can mean: the procedures and the rotations, each with what stands behind it. */
export function optionsOf(record: RecordView, words: ImportWords): Record<'procedures' | 'rotations', Option[]> {
  const { programme } = record
  const notes = itemNotes(record, words)
  const modules = new Map(programme.modules.map(({ key, name }) => [key, name]))
  const optionOf = ({ key, name, moduleKey }: { key: string; name: string; moduleKey: string }): Option => ({
    value: key,
    label: name,
    note: notes.get(key) ?? modules.get(moduleKey) ?? '',
  })
  return { procedures: proceduresOf(programme).map(optionOf), rotations: rotationsOf(programme).map(optionOf) }
}
