import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { usePhoneWords, useRecordWords } from './wording.ts'

interface WithdrawProps {
  readonly busy: boolean
  readonly onWithdraw: () => void
}

/** A withdrawn entry does not come back: one tap is not enough. */
export function Withdraw({ busy, onWithdraw }: WithdrawProps) {
  const words = usePhoneWords()
  const record = useRecordWords()
  const [isAsking, setAsking] = useState(false)
  const withdraw = () => {
    setAsking(false)
    onWithdraw()
  }
  return (
    <div className="button-row">
      <Button icon="cross" busy={busy} onPress={() => setAsking(true)}>
        {record.withdraw}
      </Button>
      <Dialog
        open={isAsking}
        title={words.withdrawAsk}
        onClose={() => setAsking(false)}
        actions={
          <Button kind="danger" onPress={withdraw}>
            {words.withdrawDo}
          </Button>
        }
      >
        <p>{words.withdrawWhat}</p>
      </Dialog>
    </div>
  )
}
