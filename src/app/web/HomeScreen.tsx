import { lazy, Suspense } from 'react'
import { APPLICATION_PERMISSIONS } from '../../applications/rules/permissions.ts'
import type { Role } from '../../kernel/actor.ts'
import { HomePage } from '../../training-record/pages/HomePage.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'

const NewcomerHome = lazy(async () => ({
  default: (await import('../../identity/pages/NewcomerHome.tsx')).NewcomerHome,
}))

const CaseInbox = lazy(async () => {
  const [{ DeskInbox }, all] = await Promise.all([
    import('../../applications/pages/DeskInbox.tsx'),
    import('./case-screens.tsx').then(({ processes }) => processes()),
  ])
  return { default: () => <DeskInbox processes={all} /> }
})
const NoInbox = () => null
const DESKS: readonly Role[] = APPLICATION_PERMISSIONS['case.read']

/** Whoever has no role yet has three steps to one; everybody else what their role has to do now. */
export function HomeScreen({ viewer }: { viewer: { readonly personId: string; readonly role: Role } }) {
  if (viewer.role !== 'newcomer')
    return <HomePage viewer={viewer} Inbox={DESKS.includes(viewer.role) ? CaseInbox : NoInbox} />
  return (
    <Suspense fallback={<LoadingSkeleton />}>
      <NewcomerHome />
    </Suspense>
  )
}
