import type { ReactNode } from 'react'
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components'
import { Button } from '../actions/Button.tsx'
import { useKitWords } from '../words.ts'
import './overlay.css'

interface DialogProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons at the foot: what will happen, in words; „Anuluj” is added. */
  readonly actions?: ReactNode
  /** In the middle, from the side (a Drawer), or over everything (a QR code held up to somebody). */
  readonly place?: 'middle' | 'side' | 'screen'
}

/** Asks one thing and waits. Escape and „Anuluj” leave everything as it was. */
export function Dialog({ title, open, onClose, children, actions, place = 'middle' }: DialogProps) {
  const words = useKitWords()
  return (
    <ModalOverlay className="overlay" data-place={place} isOpen={open} onOpenChange={onClose} isDismissable>
      <Modal className="modal">
        <RacDialog className="dialog">
          <header className="dialog-header">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="quiet" icon="cross" iconOnly onPress={onClose}>
              {words.close}
            </Button>
          </header>
          <div className="dialog-body">{children}</div>
          {actions && (
            <footer className="dialog-actions button-row">
              {actions}
              <Button kind="quiet" onPress={onClose}>
                {words.cancel}
              </Button>
            </footer>
          )}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  )
}
