import { type ComponentType, useEffect } from 'react'
import { me } from '../../identity/contract/sign-in.ts'
import type { Role } from '../../kernel/actor.ts'
import { useRoute } from '../../ui/api.ts'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'

export interface Viewer {
  readonly personId: string
  readonly role: Role
}

interface SignedInProps {
  readonly screen: ComponentType<{ viewer: Viewer }> & { readonly load: () => Promise<unknown> }
}

/** A screen for people who are signed in: it is told who looks; anybody else is asked to sign in and comes back. */
export function SignedIn({ screen: Screen }: SignedInProps) {
  const { data, error, refetch } = useRoute(me, {}, { offline: true })
  // The screen comes while we ask who looks; where it cannot come, drawing it says so.
  useEffect(() => void Screen.load().catch(() => undefined), [Screen])
  if (data?.signedIn) return <Screen viewer={{ personId: data.person.id, role: data.role }} />
  if (data) return <ToSignIn />
  return error ? <ErrorWithRetry error={error} onRetry={() => void refetch()} /> : <LoadingSkeleton />
}

function ToSignIn() {
  useEffect(() => {
    const to = encodeURIComponent(location.pathname + location.search)
    location.replace(`/sign-in?to=${to}`)
  }, [])
  return <LoadingSkeleton />
}
