import { lazy, Suspense } from 'react'
import type { Role } from '../../kernel/actor.ts'
import { HomePage } from '../../training-record/pages/HomePage.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'

const NewcomerHome = lazy(async () => ({
  default: (await import('../../identity/pages/NewcomerHome.tsx')).NewcomerHome,
}))

/** Whoever has no role yet has three steps to one; everybody else what their role has to do now. */
export function HomeScreen({ viewer }: { viewer: { readonly personId: string; readonly role: Role } }) {
  if (viewer.role !== 'newcomer') return <HomePage viewer={viewer} />
  return (
    <Suspense fallback={<LoadingSkeleton />}>
      <NewcomerHome />
    </Suspense>
  )
}
