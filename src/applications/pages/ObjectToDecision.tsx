import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { desistFromObjection, objectToDecision } from '../contract/moves.ts'
import type { OpenCase } from './use-application.tsx'
import { errorAt, useExplaining, useMoveWords } from './wording.ts'

/** While the term runs; grounds are welcome and not demanded. */
export function ObjectToDecision({ application, process }: OpenCase) {
  const words = useMoveWords()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const objecting = useAction(objectToDecision)
  const errors = useExplaining(process)(objecting.error)
  if (!application.possible.includes('object')) return null
  const send = () => {
    const { id: applicationId, version } = application
    objecting.mutate({ applicationId, version, reason }, { onSuccess: () => setOpen(false) })
  }
  return (
    <p>
      <Button onPress={() => setOpen(true)}>{words.object}</Button>
      <Dialog
        open={isOpen}
        title={words.objectTitle}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="primary" busy={objecting.isPending} onPress={send}>
            {words.objectSend}
          </Button>
        }
      >
        {errors
          .filter(({ field }) => !field)
          .map(({ sentence }) => (
            <Notice key={sentence} tone="error" title={sentence} announced />
          ))}
        <p>{words.objectWhy({ to: process.said.objection?.to ?? '' })}</p>
        <TextArea
          {...{ label: words.objectReason, help: words.objectReasonHelp, optional: true, most: 4000 }}
          {...{ value: reason, onChange: setReason, error: errorAt(errors, 'reason') }}
        />
      </Dialog>
    </p>
  )
}

/** Asked once more first: the decision of the first instance is final then. */
export function DesistFromObjection({ application, process }: OpenCase) {
  const words = useMoveWords()
  const [isOpen, setOpen] = useState(false)
  const desisting = useAction(desistFromObjection)
  const errors = useExplaining(process)(desisting.error)
  if (!application.possible.includes('desist')) return null
  const send = () => {
    const { id: applicationId, version } = application
    desisting.mutate({ applicationId, version }, { onSuccess: () => setOpen(false) })
  }
  return (
    <p>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {words.desist}
      </Button>
      <Dialog
        open={isOpen}
        title={words.desistTitle}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="danger" busy={desisting.isPending} onPress={send}>
            {words.desist}
          </Button>
        }
      >
        <p>{words.desistWhy}</p>
        {errors.map(({ sentence }) => (
          <Notice key={sentence} tone="error" title={sentence} announced />
        ))}
      </Dialog>
    </p>
  )
}
