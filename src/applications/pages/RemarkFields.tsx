import { Fragment, useMemo } from 'react'
import { askedFields } from '../../kernel/application.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { labelOf } from './processes.ts'
import type { OpenCase } from './use-application.tsx'
import { errorAt, useCaseWords } from './wording.ts'

export interface DraftRemark {
  readonly id: string
  readonly field: string
  readonly reason: string
}

/** As many empty ones as are asked for at first: one for each field and attachment of a form, one alone where there is a list to choose from. */
export const emptyRemarks = ({ application, process }: OpenCase): DraftRemark[] =>
  application.pinnable.length > 0
    ? [emptyRemark()]
    : [
        ...askedFields(process.definition, application.round, application.filed[0]?.content ?? {}),
        ...(process.definition.attachments ?? []),
      ].map(({ key }) => ({ ...emptyRemark(), field: key }))

const emptyRemark = (): DraftRemark => ({ id: crypto.randomUUID(), field: '', reason: '' })

/** What would be sent: nothing of what was left empty. */
export const writtenIn = (remarks: readonly DraftRemark[]): { field: string; reason: string }[] =>
  remarks.flatMap(({ field, reason }) => (field !== '' && reason.trim() !== '' ? [{ field, reason }] : []))

interface RemarkFieldsProps extends OpenCase {
  readonly remarks: readonly DraftRemark[]
  readonly errors: readonly FieldError[]
  readonly onChange: (remarks: DraftRemark[]) => void
}

/** What is wrong, thing by thing: a note to each field of the form, or to what is chosen from the list of the process. */
export function RemarkFields({ remarks, errors, onChange, ...open }: RemarkFieldsProps) {
  const words = useCaseWords()
  const { pinnable } = open.application
  const options = useMemo(() => pinnable.map(({ key, label }) => ({ value: key, label })), [pinnable])
  const change = (id: string, part: Partial<DraftRemark>) =>
    onChange(remarks.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const isOfList = options.length > 0
  return (
    <>
      {remarks.map(({ id, field, reason }, index) => (
        <Fragment key={id}>
          {isOfList && (
            <ComboBox
              {...{ label: words.remarkOn({ number: index + 1 }), options, value: field || undefined }}
              error={index === 0 ? errorAt(errors, 'pinned') : undefined}
              onChange={(value) => change(id, { field: value ?? '' })}
            />
          )}
          <TextArea
            label={
              isOfList
                ? words.remark({ number: index + 1 })
                : words.returnPinned({ label: labelOf(open.process, field) })
            }
            {...{ optional: !isOfList, most: 500, rows: 2, value: reason, error: errorAt(errors, `pinned.${field}`) }}
            onChange={(text) => change(id, { reason: text })}
          />
        </Fragment>
      ))}
      {isOfList && (
        <Button icon="plus" onPress={() => onChange([...remarks, emptyRemark()])}>
          {words.addRemark}
        </Button>
      )}
    </>
  )
}
