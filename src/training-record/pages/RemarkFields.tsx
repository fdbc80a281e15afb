import { Fragment, useMemo } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import type { RecordView } from '../contract/records.ts'
import { elementOptions, useCompletionWords, useElementWords } from './completion-words.ts'
import { errorAt } from './wording.ts'

export interface DraftRemark {
  readonly id: string
  readonly element: string
  readonly remark: string
}

/** How many would go out: one left empty is not counted. */
export const countWritten = (remarks: readonly DraftRemark[]): number =>
  remarks.filter(({ element, remark }) => element !== '' && remark.trim() !== '').length

export const emptyRemark = (): DraftRemark => ({ id: crypto.randomUUID(), element: '', remark: '' })

export const pinnedIn = (remarks: readonly DraftRemark[]) => remarks.map(({ element, remark }) => ({ element, remark }))

interface RemarkFieldsProps {
  readonly record: RecordView
  readonly remarks: readonly DraftRemark[]
  readonly errors: readonly FieldError[]
  readonly onChange: (remarks: DraftRemark[]) => void
}

/** Remarks that are being written, each pinned to an element. */
export function RemarkFields({ record, remarks, errors, onChange }: RemarkFieldsProps) {
  const words = useCompletionWords()
  const named = useElementWords()
  const options = useMemo(() => elementOptions(record.programme, named), [record.programme, named])
  const change = (id: string, part: Partial<DraftRemark>) =>
    onChange(remarks.map((one) => (one.id === id ? { ...one, ...part } : one)))
  return (
    <>
      {remarks.map(({ id, element, remark }, index) => (
        <Fragment key={id}>
          <ComboBox
            id={`element.${index}`}
            label={words.element({ number: index + 1 })}
            error={errorAt(errors, `element.${index}`)}
            options={options}
            value={element || undefined}
            onChange={(value) => change(id, { element: value ?? '' })}
          />
          <TextArea
            id={`remark.${index}`}
            label={words.remark({ number: index + 1 })}
            error={errorAt(errors, `remark.${index}`)}
            most={1000}
            rows={3}
            value={remark}
            onChange={(text) => change(id, { remark: text })}
          />
          {remarks.length > 1 && (
            <Button kind="quiet" onPress={() => onChange(remarks.filter((one) => one.id !== id))}>
              {words.removeRemark({ number: index + 1 })}
            </Button>
          )}
        </Fragment>
      ))}
      <Button icon="plus" onPress={() => onChange([...remarks, emptyRemark()])}>
        {words.addRemark}
      </Button>
    </>
  )
}
