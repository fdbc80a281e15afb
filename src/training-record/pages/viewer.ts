import type { ComponentType } from 'react'
import type { Role } from '../../kernel/actor.ts'

/** Who looks at the page; the app around the pages knows it and hands it in. */
export interface Viewer {
  readonly personId: string
  readonly role: Role
}

export interface ViewerProps {
  readonly viewer: Viewer
}

/** An application of this capability's process, filed on a page of it: the piece is the applications', the app hands it in. */
export interface FilingProps {
  readonly Filing: ComponentType<{
    readonly process: string
    readonly round: string
    readonly onFiled?: (() => void) | undefined
  }>
}

/** What waits at the desk at which the viewer sits: likewise. */
export interface InboxProps {
  readonly Inbox: ComponentType
}
