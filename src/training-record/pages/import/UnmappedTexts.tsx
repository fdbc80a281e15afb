import { useState } from 'react'
import type { RecordView } from '../../contract/records.ts'
import type { PlannedRow } from '../../rules/import/plan-rows.ts'
import type { Choices } from '../../rules/import/settle-texts.ts'
import { optionsOf } from './item-options.ts'
import { ValueFields } from './ValueFields.tsx'
import { useImportWords } from './wording.ts'

interface UnmappedTextsProps {
  readonly record: RecordView
  readonly rows: readonly PlannedRow[]
  readonly onChoices: (more: Partial<Choices>) => void
}

/** The names that still stand without an item of the programme, to be settled here as well. */
export function UnmappedTexts({ record, rows, onChoices }: UnmappedTextsProps) {
  const words = useImportWords()
  // Those of the first look: one that is settled stays in its place.
  const [open] = useState(() => rows.filter(({ status }) => status === 'unmapped'))
  const options = optionsOf(record, words)
  const chosen = new Map(rows.map(({ key, fields }) => [key, fields.item]))
  const fieldsOf = (kind: PlannedRow['kind']) => {
    const own = open.filter((row) => row.kind === kind)
    const byText = Map.groupBy(own, ({ text }) => text)
    const keys = own.map(({ text, key }): [string, string] => [text, String(chosen.get(key) ?? '')])
    return {
      texts: [...byText].map(([text, same]) => ({ text, rows: same.length, day: null })),
      chosen: Object.fromEntries(keys),
    }
  }
  return (
    <>
      <ValueFields
        title={words.unmappedNames}
        lead={words.unmappedLead}
        {...fieldsOf('procedure')}
        options={options.procedures}
        onChoose={(text, key) => onChoices({ items: { [text]: key } })}
      />
      <ValueFields
        title={words.unmappedPlaces}
        lead={words.dutiesLead}
        {...fieldsOf('duty')}
        options={options.rotations}
        onChoose={(text, key) => onChoices({ rotations: { [text]: key } })}
      />
    </>
  )
}
