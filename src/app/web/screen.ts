import { type ComponentType, useEffect, useState } from 'react'
import type { Role } from '../../kernel/actor.ts'

interface Viewer {
  readonly personId: string
  readonly role: Role
}

type Drawn = ComponentType<{ viewer: Viewer }>

/** A screen whose file is fetched when somebody goes there. */
export interface Screen {
  readonly load: () => Promise<Drawn>
  /** Once it has come. */
  drawn?: Drawn
}

export const screen = (load: () => Promise<Drawn>): Screen => ({ load })

/**
 * The screen as soon as its file is here. Not by `lazy`: React lets what suspended wait for up to 300 ms, so that
 * nothing flickers, and only then does the screen ask for what it shows.
 */
export function useScreen(screen: Screen): Drawn | undefined {
  const [, setLoaded] = useState<Screen>()
  const [failure, setFailure] = useState<{ readonly cause: unknown }>()
  useEffect(() => {
    if (screen.drawn) return
    screen.load().then(
      (drawn) => {
        screen.drawn = drawn
        setLoaded(screen)
      },
      (cause: unknown) => setFailure({ cause }),
    )
  }, [screen])
  // Shown by the router as a page that could not be fetched.
  if (failure) throw failure.cause
  return screen.drawn
}
