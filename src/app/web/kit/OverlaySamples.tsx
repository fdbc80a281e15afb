import { useState } from 'react'
import { Button } from '../../../ui/actions/Button.tsx'
import { TextArea } from '../../../ui/fields/TextArea.tsx'
import { Dialog } from '../../../ui/overlay/Dialog.tsx'
import { Drawer } from '../../../ui/overlay/Drawer.tsx'
import { UndoToast } from '../../../ui/status/UndoToast.tsx'
import { useKitPageWords } from './kit-words.ts'

type Open = 'dialog' | 'drawer' | 'undo'

export function OverlaySamples() {
  const { overlays } = useKitPageWords()
  const [open, setOpen] = useState<Open>()
  const [Surface, close] = [open === 'drawer' ? Drawer : Dialog, () => setOpen(undefined)]
  return (
    <div className="button-row">
      <Button onPress={() => setOpen('dialog')}>{overlays.open}</Button>
      <Button onPress={() => setOpen('drawer')}>{overlays.drawer}</Button>
      <Button onPress={() => setOpen('undo')}>{overlays.undo}</Button>
      <Surface
        title={overlays.title}
        open={open === 'dialog' || open === 'drawer'}
        onClose={close}
        actions={
          <Button kind="primary" onPress={close}>
            {overlays.confirm}
          </Button>
        }
      >
        <Reason />
      </Surface>
      {open === 'undo' && (
        <UndoToast onUndo={close} onGone={close}>
          {overlays.undone}
        </UndoToast>
      )}
    </div>
  )
}

function Reason() {
  const { overlays, fields } = useKitPageWords()
  const [reason, setReason] = useState('')
  return (
    <>
      <p>{overlays.text}</p>
      <TextArea label={fields.reason} value={reason} onChange={setReason} most={1000} />
    </>
  )
}
