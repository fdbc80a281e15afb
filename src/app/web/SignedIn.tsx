import { useEffect } from 'react'
import { me } from '../../identity/contract/sign-in.ts'
import { useRoute } from '../../ui/api.ts'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { type Screen, useScreen } from './screen.ts'

/** A screen for people who are signed in: it is told who looks; anybody else is asked to sign in and comes back. */
export function SignedIn({ screen }: { screen: Screen }) {
  const { data, error, refetch } = useRoute(me, {}, { offline: true })
  // It comes while we ask who looks.
  const Drawn = useScreen(screen)
  if (data && !data.signedIn) return <ToSignIn />
  if (data && Drawn) return <Drawn viewer={{ personId: data.person.id, role: data.role }} />
  return error && !data ? <ErrorWithRetry error={error} onRetry={() => void refetch()} /> : <LoadingSkeleton />
}

function ToSignIn() {
  useEffect(() => {
    const to = encodeURIComponent(location.pathname + location.search)
    location.replace(`/sign-in?to=${to}`)
  }, [])
  return <LoadingSkeleton />
}
