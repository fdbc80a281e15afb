import type { ReactNode } from 'react'
import { Dialog } from './Dialog.tsx'

interface DrawerProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** A side sheet over the page: details and short forms without leaving the place. */
export const Drawer = (props: DrawerProps) => <Dialog {...props} place="side" />
