import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { forwardApplication } from '../contract/moves.ts'
import type { OpenCase } from './use-application.tsx'
import { errorAt, useExplaining, useMoveWords } from './wording.ts'

/** To the desk that is competent, with the reason that everybody concerned will read. */
export function ForwardApplication({ application }: OpenCase) {
  const words = useMoveWords()
  const [isOpen, setOpen] = useState(false)
  const { to, setTo, reason, setReason, errors, busy, send } = useForwarding(application, () => setOpen(false))
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {words.forward}
      </Button>
      <Dialog
        open={isOpen}
        title={words.forwardTitle}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="primary" busy={busy} onPress={send}>
            {words.forwardSend}
          </Button>
        }
      >
        {errors
          .filter(({ field }) => !field)
          .map(({ sentence }) => (
            <Notice key={sentence} tone="error" title={sentence} announced />
          ))}
        <p>{words.forwardWhy}</p>
        <ComboBox
          label={words.forwardTo}
          options={application.competent.map(({ key, label }) => ({ value: key, label }))}
          value={to}
          onChange={setTo}
          error={errorAt(errors, 'to')}
        />
        <TextArea
          {...{ label: words.forwardReason, help: words.forwardReasonHelp, most: 1000 }}
          {...{ value: reason, onChange: setReason, error: errorAt(errors, 'reason') }}
        />
      </Dialog>
    </>
  )
}

function useForwarding({ id: applicationId, version }: OpenCase['application'], onDone: () => void) {
  const [to, setTo] = useState<string>()
  const [reason, setReason] = useState('')
  const forwarding = useAction(forwardApplication)
  const errors = useExplaining()(forwarding.error)
  const send = () => forwarding.mutate({ applicationId, version, to: to ?? '', reason }, { onSuccess: onDone })
  return { to, setTo, reason, setReason, errors, busy: forwarding.isPending, send }
}
