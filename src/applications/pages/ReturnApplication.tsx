import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { returnApplication } from '../contract/cases.ts'
import { actSaid } from './processes.ts'
import { emptyRemarks, RemarkFields, writtenIn } from './RemarkFields.tsx'
import type { OpenCase } from './use-application.tsx'
import { errorAt, useCaseWords, useExplaining } from './wording.ts'

/** A reason for the whole, and a note to each thing that is wrong. */
export function ReturnApplication(open: OpenCase) {
  const { application, process } = open
  const words = useCaseWords()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [remarks, setRemarks] = useState(() => emptyRemarks(open))
  const returning = useAction(returnApplication)
  const errors = useExplaining(process)(returning.error)
  const send = () => {
    const { id: applicationId, version } = application
    const said = { reason, pinned: writtenIn(remarks) }
    returning.mutate({ applicationId, version, ...said }, { onSuccess: () => setOpen(false) })
  }
  const whole = errors.filter(({ field }) => !field)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{actSaid(open, 'return') ?? words.return}</Button>
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
        <RemarkFields {...open} remarks={remarks} errors={errors} onChange={setRemarks} />
      </Dialog>
    </>
  )
}
