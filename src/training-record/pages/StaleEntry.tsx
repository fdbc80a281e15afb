import { Button } from '../../ui/actions/Button.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import type { Fields } from '../rules/entries/draft.ts'
import { isEntryKind } from '../rules/read-entry.ts'
import { fieldsIn, useSaidFields } from './entry-said.ts'
import './record.css'
import { useEntryPageWords } from './wording.ts'

interface StaleEntryProps {
  readonly record: RecordView
  /** What was typed into the form. */
  readonly typed: Fields
  /** What somebody saved meanwhile. */
  readonly current: Entry
  readonly onKeep: () => void
  readonly onTake: () => void
}

/** Two people changed one entry: both versions side by side, where they differ, and one of them is chosen. */
export function StaleEntry({ record, typed, current, onKeep, onTake }: StaleEntryProps) {
  const words = useEntryPageWords()
  const differing = useDiffering(record, { typed, current })
  return (
    <Notice tone="warning" title={words.stale} announced>
      {differing.length === 0 && <p>{words.same}</p>}
      {differing.length > 0 && (
        <table className="versions">
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.yours}</th>
              <th scope="col">{words.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(({ label, yours, theirs }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{yours || '–'}</td>
                <td>{theirs || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="button-row">
        <Button onPress={onKeep}>{words.keepYours}</Button>
        <Button onPress={onTake}>{words.takeTheirs}</Button>
      </div>
    </Notice>
  )
}

function useDiffering(record: RecordView, { typed, current }: Pick<StaleEntryProps, 'typed' | 'current'>) {
  const said = useSaidFields(record)
  if (!isEntryKind(current.kind)) return []
  const [yours, theirs] = [said(current.kind, typed), said(current.kind, fieldsIn(current))]
  const labels = new Map([...theirs, ...yours].map(({ name, label }) => [name, label]))
  const of = (fields: typeof yours, name: string) => fields.find((one) => one.name === name)?.value ?? ''
  return [...labels]
    .map(([name, label]) => ({ label, yours: of(yours, name), theirs: of(theirs, name) }))
    .filter((pair) => pair.yours !== pair.theirs)
}
