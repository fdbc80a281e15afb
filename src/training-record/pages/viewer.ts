import type { Role } from '../../kernel/actor.ts'

/** Who looks at the page; the app around the pages knows it and hands it in. */
export interface Viewer {
  readonly personId: string
  readonly role: Role
}

export interface ViewerProps {
  readonly viewer: Viewer
}
