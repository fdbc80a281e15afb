import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { passApplication } from '../contract/cases.ts'
import { actSaid } from './processes.ts'
import type { OpenCase } from './use-application.tsx'
import { useCaseWords, useExplaining } from './wording.ts'

/** To the next desk, asked once more first: it does not come back to this one. */
export function PassApplication(open: OpenCase) {
  const words = useCaseWords()
  const { application, process } = open
  const [isOpen, setOpen] = useState(false)
  const passing = useAction(passApplication)
  const explain = useExplaining(process)
  const label = actSaid(open, 'pass') ?? words.pass
  const { id: applicationId, version } = application
  const pass = () => passing.mutate({ applicationId, version }, { onSuccess: () => setOpen(false) })
  return (
    <>
      <Button kind="primary" onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={isOpen}
        title={words.passTitle}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="primary" busy={passing.isPending} onPress={pass}>
            {label}
          </Button>
        }
      >
        {explain(passing.error).map(({ sentence }) => (
          <Notice key={sentence} tone="error" title={sentence} announced />
        ))}
        <p>{words.passWhy}</p>
        <p>
          <strong>{words.final}</strong>
        </p>
      </Dialog>
    </>
  )
}
