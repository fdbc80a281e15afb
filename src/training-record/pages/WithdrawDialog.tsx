import { Button } from '../../ui/actions/Button.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { usePhoneWords } from './wording.ts'

interface WithdrawDialogProps {
  readonly open: boolean
  readonly busy: boolean
  readonly onClose: () => void
  readonly onWithdraw: () => void
}

/** A withdrawn entry does not come back: one tap is not enough. */
export function WithdrawDialog({ open, busy, onClose, onWithdraw }: WithdrawDialogProps) {
  const words = usePhoneWords()
  return (
    <Dialog
      open={open}
      title={words.withdrawAsk}
      onClose={onClose}
      actions={
        <Button kind="danger" busy={busy} onPress={onWithdraw}>
          {words.withdrawDo}
        </Button>
      }
    >
      <p>{words.withdrawWhat}</p>
    </Dialog>
  )
}
