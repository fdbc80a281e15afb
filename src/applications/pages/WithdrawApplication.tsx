import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { withdrawApplication } from '../contract/applications.ts'
import type { ApplicationView } from '../contract/shapes.ts'
import { useCaseWords, useExplaining } from './wording.ts'

/** Asked once more first: what is withdrawn nobody decides. */
export function WithdrawApplication({ application }: { application: ApplicationView }) {
  const words = useCaseWords()
  const [isOpen, setOpen] = useState(false)
  const withdrawing = useAction(withdrawApplication)
  const explain = useExplaining()
  if (!application.possible.includes('withdraw')) return null
  const label = application.number ? words.withdraw : words.discard
  const withdraw = () => withdrawing.mutate({ applicationId: application.id }, { onSuccess: () => setOpen(false) })
  return (
    <p>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={isOpen}
        title={words.withdrawTitle}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="danger" busy={withdrawing.isPending} onPress={withdraw}>
            {label}
          </Button>
        }
      >
        <p>{words.withdrawWhy}</p>
        {explain(withdrawing.error).map(({ sentence }) => (
          <Notice key={sentence} tone="error" title={sentence} announced />
        ))}
      </Dialog>
    </p>
  )
}
