import { useState } from 'react'
import type { Refusal } from '../../../kernel/verdict.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { useAction } from '../../../ui/api.ts'
import { TextArea } from '../../../ui/fields/TextArea.tsx'
import { Dialog } from '../../../ui/overlay/Dialog.tsx'
import { declineReferral } from '../../contract/referrals.ts'
import { returnReason } from '../../rules/return-reason.ts'
import { useExplaining } from '../wording.ts'
import { useReferralWords } from './referral-words.ts'

/** A reason first: the office has to find the doctor another place. */
export function DeclineReferral({ referralId }: { referralId: string }) {
  const words = useReferralWords()
  const [isOpen, setOpen] = useState(false)
  const { reason, setReason, wrong, send, busy } = useDeclining(referralId)
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {words.decline}
      </Button>
      <Dialog
        open={isOpen}
        title={words.declineTitle}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="primary" busy={busy} onPress={send}>
            {words.declineSend}
          </Button>
        }
      >
        <TextArea
          label={words.declineReasonLabel}
          help={words.declineReasonHelp}
          error={wrong}
          most={1000}
          value={reason}
          onChange={setReason}
        />
      </Dialog>
    </>
  )
}

function useDeclining(referralId: string) {
  const words = useReferralWords()
  const explain = useExplaining()
  const declining = useAction(declineReferral)
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const send = () => {
    const read = returnReason(reason)
    setWrong(read.ok ? undefined : sentenceOf(read.refusals[0]))
    if (read.ok) declining.mutate({ referralId, reason })
  }
  const sentenceOf = (why: Refusal | undefined) =>
    why?.code === 'reason-too-short' ? words.declineTooShort : explain.reasons(why ? [why] : [])[0]?.sentence
  const refused = explain.error(declining.error)[0]?.sentence
  return { reason, setReason, wrong: wrong ?? refused, send, busy: declining.isPending }
}
