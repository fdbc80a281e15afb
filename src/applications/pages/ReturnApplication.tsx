import { useState } from 'react'
import { fieldsOf } from '../../kernel/application.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { returnApplication } from '../contract/cases.ts'
import { labelOf } from './processes.ts'
import type { OpenCase } from './use-application.tsx'
import { errorAt, useCaseWords, useExplaining } from './wording.ts'

/** A reason for the whole, and a note to each field that is wrong. */
export function ReturnApplication({ application, process }: OpenCase) {
  const words = useCaseWords()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [notes, setNotes] = useState<Notes>({})
  const returning = useAction(returnApplication)
  const errors = useExplaining(process)(returning.error)
  const send = () => {
    const pinned = Object.entries(notes).flatMap(([field, note]) => (note.trim() ? [{ field, reason: note }] : []))
    const { id: applicationId, version } = application
    returning.mutate({ applicationId, version, reason, pinned }, { onSuccess: () => setOpen(false) })
  }
  const whole = errors.filter(({ field }) => !field)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.return}</Button>
      <Dialog
        open={isOpen}
        title={words.returnTitle}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="primary" busy={returning.isPending} onPress={send}>
            {words.returnSend}
          </Button>
        }
      >
        {whole.map(({ sentence }) => (
          <Notice key={sentence} tone="error" title={sentence} announced />
        ))}
        <TextArea
          {...{ label: words.returnReason, help: words.returnReasonHelp, most: 1000, first: true }}
          {...{ value: reason, onChange: setReason, error: errorAt(errors, 'reason') }}
        />
        <FieldNotes process={process} notes={notes} onChange={setNotes} errors={errors} />
      </Dialog>
    </>
  )
}

type Notes = Readonly<Record<string, string>>

interface FieldNotesProps extends Pick<OpenCase, 'process'> {
  readonly notes: Notes
  readonly onChange: (notes: Notes) => void
  readonly errors: readonly FieldError[]
}

/** One note to each field of the form, where there is something to say. */
function FieldNotes({ process, notes, onChange, errors }: FieldNotesProps) {
  const words = useCaseWords()
  return fieldsOf(process.definition).map(({ key }) => (
    <TextArea
      key={key}
      {...{ label: words.returnPinned({ label: labelOf(process, key) }), optional: true, most: 500, rows: 2 }}
      {...{ value: notes[key] ?? '', error: errorAt(errors, `pinned.${key}`) }}
      onChange={(note) => onChange({ ...notes, [key]: note })}
    />
  ))
}
