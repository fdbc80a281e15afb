import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { returnReason } from '../rules/return-reason.ts'
import type { Approval } from './use-approval.ts'
import { useExplaining, useInboxWords } from './wording.ts'

/** One reason for everything that is returned at once. */
export function ReturnDialog({ approval }: { approval: Approval }) {
  const words = useInboxWords()
  const explain = useExplaining()
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<FieldError[]>([])
  const count = approval.returning.length
  const errors = wrong.length > 0 ? wrong : explain.error(approval.returnError)
  const send = () => {
    const read = returnReason(reason)
    setWrong(read.ok ? [] : explain.reasons(read.refusals))
    if (read.ok) approval.giveBack(reason)
  }
  return (
    <Dialog
      open
      title={words.returnCount({ count })}
      onClose={() => approval.setReturning([])}
      actions={
        <Button kind="primary" busy={approval.busy} onPress={send}>
          {words.returnCount({ count })}
        </Button>
      }
    >
      <TextArea
        label={words.reason}
        help={words.reasonHelp}
        error={errors[0]?.sentence}
        most={1000}
        first
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  )
}
